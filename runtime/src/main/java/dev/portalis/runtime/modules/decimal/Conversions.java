package dev.portalis.runtime.modules.decimal;

import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.number.Ints;
import dev.portalis.runtime.object.Attributes;
import dev.portalis.runtime.object.Convert;
import dev.portalis.runtime.object.Iteration;
import dev.portalis.runtime.object.PyComplex;
import dev.portalis.runtime.object.PyInstance;
import dev.portalis.runtime.object.PyList;
import dev.portalis.runtime.object.PyTuple;
import dev.portalis.runtime.object.PyType;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Numbers from Python's values. */
final class Conversions {
  private Conversions() {}

  /** A Decimal or an int; null for anything else. */
  static @Nullable Number ofInteger(@Nullable Object value) {
    if (value instanceof PyDecimal) {
      return ((PyDecimal) value).number;
    }
    if (value instanceof Long) {
      long number = (Long) value;
      return number == Long.MIN_VALUE
          ? Number.of(BigInteger.valueOf(number))
          : new Number(number < 0, BigInteger.valueOf(Math.abs(number)), 0);
    }
    Object integer = Convert.intOrNull(value);
    return integer == null ? null : Number.of(Ints.big(integer));
  }

  static Number operand(@Nullable Object value) {
    Number number = ofInteger(value);
    if (number == null) {
      throw unsupported(value);
    }
    return number;
  }

  private static RuntimeException unsupported(@Nullable Object value) {
    return Errors.typeError(
        "conversion from " + PyType.of(value).shownName() + " to Decimal is not supported");
  }

  /** A float, exactly. */
  static Number ofDouble(double value) {
    if (Double.isNaN(value)) {
      return Number.nan();
    }
    if (Double.isInfinite(value)) {
      return Number.infinity(value < 0);
    }
    BigDecimal exact = new BigDecimal(value);
    boolean negative = value < 0 || value == 0 && 1 / value < 0;
    return new Number(negative, exact.unscaledValue().abs(), -(long) exact.scale());
  }

  /** What {@code Decimal(value)} is. */
  static Number exact(@Nullable Object value, PyContext context) {
    Number number = ofInteger(value);
    if (number != null) {
      return number;
    }
    String text = Convert.stringOrNull(value);
    if (text != null) {
      Number parsed = DecimalText.parse(text);
      if (parsed == null) {
        context.raise(Signals.CONVERSION_SYNTAX);
        return Number.nan();
      }
      return parsed;
    }
    Object real = Convert.numberOrNull(value);
    if (real instanceof Double) {
      context.raise(Signals.FLOAT);
      return ofDouble((Double) real);
    }
    if (value instanceof PyTuple || value instanceof PyList) {
      return ofParts(Iteration.toArray(value));
    }
    throw unsupported(value);
  }

  private static Number ofParts(@Nullable Object[] parts) {
    if (parts.length != 3) {
      throw Errors.valueError("argument must be a sequence of length 3");
    }
    Object sign = Convert.intOrNull(parts[0]);
    if (!Long.valueOf(0).equals(sign) && !Long.valueOf(1).equals(sign)) {
      throw Errors.valueError("sign must be an integer with the value 0 or 1");
    }
    boolean negative = Long.valueOf(1).equals(sign);
    StringBuilder digits = new StringBuilder("0");
    for (Object each : Iteration.toArray(parts[1])) {
      Object digit = Convert.intOrNull(each);
      if (!(digit instanceof Long) || (Long) digit < 0 || (Long) digit > 9) {
        throw Errors.valueError("coefficient must be a tuple of digits");
      }
      digits.append((char) ('0' + (Long) digit));
    }
    BigInteger coefficient = new BigInteger(digits.toString());
    Object exponent = parts[2];
    if ("F".equals(exponent)) {
      return Number.infinity(negative);
    }
    if ("n".equals(exponent) || "N".equals(exponent)) {
      boolean quiet = "n".equals(exponent);
      Number.Kind kind = quiet ? Number.Kind.QUIET_NAN : Number.Kind.SIGNALING_NAN;
      return new Number(kind, negative, coefficient, 0);
    }
    if (exponent instanceof String) {
      throw Errors.valueError("string argument in the third position must be 'F', 'n' or 'N'");
    }
    if (Convert.intOrNull(exponent) == null) {
      throw Errors.valueError("exponent must be an integer");
    }
    return new Number(negative, coefficient, Convert.toIndex(exponent));
  }

  /** What a Decimal can be compared with; null for anything else. */
  static @Nullable Number ofComparable(DecimalOperators self, @Nullable Object other) {
    Number number = ofInteger(other);
    if (number != null) {
      return number;
    }
    Object real = Convert.numberOrNull(other);
    if (real instanceof Double) {
      return ofDouble((Double) real);
    }
    if (other instanceof PyComplex) {
      return ((PyComplex) other).imag() == 0 ? ofDouble(((PyComplex) other).real()) : null;
    }
    return isRational(other) ? ofInteger(Attributes.get(other, "numerator")) : null;
  }

  private static boolean isRational(@Nullable Object value) {
    return value instanceof PyInstance
        && Attributes.has(value, "numerator")
        && Attributes.has(value, "denominator");
  }

  /** A number times the denominator of the fraction that it is compared with. */
  static Number scaledFor(Number number, @Nullable Object other) {
    if (!number.isFinite() || !isRational(other)) {
      return number;
    }
    BigInteger below = Ints.big(Convert.toInt(Attributes.get(other, "denominator")));
    return new Number(number.negative, number.coefficient.multiply(below), number.exponent);
  }
}
