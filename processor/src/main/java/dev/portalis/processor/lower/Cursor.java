package dev.portalis.processor.lower;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.portalis.processor.code.JavaStmt;
import dev.portalis.processor.types.Type;
import dev.portalis.processor.types.Type.Basic;
import java.util.List;
import java.util.function.Consumer;

/**
 * Something to iterate over whose expression has been evaluated. Between that and {@link #start}
 * other expressions may be evaluated.
 */
abstract class Cursor {
  /** What an iteration gives: a value, or the items of a tuple that nobody needs as such. */
  sealed interface Item {
    /** A value. */
    record Whole(Value value) implements Item {}

    /** The items of a tuple. */
    record Parts(List<Item> items) implements Item {}
  }

  final Frame frame;

  Cursor(Frame frame) {
    this.frame = frame;
  }

  /** Writes what {@code iter()} does. */
  abstract void start();

  /** Writes what fetches the next item, leaving the labelled loop at the end. */
  abstract Item next(String loop);

  /**
   * Writes the loop.
   *
   * @param bind stores the item in the loop's target
   * @param write writes the body
   */
  void loop(Frame.Loop labels, Consumer<Item> bind, Runnable write) {
    start();
    List<JavaStmt> body =
        frame.loopLowering.body(
            labels,
            () -> {
              bind.accept(next(labels.continueLabel()));
              write.run();
            });
    frame.add(new JavaStmt.While(labels.continueLabel(), null, body));
  }

  /** Leaves the loop unless a condition holds. */
  final void unless(String loop, String condition, Object... arguments) {
    frame.add(
        new JavaStmt.If(
            CodeBlock.of("!(" + condition + ")", arguments),
            List.of(new JavaStmt.Break(loop)),
            List.of()));
  }

  /** Computes an item now. */
  final Item fetched(CodeBlock code, Type given, Type item) {
    Value value = frame.coercion.to(Value.primary(code, given), item);
    return new Item.Whole(frame.temporary(value, "item"));
  }

  /** Anything iterable, by an iterator object. */
  static final class OfIterator extends Cursor {
    private final Value iterable;
    private final Type item;
    private final String iterator;

    OfIterator(Frame frame, Value iterable, Type item) {
      super(frame);
      this.iterable = iterable;
      this.item = item;
      this.iterator = frame.name("iterator$");
    }

    @Override
    void start() {
      frame.add(
          new JavaStmt.Declare(
              RuntimeNames.PY_ITERATOR,
              iterator,
              CodeBlock.of(
                  "$T.iterator($L)", RuntimeNames.ITERATION, frame.coercion.object(iterable))));
    }

    @Override
    Item next(String loop) {
      Value next =
          frame.temporary(
              Value.primary(CodeBlock.of("$N.advance()", iterator), Basic.DYNAMIC), "item");
      unless(loop, "$L != $T.UNBOUND", next.code(), RuntimeNames.UNBOUND);
      return new Item.Whole(frame.coercion.to(next, item));
    }

    @Override
    void loop(Frame.Loop labels, Consumer<Item> bind, Runnable write) {
      start();
      String next = frame.name("item$");
      Value current = Value.stable(CodeBlock.of("$N", next), Basic.DYNAMIC);
      List<JavaStmt> body =
          frame.loopLowering.body(
              labels,
              () -> {
                bind.accept(new Item.Whole(frame.coercion.to(current, item)));
                write.run();
              });
      frame.add(
          new JavaStmt.For(
              labels.continueLabel(),
              RuntimeNames.OBJECT,
              next,
              CodeBlock.of("$N.advance()", iterator),
              CodeBlock.of("$N != $T.UNBOUND", next, RuntimeNames.UNBOUND),
              CodeBlock.of("$N = $N.advance()", next, iterator),
              body));
    }
  }

  /** A list or tuple by index, which sees what is appended meanwhile. */
  static final class OfSequence extends Cursor {
    private final Value sequence;
    private final Type element;
    private final boolean isList;
    private final String index;

    OfSequence(Frame frame, Value sequence, Type element, boolean isList) {
      super(frame);
      this.sequence = sequence;
      this.element = element;
      this.isList = isList;
      this.index = frame.name("index$");
    }

    @Override
    void start() {
      frame.add(new JavaStmt.Declare(TypeName.INT, index, CodeBlock.of("0")));
    }

    @Override
    Item next(String loop) {
      unless(loop, "$N < $L.size()", index, sequence.code());
      Item item = isList ? listItem(sequence, element, index) : fetched(read(), given(), element);
      frame.line("$N++", index);
      return item;
    }

    private Type given() {
      return isList && isPrimitive(element) ? element : Basic.DYNAMIC;
    }

    private CodeBlock read() {
      return isList
          ? readItem(sequence, element, CodeBlock.of("(long) $N", index))
          : CodeBlock.of("$L.get($N)", sequence.code(), index);
    }

    @Override
    void loop(Frame.Loop labels, Consumer<Item> bind, Runnable write) {
      List<JavaStmt> body =
          frame.loopLowering.body(
              labels,
              () -> {
                bind.accept(
                    isList && element == Basic.NUMBER
                        ? listItem(sequence, element, index)
                        : new Item.Whole(
                            frame.coercion.to(Value.primary(read(), given()), element)));
                write.run();
              });
      frame.add(
          new JavaStmt.For(
              labels.continueLabel(),
              TypeName.INT,
              index,
              CodeBlock.of("0"),
              CodeBlock.of("$N < $L.size()", index, sequence.code()),
              CodeBlock.of("$N++", index),
              body));
    }
  }

  private static boolean isPrimitive(Type element) {
    return element == Basic.INT || element == Basic.FLOAT;
  }

  /** The item of a list, fetched now. */
  final Item listItem(Value list, Type element, String index) {
    CodeBlock at = CodeBlock.of("(long) $N", index);
    return element == Basic.NUMBER
        ? new Item.Whole(frame.numbers.item(list, at))
        : fetched(
            readItem(list, element, at), isPrimitive(element) ? element : Basic.DYNAMIC, element);
  }

  /** The item of a list at an index that is a long. */
  private static CodeBlock readItem(Value list, Type element, CodeBlock index) {
    String method = element == Basic.INT ? "getLong" : element == Basic.FLOAT ? "getDouble" : "get";
    return CodeBlock.of("$L.$L($L)", list.code(), method, index);
  }

  /** {@code reversed(list)}: begins at what is the last item then. */
  static final class OfReversedList extends Cursor {
    private final Value list;
    private final Type element;
    private final String index;

    OfReversedList(Frame frame, Value list, Type element) {
      super(frame);
      this.list = list;
      this.element = element;
      this.index = frame.name("index$");
    }

    @Override
    void start() {
      frame.add(
          new JavaStmt.Declare(TypeName.INT, index, CodeBlock.of("$L.size() - 1", list.code())));
    }

    @Override
    Item next(String loop) {
      unless(loop, "$N >= 0 && $N < $L.size()", index, index, list.code());
      Item item = listItem(list, element, index);
      frame.line("$N--", index);
      return item;
    }
  }

  /** A str by code points. */
  static final class OfString extends Cursor {
    private final Value text;
    private final String index;

    OfString(Frame frame, Value text) {
      super(frame);
      this.text = text;
      this.index = frame.name("index$");
    }

    @Override
    void start() {
      frame.add(new JavaStmt.Declare(TypeName.INT, index, CodeBlock.of("0")));
    }

    @Override
    Item next(String loop) {
      unless(loop, "$N < $L.length()", index, text.code());
      String point = frame.name("codePoint$");
      frame.add(
          new JavaStmt.Declare(
              TypeName.INT, point, CodeBlock.of("$L.codePointAt($N)", text.code(), index)));
      frame.line("$N += $T.charCount($N)", index, Character.class, point);
      return fetched(
          CodeBlock.of("$T.ofCodePoint($N)", RuntimeNames.STRINGS, point), Basic.STR, Basic.STR);
    }
  }

  /** {@code range} of ints. A step other than one could overflow, so the steps are counted. */
  static final class OfRange extends Cursor {
    private final Value first;
    private final Value stop;
    private final Value step;
    private final String counter;
    private final String left;

    /** A range; each part can be evaluated later. */
    OfRange(Frame frame, Value first, Value stop, Value step) {
      super(frame);
      this.first = first;
      this.stop = stop;
      this.step = step;
      this.counter = frame.name("i$");
      this.left = isSingle() ? "" : frame.name("left$");
    }

    private boolean isUp() {
      return step.code().toString().equals("1L");
    }

    private boolean isSingle() {
      return isUp() || step.code().toString().equals("-1L");
    }

    private CodeBlock condition() {
      return CodeBlock.of("$N $L $L", counter, isUp() ? "<" : ">", stop.operand());
    }

    @Override
    void start() {
      frame.add(new JavaStmt.Declare(TypeName.LONG, counter, first.code()));
      if (!isSingle()) {
        CodeBlock steps =
            CodeBlock.of(
                "$T.steps($L, $L, $L)",
                RuntimeNames.PY_RANGE,
                first.code(),
                stop.code(),
                step.code());
        frame.add(new JavaStmt.Declare(TypeName.LONG, left, steps));
      }
    }

    @Override
    Item next(String loop) {
      if (isSingle()) {
        unless(loop, "$L", condition());
      } else {
        unless(loop, "$N != 0L", left);
      }
      Item item = fetched(CodeBlock.of("$N", counter), Basic.INT, Basic.INT);
      if (isSingle()) {
        frame.line(isUp() ? "$N++" : "$N--", counter);
      } else {
        frame.line("$N--", left);
        frame.line("$N += $L", counter, step.code());
      }
      return item;
    }

    @Override
    void loop(Frame.Loop labels, Consumer<Item> bind, Runnable write) {
      if (!isSingle()) {
        super.loop(labels, bind, write);
        return;
      }
      Value current = Value.primary(CodeBlock.of("$N", counter), Basic.INT);
      List<JavaStmt> body =
          frame.loopLowering.body(
              labels,
              () -> {
                bind.accept(new Item.Whole(current));
                write.run();
              });
      frame.add(
          new JavaStmt.For(
              labels.continueLabel(),
              TypeName.LONG,
              counter,
              first.code(),
              condition(),
              CodeBlock.of(isUp() ? "$N++" : "$N--", counter),
              body));
    }
  }

  /** A dict, which notices when it is changed meanwhile. */
  static final class OfDict extends Cursor {
    /** What of each entry is wanted. */
    enum View {
      KEYS,
      VALUES,
      ITEMS
    }

    private final Value dict;
    private final Type.DictOf type;
    private final View view;
    private final String entries;

    OfDict(Frame frame, Value dict, Type.DictOf type, View view) {
      super(frame);
      this.dict = dict;
      this.type = type;
      this.view = view;
      this.entries = frame.name("entries$");
    }

    @Override
    void start() {
      frame.add(
          new JavaStmt.Declare(
              RuntimeNames.DICT_ENTRIES,
              entries,
              CodeBlock.of("new $T($L)", RuntimeNames.DICT_ENTRIES, dict.code())));
    }

    @Override
    Item next(String loop) {
      unless(loop, "$N.step()", entries);
      return switch (view) {
        case KEYS -> key();
        case VALUES -> value();
        case ITEMS -> new Item.Parts(List.of(key(), value()));
      };
    }

    private Item key() {
      return fetched(CodeBlock.of("$N.key()", entries), Basic.DYNAMIC, type.key().type());
    }

    private Item value() {
      return fetched(CodeBlock.of("$N.value()", entries), Basic.DYNAMIC, type.value().type());
    }
  }

  /** {@code enumerate(iterable, start)}. */
  static final class Enumerated extends Cursor {
    private final Cursor items;
    private final Value first;
    private final String index;

    Enumerated(Frame frame, Cursor items, Value first) {
      super(frame);
      this.items = items;
      this.first = first;
      this.index = frame.name("number$");
    }

    @Override
    void start() {
      items.start();
      frame.add(new JavaStmt.Declare(TypeName.LONG, index, first.code()));
    }

    @Override
    Item next(String loop) {
      Item item = items.next(loop);
      Item number = fetched(CodeBlock.of("$N", index), Basic.INT, Basic.INT);
      frame.line("$N = $T.add($N, 1L)", index, RuntimeNames.INTS, index);
      return new Item.Parts(List.of(number, item));
    }
  }

  /** {@code zip(a, b, ...)}: ends with the first that ends. */
  static final class Zipped extends Cursor {
    private final List<Cursor> all;

    Zipped(Frame frame, List<Cursor> all) {
      super(frame);
      this.all = List.copyOf(all);
    }

    @Override
    void start() {
      all.forEach(Cursor::start);
    }

    @Override
    Item next(String loop) {
      return new Item.Parts(all.stream().map(each -> each.next(loop)).toList());
    }
  }

  /** A cursor that was started where it was made. */
  static final class Started extends Cursor {
    private final Cursor started;

    Started(Cursor cursor) {
      super(cursor.frame);
      this.started = cursor;
      cursor.start();
    }

    @Override
    void start() {}

    @Override
    Item next(String loop) {
      return started.next(loop);
    }
  }
}
