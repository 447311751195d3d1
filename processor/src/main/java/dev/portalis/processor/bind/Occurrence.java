package dev.portalis.processor.bind;

import dev.portalis.processor.tree.Node;

/**
 * A place where the source uses a name.
 *
 * @param node an {@code Expr.Name}, or what {@link Symbol#bindings} lists
 * @param name the name, mangled
 * @param role what happens to the variable
 * @param use whether the place is evaluated
 */
record Occurrence(Node node, String name, Role role, Use use) {
  /** What happens to a variable. */
  enum Role {
    READ,
    BIND,
    DELETE,
    /** {@code x: int} without a value makes a variable but gives it no value. */
    DECLARE
  }

  /** Whether a place is evaluated. */
  enum Use {
    EVALUATED,
    /** Within a {@code try} that catches NameError. */
    GUARDED,
    /** An annotation that is never evaluated, or code for type checkers. */
    NEVER
  }
}
