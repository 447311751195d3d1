package dev.portalis.runtime.number;

import dev.portalis.runtime.error.Errors;
import java.math.BigInteger;

/** Division of ints of any size, and what passes between ints and floats. */
final class IntDivision {
  private static final int PRECISION = 53;
  private static final int MIN_EXPONENT = -1021;
  private static final int MAX_EXPONENT = 1024;

  private IntDivision() {}

  static Object floorDiv(BigInteger a, BigInteger b) {
    return divmod(a, b)[0];
  }

  static Object mod(BigInteger a, BigInteger b) {
    if (b.signum() == 0) {
      throw Ints.moduloByZero();
    }
    BigInteger rest = a.remainder(b);
    return Ints.normalize(rest.signum() * b.signum() < 0 ? rest.add(b) : rest);
  }

  static Object[] divmod(BigInteger a, BigInteger b) {
    if (b.signum() == 0) {
      throw Ints.divisionByZero();
    }
    BigInteger[] parts = a.divideAndRemainder(b);
    if (parts[1].signum() * b.signum() < 0) {
      parts[0] = parts[0].subtract(BigInteger.ONE);
      parts[1] = parts[1].add(b);
    }
    return new Object[] {Ints.normalize(parts[0]), Ints.normalize(parts[1])};
  }

  /** {@code a / b} rounded once, half to even, as {@code long_true_divide} of CPython does. */
  static double quotient(BigInteger a, BigInteger b) {
    if (b.signum() == 0) {
      throw Errors.zeroDivision("division by zero");
    }
    boolean negative = a.signum() * b.signum() < 0 || (a.signum() == 0 && b.signum() < 0);
    double magnitude = magnitude(a.abs(), b.abs());
    return negative ? -magnitude : magnitude;
  }

  private static double magnitude(BigInteger a, BigInteger b) {
    int difference = a.bitLength() - b.bitLength();
    if (a.signum() == 0 || difference < MIN_EXPONENT - PRECISION - 1) {
      return 0.0;
    }
    if (difference > MAX_EXPONENT) {
      throw tooLarge();
    }
    // The quotient gets at least two bits more than fit; the last one stands for all the rest.
    int shift = Math.max(difference, MIN_EXPONENT) - PRECISION - 2;
    BigInteger[] parts =
        (shift <= 0 ? a.shiftLeft(-shift) : a)
            .divideAndRemainder(shift <= 0 ? b : b.shiftLeft(shift));
    long quotient = parts[0].longValue() | (parts[1].signum() != 0 ? 1 : 0);
    int bits = 64 - Long.numberOfLeadingZeros(quotient);
    int extra = Math.max(bits, MIN_EXPONENT - shift) - PRECISION;
    double result = Math.scalb((double) halfEven(quotient, extra), shift);
    if (Double.isInfinite(result)) {
      throw tooLarge();
    }
    return result;
  }

  /** Clears the last bits, rounding half to even. */
  private static long halfEven(long value, int bits) {
    long mask = 1L << (bits - 1);
    long rounded = value;
    if ((value & mask) != 0 && (value & (3 * mask - 1)) != 0) {
      rounded += mask;
    }
    return rounded & ~(2 * mask - 1);
  }

  private static RuntimeException tooLarge() {
    return Errors.overflow("integer division result too large for a float");
  }

  static double toDouble(BigInteger a) {
    double result = a.doubleValue();
    if (Double.isInfinite(result)) {
      throw Errors.overflow("int too large to convert to float");
    }
    return result;
  }

  /** {@code int(a)} of a float outside the range of long, or of none at all. */
  static Object ofHugeDouble(double a) {
    if (Double.isNaN(a)) {
      throw Errors.valueError("cannot convert float NaN to integer");
    }
    if (Double.isInfinite(a)) {
      throw Errors.overflow("cannot convert float infinity to integer");
    }
    return exact(a);
  }

  private static BigInteger exact(double huge) {
    long bits = Double.doubleToRawLongBits(huge);
    int exponent = ((int) (bits >>> 52) & 0x7ff) - 1075;
    BigInteger magnitude =
        BigInteger.valueOf((bits & ((1L << 52) - 1)) | 1L << 52).shiftLeft(exponent);
    return bits < 0 ? magnitude.negate() : magnitude;
  }

  static Object round(Object a, Object places) {
    if (Ints.signum(places) >= 0) {
      return a;
    }
    // A unit of more digits than the number has, with one to spare for the half.
    if (!(places instanceof Long) || -(Long) places > Ints.bitLength(a) / 3 + 2) {
      return 0L;
    }
    Object unit = Ints.pow(10L, (Object) (-(Long) places));
    Object[] parts = Ints.divmod(a, unit);
    int half = Ints.compare(Ints.mul(parts[1], 2L), unit);
    boolean up = half > 0 || (half == 0 && Ints.signum(Ints.and(parts[0], 1L)) != 0);
    return Ints.mul(up ? Ints.add(parts[0], 1L) : parts[0], unit);
  }

  static int compare(Object a, double b) {
    if (b >= 0x1p63 || b < -0x1p63) {
      if (a instanceof Long || Double.isInfinite(b)) {
        return b > 0 ? -1 : 1;
      }
      return ((BigInteger) a).compareTo(exact(b));
    }
    if (!(a instanceof Long)) {
      return ((BigInteger) a).signum();
    }
    long whole = (long) b;
    int order = Long.compare((Long) a, whole);
    return order != 0 ? order : Double.compare(0.0, b - whole + 0.0);
  }
}
