package dev.portalis.processor.parse;

import dev.portalis.processor.tree.BinaryOperator;
import dev.portalis.processor.tree.Expr;
import dev.portalis.processor.tree.Literal;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.util.List;

/** The values of literals, equal in Java where they are equal in Python. */
final class LiteralKeys {
  private LiteralKeys() {}

  /** The key of a literal, of one with a sign, or of a complex number. */
  static Object of(Expr e) {
    if (e instanceof Expr.UnaryOp unary) {
      return negated(of(unary.operand()));
    }
    if (e instanceof Expr.BinOp binary) {
      Object imaginary = of(binary.right());
      boolean isMinus = binary.op() == BinaryOperator.SUB;
      return sum(of(binary.left()), isMinus ? negated(imaginary) : imaginary);
    }
    return e instanceof Expr.Constant constant ? of(constant.value()) : e;
  }

  private static Object of(Literal literal) {
    if (literal instanceof Literal.Bool bool) {
      return number(bool.value() ? 1 : 0);
    } else if (literal instanceof Literal.Int integer) {
      return new BigDecimal(integer.value());
    } else if (literal instanceof Literal.Float real) {
      return number(real.value());
    } else if (literal instanceof Literal.Imaginary imaginary) {
      return imaginary.value() == 0 ? number(0) : List.of(number(0), number(imaginary.value()));
    } else if (literal instanceof Literal.Bytes bytes) {
      return ByteBuffer.wrap(bytes.value());
    }
    return literal;
  }

  private static Object number(double value) {
    if (Double.isInfinite(value)) {
      return value;
    }
    BigDecimal exact = new BigDecimal(value);
    return exact.signum() == 0 ? BigDecimal.ZERO : scaled(exact);
  }

  private static BigDecimal scaled(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  private static Object negated(Object key) {
    if (key instanceof BigDecimal number) {
      return number.negate();
    } else if (key instanceof Double number) {
      return -number;
    } else if (key instanceof List<?> complex) {
      return List.of(negated(complex.get(0)), negated(complex.get(1)));
    }
    return key;
  }

  private static Object sum(Object real, Object imaginary) {
    return imaginary instanceof List<?> complex ? List.of(real, complex.get(1)) : real;
  }
}
