package dev.portalis.runtime.object;

import static dev.portalis.runtime.object.Unbound.UNBOUND;

import dev.portalis.runtime.error.Errors;
import org.jspecify.annotations.Nullable;

/** A variable that a function shares with the functions inside it. */
public final class Cell extends PyObject {
  /** The value; {@link Unbound#UNBOUND} as long as there is none. */
  public @Nullable Object value;

  /** How instances of a class are allocated, while its metatype makes the class. */
  @Nullable Allocator allocator;

  /** An unbound cell. */
  public Cell() {
    this(UNBOUND);
  }

  /** A cell with a value. */
  public Cell(@Nullable Object value) {
    super(BuiltinTypes.CELL);
    this.value = value;
  }

  /** The value, as the function that owns the variable reads it. */
  public @Nullable Object getLocal(String name) {
    Object current = value;
    if (current == UNBOUND) {
      throw Errors.unboundLocal(name);
    }
    return current;
  }

  /** The value, as an inner function reads it. */
  public @Nullable Object getFree(String name) {
    Object current = value;
    if (current == UNBOUND) {
      throw Errors.nameError(
          "cannot access free variable '"
              + name
              + "' where it is not associated with a value in enclosing scope");
    }
    return current;
  }
}
