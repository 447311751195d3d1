package dev.portalis.processor.types;

import dev.portalis.processor.tree.Expr;
import dev.portalis.processor.tree.Literal;
import dev.portalis.processor.tree.UnaryOperator;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** The values of constant expressions. */
final class Constants {
  private static final int MAX_BITS = 4096;

  private Constants() {}

  /** The value of an expression of int literals; null for others, and for huge ones. */
  static @Nullable BigInteger intValue(Expr expression) {
    if (expression instanceof Expr.Constant constant
        && constant.value() instanceof Literal.Int number) {
      return number.value();
    }
    if (expression instanceof Expr.UnaryOp unary) {
      BigInteger operand = intValue(unary.operand());
      return operand == null
          ? null
          : unary.op() == UnaryOperator.MINUS
              ? operand.negate()
              : unary.op() == UnaryOperator.INVERT
                  ? operand.not()
                  : unary.op() == UnaryOperator.PLUS ? operand : null;
    }
    if (expression instanceof Expr.BinOp operation) {
      BigInteger left = intValue(operation.left());
      BigInteger right = left == null ? null : intValue(operation.right());
      return left == null || right == null ? null : binary(operation, left, right);
    }
    return null;
  }

  private static @Nullable BigInteger binary(
      Expr.BinOp operation, BigInteger left, BigInteger right) {
    boolean bounded = right.signum() >= 0 && right.bitLength() < 16;
    switch (operation.op()) {
      case ADD:
        return left.add(right);
      case SUB:
        return left.subtract(right);
      case MULT:
        return left.bitLength() + right.bitLength() < MAX_BITS ? left.multiply(right) : null;
      case POW:
        return bounded && (long) left.bitLength() * right.intValue() < MAX_BITS
            ? left.pow(right.intValue())
            : null;
      case L_SHIFT:
        return bounded && left.bitLength() + right.intValue() < MAX_BITS
            ? left.shiftLeft(right.intValue())
            : null;
      default:
        return null;
    }
  }

  /** The value of a float or int literal, possibly behind a minus; null for others. */
  static @Nullable Double floatValue(Expr expression) {
    if (expression instanceof Expr.Constant constant) {
      if (constant.value() instanceof Literal.Float number) {
        return number.value();
      }
      return constant.value() instanceof Literal.Int number && number.value().bitLength() < 50
          ? (Double) number.value().doubleValue()
          : null;
    }
    if (expression instanceof Expr.UnaryOp unary && unary.op() == UnaryOperator.MINUS) {
      Double operand = floatValue(unary.operand());
      return operand == null ? null : -operand;
    }
    return null;
  }
}
