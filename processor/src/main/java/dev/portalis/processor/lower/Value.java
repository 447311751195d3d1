package dev.portalis.processor.lower;

import com.palantir.javapoet.CodeBlock;
import dev.portalis.processor.tree.BinaryOperator;
import dev.portalis.processor.types.Type;
import org.jspecify.annotations.Nullable;

/**
 * A Java expression and the type of what it gives.
 *
 * @param code the expression
 * @param type its type; the expression is in the type's own representation
 * @param primary whether it binds tighter than every operator, so that it needs no parentheses
 * @param stable whether it can be evaluated later or more than once with the same result: a literal
 *     or a variable that is assigned once
 * @param wide for an int as a long: an expression that gives it as an object, whatever its size;
 *     null where that is nothing but the boxed long
 * @param split for the value of a variable that is two in Java, these two
 * @param operation the operation on longs that gives an int, which may not fit a long
 */
record Value(
    CodeBlock code,
    Type type,
    boolean primary,
    boolean stable,
    @Nullable CodeBlock wide,
    Slot.@Nullable Split split,
    @Nullable Operation operation) {
  /** An operation on longs, of which the result may not be one. */
  record Operation(BinaryOperator op, Value left, Value right) {}

  Value(
      CodeBlock code,
      Type type,
      boolean primary,
      boolean stable,
      @Nullable CodeBlock wide,
      Slot.@Nullable Split split) {
    this(code, type, primary, stable, wide, split, null);
  }

  Value(CodeBlock code, Type type, boolean primary, boolean stable, @Nullable CodeBlock wide) {
    this(code, type, primary, stable, wide, null);
  }

  Value(CodeBlock code, Type type, boolean primary, boolean stable) {
    this(code, type, primary, stable, null);
  }

  /** The value of a variable that is two in Java. */
  static Value of(Slot.Split split) {
    return of(split, false);
  }

  /** The value of a variable that is two in Java; stable where it is assigned once. */
  static Value of(Slot.Split split, boolean stable) {
    CodeBlock code =
        CodeBlock.of(
            "$T.of($L, $L)",
            split.isInt() ? RuntimeNames.WIDE_INTS : RuntimeNames.REALS,
            split.number(),
            split.whole());
    return new Value(code, split.type(), true, stable, null, split);
  }

  /** A call, a field access, a variable or the like. */
  static Value primary(CodeBlock code, Type type) {
    return new Value(code, type, true, false);
  }

  /** An int as a long, and as an object. */
  static Value integer(CodeBlock code, CodeBlock wide) {
    return new Value(code, Type.Basic.INT, true, false, wide);
  }

  /** The same value, which an operation on longs gives. */
  Value by(BinaryOperator op, Value left, Value right) {
    boolean exact =
        switch (op) {
          case ADD, SUB, MULT -> true;
          default -> false;
        };
    Operation known = exact ? new Operation(op, left, right) : null;
    return new Value(code, type, primary, stable, wide, split, known);
  }

  /** An expression with operators at its top. */
  static Value compound(CodeBlock code, Type type) {
    return new Value(code, type, false, false);
  }

  /** A literal or a temporary variable. */
  static Value stable(CodeBlock code, Type type) {
    return new Value(code, type, true, true);
  }

  /** The code, in parentheses where an operator next to it would tear it apart. */
  CodeBlock operand() {
    return primary ? code : CodeBlock.of("($L)", code);
  }
}
