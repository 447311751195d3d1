package dev.portalis.runtime.modules.decimal;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Square root, exponential, logarithms and powers, rounded correctly. */
final class Functions {
  private static final int GUARD = 6;

  private final Arithmetic arithmetic;

  Functions(Arithmetic arithmetic) {
    this.arithmetic = arithmetic;
  }

  Number squareRoot(Number a) {
    Number nan = arithmetic.nanOf(a, a);
    if (nan != null) {
      return nan;
    }
    if (a.isZero()) {
      return arithmetic.fix(new Number(a.negative, BigInteger.ZERO, Math.floorDiv(a.exponent, 2L)));
    }
    if (a.negative) {
      return arithmetic.invalid(Signals.INVALID);
    }
    if (a.isInfinite()) {
      return a;
    }
    long ideal = Math.floorDiv(a.exponent, 2L);
    boolean odd = Math.floorMod(a.exponent, 2L) == 1;
    BigInteger coefficient = odd ? a.coefficient.multiply(BigInteger.TEN) : a.coefficient;
    int half = ((odd ? a.digits() + 1 : a.digits()) + 1) / 2;
    long shift = arithmetic.precision + 1 - half;
    BigInteger scaled = coefficient;
    boolean exact = true;
    if (shift >= 0) {
      scaled = coefficient.multiply(Rounding.tenTo(2 * shift));
    } else {
      BigInteger[] parts = coefficient.divideAndRemainder(Rounding.tenTo(-2 * shift));
      scaled = parts[0];
      exact = parts[1].signum() == 0;
    }
    BigInteger root = scaled.sqrt();
    exact &= root.multiply(root).equals(scaled);
    long exponent = ideal - shift;
    if (exact) {
      if (shift >= 0) {
        root = root.divide(Rounding.tenTo(shift));
      } else {
        root = root.multiply(Rounding.tenTo(-shift));
      }
      return rounded(new Number(false, root, ideal));
    }
    boolean ambiguous = root.mod(BigInteger.valueOf(5)).signum() == 0;
    return rounded(new Number(false, ambiguous ? root.add(BigInteger.ONE) : root, exponent));
  }

  /** Rounds to the nearest, whatever the context says. */
  private Number rounded(Number a) {
    Arithmetic nearest =
        new Arithmetic(
            arithmetic.precision,
            Rounding.ROUND_HALF_EVEN,
            arithmetic.minExponent,
            arithmetic.maxExponent,
            arithmetic.clamps);
    Number result = nearest.fix(a);
    arithmetic.status |= nearest.status;
    return result;
  }

  /** The nearest of a value that is never exact, from ever better approximations. */
  private interface Approximation {
    /** The value, times ten to the {@code digits}, off by less than ten. */
    BigInteger at(int digits);
  }

  /** Rounds where the digits behind the precision decide; {@code adjusted} is a rough size. */
  private Number approximate(Approximation value, long adjusted) {
    for (int extra = GUARD; ; extra += arithmetic.precision / 2 + GUARD) {
      int places = (int) Math.max(1, arithmetic.precision - adjusted + extra);
      BigInteger found = value.at(places);
      BigInteger size = found.abs();
      int drop = Rounding.digits(size) - arithmetic.precision - 1;
      if (drop >= 2) {
        BigInteger unit = Rounding.tenTo(drop);
        BigInteger rest = size.mod(unit.multiply(BigInteger.TEN).divide(BigInteger.valueOf(2)));
        BigInteger margin = BigInteger.valueOf(20);
        BigInteger limit = unit.multiply(BigInteger.valueOf(5)).subtract(margin);
        if (rest.compareTo(margin) > 0 && rest.compareTo(limit) < 0) {
          return rounded(new Number(found.signum() < 0, size, -places));
        }
      }
    }
  }

  Number exponential(Number a) {
    Number nan = arithmetic.nanOf(a, a);
    if (nan != null) {
      return nan;
    }
    if (a.isInfinite()) {
      return a.negative ? Number.ZERO : a;
    }
    if (a.isZero()) {
      return Number.ONE;
    }
    if (a.adjusted() > 19) {
      Number extreme =
          new Number(
              false,
              BigInteger.ONE,
              a.negative ? arithmetic.tiny() - 2 : arithmetic.maxExponent + 2);
      return rounded(extreme);
    }
    if (a.adjusted() < -arithmetic.precision - 2) {
      // Next to one, on the side that the sign tells.
      BigInteger one = Rounding.tenTo(arithmetic.precision + 2L);
      BigInteger near = a.negative ? one.subtract(BigInteger.ONE) : one.add(BigInteger.ONE);
      return rounded(new Number(false, near, -arithmetic.precision - 2L));
    }
    double rough = Double.parseDouble(DecimalText.text(a, false, true)) / Math.log(10);
    if (rough > arithmetic.maxExponent + 10.0 || rough < arithmetic.tiny() - 10.0) {
      return rounded(
          new Number(
              false,
              BigInteger.ONE,
              a.negative ? arithmetic.tiny() - 2 : arithmetic.maxExponent + 2));
    }
    long size = (long) Math.floor(rough);
    return approximate(digits -> FixedPoint.exp(a, digits, (int) size), size);
  }

  Number naturalLogarithm(Number a) {
    Number special = logarithmOfSpecial(a);
    if (special != null) {
      return special;
    }
    if (Number.compare(a, Number.ONE) == 0) {
      return Number.ZERO;
    }
    return approximate(digits -> FixedPoint.ln(a, digits), logarithmSize(a));
  }

  /** A rough exponent of the logarithm of a number. */
  private static long logarithmSize(Number a) {
    long adjusted = a.adjusted();
    if (adjusted >= 1 || adjusted <= -2) {
      return Long.toString(Math.abs(adjusted) * 23 / 10).length() - 1;
    }
    // Near one the logarithm is about the distance from one.
    Arithmetic exact =
        new Arithmetic(a.digits() + 5, Rounding.ROUND_DOWN, -999999999L, 999999999L, false);
    Number distance = exact.subtract(a, Number.ONE);
    return distance.adjusted() - 1;
  }

  private @Nullable Number logarithmOfSpecial(Number a) {
    Number nan = arithmetic.nanOf(a, a);
    if (nan != null) {
      return nan;
    }
    if (a.isZero()) {
      return Number.infinity(true);
    }
    if (a.negative) {
      return arithmetic.invalid(Signals.INVALID);
    }
    return a.isInfinite() ? a : null;
  }

  Number commonLogarithm(Number a) {
    Number special = logarithmOfSpecial(a);
    if (special != null) {
      return special;
    }
    if (Rounding.tenTo(a.digits() - 1L).equals(a.coefficient)) {
      return arithmetic.fix(Number.of(BigInteger.valueOf(a.adjusted())));
    }
    return approximate(digits -> FixedPoint.log10(a, digits), logarithmSize(a) - 1);
  }

  // Powers

  Number power(Number a, Number b) {
    Number nan = arithmetic.nanOf(a, b);
    if (nan != null) {
      return nan;
    }
    if (b.isZero()) {
      return a.isZero() ? arithmetic.invalid(Signals.INVALID) : Number.ONE;
    }
    boolean integral = b.isInteger();
    boolean negative = a.negative && integral && b.toBigInteger().testBit(0);
    if (a.negative && !a.isZero() && b.isFinite() && !integral) {
      return arithmetic.invalid(Signals.INVALID);
    }
    if (a.isZero()) {
      return b.negative ? Number.infinity(negative) : new Number(negative, BigInteger.ZERO, 0);
    }
    if (a.isInfinite()) {
      return b.negative ? new Number(negative, BigInteger.ZERO, 0) : Number.infinity(negative);
    }
    if (b.isInfinite()) {
      return infinitePower(a, b);
    }
    if (integral) {
      return integralPower(a, b, negative);
    }
    return realPower(a, b);
  }

  private Number infinitePower(Number a, Number b) {
    if (a.negative) {
      return arithmetic.invalid(Signals.INVALID);
    }
    int order = Number.compare(a, Number.ONE);
    if (order == 0) {
      return padded(Number.ONE);
    }
    return order > 0 == b.negative ? Number.ZERO : Number.infinity(false);
  }

  /** An inexact result that happens to be short has all digits. */
  private Number padded(Number a) {
    long missing = (long) arithmetic.precision - a.digits();
    arithmetic.status |= Signals.INEXACT | Signals.ROUNDED;
    return missing <= 0
        ? a
        : new Number(
            a.negative, a.coefficient.multiply(Rounding.tenTo(missing)), a.exponent - missing);
  }

  private Number integralPower(Number a, Number b, boolean negative) {
    BigInteger exponent = b.toBigInteger().abs();
    Number base = a.abs();
    if (Number.compare(base, Number.ONE) == 0) {
      return powerOfOne(base.exponent, b, exponent).withSign(negative);
    }
    boolean huge =
        exponent.bitLength() > 62
            || exponent.longValue() * (double) Math.abs(base.adjusted() == 0 ? 1 : base.adjusted())
                > 4e18;
    if (huge) {
      boolean grows = base.adjusted() >= 0 != b.negative;
      return rounded(
          new Number(
              negative,
              BigInteger.ONE,
              grows ? arithmetic.maxExponent + 2 : arithmetic.tiny() - 2));
    }
    Arithmetic work =
        new Arithmetic(
            arithmetic.precision + 4 + Rounding.digits(exponent),
            Rounding.ROUND_HALF_EVEN,
            -2_000_000_000_000_000_000L,
            2_000_000_000_000_000_000L,
            false);
    Number square = b.negative ? work.divide(Number.ONE, base) : base;
    Number result = Number.ONE;
    for (int bit = exponent.bitLength() - 1; bit >= 0; bit--) {
      result = work.multiply(result, result);
      if (exponent.testBit(bit)) {
        result = work.multiply(result, square);
      }
    }
    return arithmetic.fix(result.withSign(negative));
  }

  /** A power of one has as many zeros as all its factors together. */
  private Number powerOfOne(long places, Number b, BigInteger exponent) {
    long most = arithmetic.precision;
    long factors = b.negative ? 0 : exponent.min(BigInteger.valueOf(most)).longValue();
    long wanted = -places * factors;
    if (wanted >= most) {
      arithmetic.status |= Signals.ROUNDED;
      wanted = most - 1;
    }
    return wanted <= 0 ? Number.ONE : new Number(false, Rounding.tenTo(wanted), -wanted);
  }

  private Number realPower(Number a, Number b) {
    if (Number.compare(a, Number.ONE) == 0) {
      return padded(Number.ONE);
    }
    Arithmetic work =
        new Arithmetic(
            arithmetic.precision + 4 + (int) Math.max(0, b.adjusted() + 20),
            Rounding.ROUND_HALF_EVEN,
            -999_999_999L,
            999_999_999L,
            false);
    Functions functions = new Functions(work);
    Number logarithm = functions.naturalLogarithm(a);
    Number result = functions.exponential(work.multiply(logarithm, b));
    Number fixed = arithmetic.fix(result);
    arithmetic.status |= Signals.INEXACT | Signals.ROUNDED;
    return fixed.isFinite() && !fixed.isZero() && fixed.digits() < arithmetic.precision
        ? padded(fixed)
        : fixed;
  }
}
