package dev.portalis.processor.types;

import dev.portalis.processor.tree.Node;
import org.jspecify.annotations.Nullable;

/** What inference looks at right now, so that what it gives up can be explained. */
final class Position {
  private @Nullable FunctionInstance instance;
  private @Nullable Node node;

  /** Goes to a version of a function; null for what Java calls. */
  void enter(@Nullable FunctionInstance next) {
    instance = next;
    node = null;
  }

  /** Goes to a node and gives the one before, to return to. */
  @Nullable Node move(@Nullable Node next) {
    Node before = node;
    node = next;
    return before;
  }

  /** A cause that lies here. */
  Cause cause(Cause.Kind kind, Type before, Type value) {
    return new Cause(kind, instance, node, before, value);
  }
}
