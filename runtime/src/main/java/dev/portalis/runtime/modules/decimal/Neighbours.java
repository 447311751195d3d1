package dev.portalis.runtime.modules.decimal;

import java.math.BigInteger;

/** Operations on the digits and the exponent of a number. */
final class Neighbours {
  private Neighbours() {}

  /** The exponent as a number. */
  static Number exponent(Arithmetic work, Number a) {
    Number nan = work.nanOf(a, a);
    if (nan != null) {
      return nan;
    }
    if (a.isInfinite()) {
      return Number.infinity(false);
    }
    if (a.isZero()) {
      work.status |= Signals.DIVISION_BY_ZERO;
      return Number.infinity(true);
    }
    return work.fix(Number.of(BigInteger.valueOf(a.adjusted())));
  }

  /** The next representable number above or below. */
  static Number next(Arithmetic work, Number a, boolean up) {
    Number nan = work.nanOf(a, a);
    if (nan != null) {
      return nan;
    }
    BigInteger most = Rounding.tenTo(work.precision).subtract(BigInteger.ONE);
    if (a.isInfinite()) {
      return a.negative == up ? new Number(a.negative, most, work.top()) : a;
    }
    Arithmetic directed =
        new Arithmetic(
            work.precision,
            up ? Rounding.ROUND_CEILING : Rounding.ROUND_FLOOR,
            work.minExponent,
            work.maxExponent,
            work.clamps);
    Number fixed = directed.fix(a);
    if (Number.compare(fixed, a) != 0) {
      return fixed;
    }
    Number step = new Number(!up, BigInteger.ONE, work.tiny() - 1);
    return directed.add(a, step);
  }

  static Number toward(Arithmetic work, Number a, Number b) {
    Number nan = work.nanOf(a, b);
    if (nan != null) {
      return nan;
    }
    int order = Number.compare(a, b);
    if (order == 0) {
      return a.withSign(b.negative);
    }
    Number result = next(work, a, order < 0);
    if (result.isInfinite()) {
      work.status |= Signals.OVERFLOW | Signals.INEXACT | Signals.ROUNDED;
    } else if (result.isZero() || result.adjusted() < work.minExponent) {
      work.status |= Signals.UNDERFLOW | Signals.SUBNORMAL | Signals.INEXACT | Signals.ROUNDED;
    }
    return result;
  }

  static Number scale(Arithmetic work, Number a, Number b) {
    Number nan = work.nanOf(a, b);
    if (nan != null) {
      return nan;
    }
    long limit = 2 * (work.maxExponent + work.precision);
    boolean fits = b.isFinite() && b.exponent == 0 && b.coefficient.bitLength() < 62;
    if (!fits || b.coefficient.longValue() > limit) {
      return work.invalid(Signals.INVALID);
    }
    long power = b.coefficient.longValue();
    return a.isInfinite()
        ? a
        : work.fix(
            new Number(a.negative, a.coefficient, a.exponent + (b.negative ? -power : power)));
  }

  /** The digits moved within the precision of the context; what leaves may come back. */
  static Number shift(Arithmetic work, Number a, Number b, boolean rotates) {
    Number nan = work.nanOf(a, b);
    if (nan != null) {
      return nan;
    }
    boolean fits = b.isFinite() && b.exponent == 0 && b.coefficient.bitLength() < 31;
    if (!fits || b.coefficient.intValue() > work.precision) {
      return work.invalid(Signals.INVALID);
    }
    if (a.isInfinite()) {
      return a;
    }
    int count = b.negative ? -b.coefficient.intValue() : b.coefficient.intValue();
    BigInteger size = Rounding.tenTo(work.precision);
    BigInteger digits = a.coefficient.mod(size);
    BigInteger moved;
    if (rotates) {
      int left = Math.floorMod(count, work.precision);
      BigInteger[] parts = digits.divideAndRemainder(Rounding.tenTo((long) work.precision - left));
      moved = parts[1].multiply(Rounding.tenTo(left)).add(parts[0]);
    } else if (count >= 0) {
      moved = digits.multiply(Rounding.tenTo(count)).mod(size);
    } else {
      moved = digits.divide(Rounding.tenTo(-count));
    }
    return new Number(a.negative, moved, a.exponent);
  }

  /** A logical operation on numbers whose digits are 0 and 1. */
  static Number logical(Arithmetic work, Number a, Number b, char operation) {
    if (!isLogical(a) || !isLogical(b)) {
      return work.invalid(Signals.INVALID);
    }
    int length = Math.min(work.precision, Math.max(a.digits(), b.digits()));
    String left = padded(a, length);
    String right = padded(b, length);
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < length; i++) {
      int x = left.charAt(i) - '0';
      int y = right.charAt(i) - '0';
      digits.append(operation == '&' ? x & y : operation == '|' ? x | y : x ^ y);
    }
    return new Number(false, new BigInteger(digits.toString()), 0);
  }

  private static boolean isLogical(Number a) {
    if (!a.isFinite() || a.negative || a.exponent != 0) {
      return false;
    }
    String digits = a.coefficient.toString();
    for (int i = 0; i < digits.length(); i++) {
      if (digits.charAt(i) > '1') {
        return false;
      }
    }
    return true;
  }

  private static String padded(Number a, int length) {
    String digits = a.coefficient.toString();
    return digits.length() >= length
        ? digits.substring(digits.length() - length)
        : "0".repeat(length - digits.length()) + digits;
  }
}
