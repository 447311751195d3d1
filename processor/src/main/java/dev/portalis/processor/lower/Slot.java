package dev.portalis.processor.lower;

import com.palantir.javapoet.CodeBlock;
import dev.portalis.processor.types.Type;

/** Where a variable lives in Java. */
sealed interface Slot {
  /**
   * A local variable, a field of a generator, or the static field of a global.
   *
   * @param code how to refer to it
   * @param type the type of what it holds when it holds something
   * @param checked whether it may hold {@code UNBOUND}; then its Java type is Object
   */
  record Variable(CodeBlock code, Type type, boolean checked) implements Slot {}

  /**
   * A number in two local variables: one that may be an int or a float, or an int of any size.
   *
   * @param number the variable of the float, or of the lowest 64 bits of the int
   * @param whole the variable of the int; it holds null where the first says all
   * @param type {@code NUMBER} or {@code WIDE_INT}
   */
  record Split(CodeBlock number, CodeBlock whole, Type type) implements Slot {
    /** Whether it is an int of any size. */
    boolean isInt() {
      return type == Type.Basic.WIDE_INT;
    }
  }

  /**
   * A cell shared by functions; it holds objects.
   *
   * @param code how to refer to the cell
   * @param free whether it belongs to a function around this one
   */
  record InCell(CodeBlock code, boolean free) implements Slot {}

  /** A variable of a class body: an entry of its namespace. */
  record InNamespace(CodeBlock namespace) implements Slot {}
}
