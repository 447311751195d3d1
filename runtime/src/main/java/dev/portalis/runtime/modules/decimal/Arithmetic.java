package dev.portalis.runtime.modules.decimal;

import java.math.BigInteger;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One operation under the settings of a context; collects the conditions that it meets.
 *
 * @see <a href="https://speleotrove.com/decimal/decarith.html">General Decimal Arithmetic</a>
 */
class Arithmetic {
  final int precision;
  final Rounding rounding;
  final long minExponent;
  final long maxExponent;
  final boolean clamps;

  /** The conditions so far. */
  int status;

  Arithmetic(int precision, Rounding rounding, long minExponent, long maxExponent, boolean clamps) {
    this.precision = precision;
    this.rounding = rounding;
    this.minExponent = minExponent;
    this.maxExponent = maxExponent;
    this.clamps = clamps;
  }

  final long tiny() {
    return minExponent - precision + 1;
  }

  final long top() {
    return maxExponent - precision + 1;
  }

  final Number invalid(int condition) {
    status |= condition;
    return Number.nan();
  }

  // Rounding

  /** A number as the context can hold it. */
  final Number fix(Number a) {
    if (!a.isFinite()) {
      return a.isNan() ? fixNan(a) : a;
    }
    if (a.isZero()) {
      return fixZero(a);
    }
    long least = a.digits() + a.exponent - precision;
    if (least > top()) {
      return overflow(a.negative);
    }
    boolean subnormal = least < tiny();
    long target = subnormal ? tiny() : least;
    if (a.exponent >= target) {
      status |= subnormal ? Signals.SUBNORMAL : 0;
      return fold(a);
    }
    Rounding.Result result = rounding.drop(a.coefficient, target - a.exponent, a.negative);
    BigInteger coefficient = result.coefficient;
    if (Rounding.digits(coefficient) > precision) {
      coefficient = coefficient.divide(BigInteger.TEN);
      target++;
    }
    if (target > top()) {
      return overflow(a.negative);
    }
    status |= Signals.ROUNDED;
    status |= result.inexact ? Signals.INEXACT : 0;
    if (subnormal) {
      status |= Signals.SUBNORMAL;
      status |= result.inexact ? Signals.UNDERFLOW : 0;
      status |= coefficient.signum() == 0 ? Signals.CLAMPED : 0;
    }
    return new Number(a.negative, coefficient, target);
  }

  private Number fixNan(Number a) {
    int most = precision - (clamps ? 1 : 0);
    return a.digits() <= most
        ? a
        : new Number(a.kind, a.negative, a.coefficient.mod(Rounding.tenTo(most)), 0);
  }

  private Number fixZero(Number a) {
    long most = clamps ? top() : maxExponent;
    long fitting = Math.min(Math.max(a.exponent, tiny()), most);
    if (fitting == a.exponent) {
      return a;
    }
    status |= Signals.CLAMPED;
    return new Number(a.negative, BigInteger.ZERO, fitting);
  }

  private Number fold(Number a) {
    if (!clamps || a.exponent <= top()) {
      return a;
    }
    status |= Signals.CLAMPED;
    BigInteger padded = a.coefficient.multiply(Rounding.tenTo(a.exponent - top()));
    return new Number(a.negative, padded, top());
  }

  private Number overflow(boolean negative) {
    status |= Signals.OVERFLOW | Signals.INEXACT | Signals.ROUNDED;
    boolean toInfinity;
    switch (rounding) {
      case ROUND_CEILING:
        toInfinity = !negative;
        break;
      case ROUND_FLOOR:
        toInfinity = negative;
        break;
      case ROUND_DOWN:
      case ROUND_05UP:
        toInfinity = false;
        break;
      default:
        toInfinity = true;
        break;
    }
    return toInfinity
        ? Number.infinity(negative)
        : new Number(negative, Rounding.tenTo(precision).subtract(BigInteger.ONE), top());
  }

  /** The nan that an operation with a nan gives; null where there is none. */
  final @Nullable Number nanOf(Number a, Number b) {
    if (!a.isNan() && !b.isNan()) {
      return null;
    }
    Number nan = a.isSignaling() ? a : b.isSignaling() ? b : a.isNan() ? a : b;
    if (nan.isSignaling()) {
      status |= Signals.INVALID;
      nan = nan.quiet();
    }
    return fixNan(nan);
  }

  // Sums and products

  final Number add(Number a, Number b) {
    Number nan = nanOf(a, b);
    if (nan != null) {
      return nan;
    }
    if (a.isInfinite() || b.isInfinite()) {
      boolean opposed = a.isInfinite() && b.isInfinite() && a.negative != b.negative;
      return opposed ? invalid(Signals.INVALID) : a.isInfinite() ? a : b;
    }
    return fix(sum(a, b));
  }

  /** The sum; exact but where the smaller number is too small to matter. */
  private Number sum(Number a, Number b) {
    boolean down = rounding == Rounding.ROUND_FLOOR;
    long exponent = Math.min(a.exponent, b.exponent);
    if (a.isZero() && b.isZero()) {
      boolean negative = a.negative && b.negative || down && a.negative != b.negative;
      return new Number(negative, BigInteger.ZERO, exponent);
    }
    if (a.isZero() || b.isZero()) {
      Number other = a.isZero() ? b : a;
      long least = Math.max(exponent, other.exponent - precision - 1);
      return other.exponent <= least ? other : scaled(other, least);
    }
    Number large = a.adjusted() >= b.adjusted() ? a : b;
    Number small = large == a ? b : a;
    long floor = large.exponent + Math.min(-1, large.digits() - precision - 2);
    if (small.adjusted() < floor) {
      small = new Number(small.negative, BigInteger.ONE, floor);
      exponent = Math.min(large.exponent, floor);
    }
    BigInteger left = signed(scaled(large, exponent));
    BigInteger right = signed(scaled(small, exponent));
    BigInteger sum = left.add(right);
    boolean negative = sum.signum() == 0 ? down : sum.signum() < 0;
    return new Number(negative, sum.abs(), exponent);
  }

  private static BigInteger signed(Number a) {
    return a.negative ? a.coefficient.negate() : a.coefficient;
  }

  /** The same value with a smaller exponent. */
  private static Number scaled(Number a, long exponent) {
    return a.exponent == exponent
        ? a
        : new Number(
            a.negative, a.coefficient.multiply(Rounding.tenTo(a.exponent - exponent)), exponent);
  }

  final Number subtract(Number a, Number b) {
    Number nan = nanOf(a, b);
    return nan != null ? nan : add(a, b.negated());
  }

  final Number multiply(Number a, Number b) {
    Number nan = nanOf(a, b);
    if (nan != null) {
      return nan;
    }
    boolean negative = a.negative != b.negative;
    if (a.isInfinite() || b.isInfinite()) {
      return a.isZero() || b.isZero() ? invalid(Signals.INVALID) : Number.infinity(negative);
    }
    return fix(product(a, b));
  }

  private static Number product(Number a, Number b) {
    return new Number(
        a.negative != b.negative, a.coefficient.multiply(b.coefficient), a.exponent + b.exponent);
  }

  /** {@code a * b + c}, rounded once. */
  final Number fusedMultiplyAdd(Number a, Number b, Number c) {
    Number nan = nanOf(a, b);
    if (nan != null) {
      return c.isSignaling() && (status & Signals.INVALID) == 0
          ? Objects.requireNonNull(nanOf(c, nan))
          : nan;
    }
    boolean finite = a.isFinite() && b.isFinite();
    if (!finite && (a.isZero() || b.isZero())) {
      return invalid(Signals.INVALID);
    }
    Number product = finite ? product(a, b) : Number.infinity(a.negative != b.negative);
    return add(product, c);
  }

  // Division

  final Number divide(Number a, Number b) {
    Number nan = nanOf(a, b);
    if (nan != null) {
      return nan;
    }
    boolean negative = a.negative != b.negative;
    if (a.isInfinite()) {
      return b.isInfinite() ? invalid(Signals.INVALID) : Number.infinity(negative);
    }
    if (b.isInfinite()) {
      status |= Signals.CLAMPED;
      return new Number(negative, BigInteger.ZERO, tiny());
    }
    if (b.isZero()) {
      if (a.isZero()) {
        return invalid(Signals.DIVISION_UNDEFINED);
      }
      status |= Signals.DIVISION_BY_ZERO;
      return Number.infinity(negative);
    }
    return fix(
        a.isZero()
            ? new Number(negative, BigInteger.ZERO, a.exponent - b.exponent)
            : quotient(a, b, negative));
  }

  private Number quotient(Number a, Number b, boolean negative) {
    long shift = (long) b.digits() - a.digits() + precision + 1;
    long exponent = a.exponent - b.exponent - shift;
    BigInteger above = a.coefficient;
    BigInteger below = b.coefficient;
    if (shift >= 0) {
      above = above.multiply(Rounding.tenTo(shift));
    } else {
      below = below.multiply(Rounding.tenTo(-shift));
    }
    BigInteger[] parts = above.divideAndRemainder(below);
    BigInteger coefficient = parts[0];
    if (parts[1].signum() != 0) {
      // The last digit tells that it is not exact, and on which side of a half it is.
      boolean ambiguous = coefficient.mod(BigInteger.valueOf(5)).signum() == 0;
      coefficient = ambiguous ? coefficient.add(BigInteger.ONE) : coefficient;
    } else {
      long ideal = a.exponent - b.exponent;
      while (exponent < ideal) {
        BigInteger[] last = coefficient.divideAndRemainder(BigInteger.TEN);
        if (last[1].signum() != 0) {
          break;
        }
        coefficient = last[0];
        exponent++;
      }
    }
    return new Number(negative, coefficient, exponent);
  }

  /** The integral quotient and the remainder; null where they need too many digits. */
  private Number @Nullable [] integralParts(Number a, Number b) {
    boolean negative = a.negative != b.negative;
    long ideal = b.isInfinite() ? a.exponent : Math.min(a.exponent, b.exponent);
    Number zero = new Number(negative, BigInteger.ZERO, 0);
    boolean small = a.isZero() || b.isInfinite() || a.adjusted() - b.adjusted() <= -2;
    if (small) {
      Number rest = new Number(a.negative, BigInteger.ZERO, ideal);
      if (!a.isZero()) {
        // As many zeros as the context can hold.
        long fitting = Math.max(ideal, a.adjusted() - precision + 1);
        rest = fitting < a.exponent ? scaled(a, fitting) : a;
      }
      return new Number[] {zero, rest};
    }
    if (a.adjusted() - b.adjusted() > precision) {
      return null;
    }
    long exponent = Math.min(a.exponent, b.exponent);
    BigInteger[] parts =
        scaled(a, exponent).coefficient.divideAndRemainder(scaled(b, exponent).coefficient);
    if (Rounding.digits(parts[0]) > precision) {
      return null;
    }
    return new Number[] {
      new Number(negative, parts[0], 0), new Number(a.negative, parts[1], ideal)
    };
  }

  final Number divideInteger(Number a, Number b) {
    Number nan = nanOf(a, b);
    if (nan != null) {
      return nan;
    }
    boolean negative = a.negative != b.negative;
    if (a.isInfinite()) {
      return b.isInfinite() ? invalid(Signals.INVALID) : Number.infinity(negative);
    }
    if (b.isZero()) {
      if (a.isZero()) {
        return invalid(Signals.DIVISION_UNDEFINED);
      }
      status |= Signals.DIVISION_BY_ZERO;
      return Number.infinity(negative);
    }
    Number[] parts = integralParts(a, b);
    return parts == null ? invalid(Signals.DIVISION_IMPOSSIBLE) : parts[0];
  }

  final Number remainder(Number a, Number b) {
    Number nan = nanOf(a, b);
    if (nan != null) {
      return nan;
    }
    if (a.isInfinite()) {
      return invalid(Signals.INVALID);
    }
    if (b.isZero()) {
      return invalid(a.isZero() ? Signals.DIVISION_UNDEFINED : Signals.INVALID);
    }
    Number[] parts = integralParts(a, b);
    return parts == null ? invalid(Signals.DIVISION_IMPOSSIBLE) : fix(parts[1]);
  }

  /** The remainder of the nearest integral quotient. */
  final Number remainderNear(Number a, Number b) {
    Number nan = nanOf(a, b);
    if (nan != null) {
      return nan;
    }
    if (a.isInfinite()) {
      return invalid(Signals.INVALID);
    }
    if (b.isZero()) {
      return invalid(a.isZero() ? Signals.DIVISION_UNDEFINED : Signals.INVALID);
    }
    Number[] parts = integralParts(a, b);
    if (parts == null) {
      return invalid(Signals.DIVISION_IMPOSSIBLE);
    }
    Number rest = parts[1];
    if (b.isFinite() && !rest.isZero()) {
      long exponent = Math.min(rest.exponent, b.exponent);
      BigInteger twice = scaled(rest, exponent).coefficient.shiftLeft(1);
      BigInteger divisor = scaled(b, exponent).coefficient;
      int half = twice.compareTo(divisor);
      if (half > 0 || half == 0 && parts[0].coefficient.testBit(0)) {
        BigInteger other = divisor.subtract(scaled(rest, exponent).coefficient);
        rest = new Number(!rest.negative, other, exponent);
      }
    }
    return fix(rest);
  }

  // Exponents

  final Number quantize(Number a, Number pattern, Rounding mode) {
    Number nan = nanOf(a, pattern);
    if (nan != null) {
      return nan;
    }
    if (a.isInfinite() || pattern.isInfinite()) {
      return a.isInfinite() && pattern.isInfinite() ? a : invalid(Signals.INVALID);
    }
    long exponent = pattern.exponent;
    if (exponent < tiny() || exponent > maxExponent) {
      return invalid(Signals.INVALID);
    }
    if (a.isZero()) {
      return fix(new Number(a.negative, BigInteger.ZERO, exponent));
    }
    if (a.adjusted() > maxExponent || a.adjusted() - exponent + 1 > precision) {
      return invalid(Signals.INVALID);
    }
    Number result = rescale(a, exponent, mode);
    if (result.adjusted() > maxExponent || result.digits() > precision) {
      return invalid(Signals.INVALID);
    }
    if (!result.isZero() && result.adjusted() < minExponent) {
      status |= Signals.SUBNORMAL;
    }
    if (result.exponent > a.exponent) {
      status |= Signals.ROUNDED;
      status |= Number.compare(result, a) != 0 ? Signals.INEXACT : 0;
    }
    return fix(result);
  }

  /** A finite number with another exponent. */
  static Number rescale(Number a, long exponent, Rounding mode) {
    if (a.isZero()) {
      return new Number(a.negative, BigInteger.ZERO, exponent);
    }
    return a.exponent >= exponent
        ? scaled(a, exponent)
        : new Number(
            a.negative,
            mode.drop(a.coefficient, exponent - a.exponent, a.negative).coefficient,
            exponent);
  }

  final Number toIntegral(Number a, Rounding mode, boolean exact) {
    Number nan = nanOf(a, a);
    if (nan != null) {
      return nan;
    }
    if (a.isInfinite() || a.exponent >= 0) {
      return a;
    }
    Number result = rescale(a, 0, mode);
    if (exact) {
      status |= Signals.ROUNDED;
      status |= Number.compare(result, a) != 0 ? Signals.INEXACT : 0;
    }
    return result;
  }

  final Number normalize(Number a) {
    Number nan = nanOf(a, a);
    if (nan != null) {
      return nan;
    }
    Number fixed = fix(a);
    if (!fixed.isFinite()) {
      return fixed;
    }
    if (fixed.isZero()) {
      return new Number(fixed.negative, BigInteger.ZERO, 0);
    }
    BigInteger coefficient = fixed.coefficient;
    long exponent = fixed.exponent;
    long most = clamps ? top() : maxExponent;
    while (exponent < most) {
      BigInteger[] last = coefficient.divideAndRemainder(BigInteger.TEN);
      if (last[1].signum() != 0) {
        break;
      }
      coefficient = last[0];
      exponent++;
    }
    return new Number(fixed.negative, coefficient, exponent);
  }

  final Number plus(Number a) {
    Number nan = nanOf(a, a);
    if (nan != null) {
      return nan;
    }
    boolean clears = a.isZero() && rounding != Rounding.ROUND_FLOOR;
    return fix(clears ? a.abs() : a);
  }

  final Number minus(Number a) {
    Number nan = nanOf(a, a);
    if (nan != null) {
      return nan;
    }
    boolean clears = a.isZero() && rounding != Rounding.ROUND_FLOOR;
    return fix(clears ? a.abs() : a.negated());
  }

  final Number abs(Number a) {
    return a.negative ? minus(a) : plus(a);
  }

  /** The larger (or smaller) of two numbers; a nan gives way to a number. */
  final Number extreme(Number a, Number b, boolean larger, boolean bySize) {
    if (a.isNan() || b.isNan()) {
      boolean quiet = !a.isSignaling() && !b.isSignaling() && !(a.isNan() && b.isNan());
      if (quiet) {
        return fix(a.isNan() ? b : a);
      }
      Number nan = nanOf(a, b);
      return nan == null ? Number.nan() : nan;
    }
    int order = Number.compare(bySize ? a.abs() : a, bySize ? b.abs() : b);
    if (order == 0) {
      order = TotalOrder.compare(a, b);
    }
    return fix((order > 0) == larger ? a : b);
  }
}
