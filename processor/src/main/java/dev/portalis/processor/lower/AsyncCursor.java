package dev.portalis.processor.lower;

import com.palantir.javapoet.CodeBlock;

/** The items of an asynchronous iterator, each awaited. */
final class AsyncCursor extends Cursor {
  private final CodeBlock iterator;

  /** The items of an iterator in a variable. */
  AsyncCursor(Frame frame, CodeBlock iterator) {
    super(frame);
    this.iterator = iterator;
  }

  CodeBlock iterator() {
    return iterator;
  }

  @Override
  void start() {}

  @Override
  Item next(String loop) {
    Value item =
        frame.definitions.await(CodeBlock.of("$T.next($L)", RuntimeNames.AWAITING, iterator));
    unless(loop, "$L != $T.UNBOUND", item.code(), RuntimeNames.UNBOUND);
    return new Item.Whole(item);
  }
}
