package dev.portalis.wasm.math;

/** What is exact: remainders of divisions, and multiplication by powers of two. */
final class Remainders {
  private static final int MANTISSA_BITS = 52;
  private static final long MANTISSA = (1L << MANTISSA_BITS) - 1;
  private static final int EXPONENTS = 0x7ff;

  /** Up to which quotient a step of the division is exact. */
  private static final double SMALL_QUOTIENT = 0x1p52;

  private Remainders() {}

  /** What is left of a division whose quotient is rounded towards zero; of the sign of x. */
  static double truncated(double x, double y) {
    double size = Math.abs(x);
    double unit = Math.abs(y);
    if (!(size < Double.POSITIVE_INFINITY) || unit == 0 || Double.isNaN(y)) {
      return Double.NaN;
    }
    if (size < unit) {
      return x;
    }
    double left =
        size < SMALL_QUOTIENT && unit >= 1 && size == whole(size) && unit == whole(unit)
            ? (double) ((long) size % (long) unit)
            : bitwise(size, unit);
    return Math.copySign(left, x);
  }

  private static double whole(double x) {
    return MathFunctions.floor(x);
  }

  /** Divides as by hand. */
  private static double bitwise(double x, double y) {
    int xExponent = exponent(x);
    int yExponent = exponent(y);
    long left = mantissa(x, xExponent);
    long unit = mantissa(y, yExponent);
    left %= unit;
    for (int shift = xExponent - yExponent; shift > 0 && left != 0; ) {
      int step = Math.min(shift, Long.numberOfLeadingZeros(left) - 1);
      left = (left << step) % unit;
      shift -= step;
    }
    return left * powerOfSubnormal(yExponent);
  }

  /** The exponent of the lowest bit. */
  private static int exponent(double x) {
    int exponent = (int) (Double.doubleToRawLongBits(x) >>> MANTISSA_BITS) & EXPONENTS;
    return Math.max(exponent, 1) - 1075;
  }

  private static long mantissa(double x, int exponent) {
    long bits = Double.doubleToRawLongBits(x) & MANTISSA;
    boolean subnormal = exponent == -1074 && x < Double.MIN_NORMAL;
    return subnormal ? bits : bits | MANTISSA + 1;
  }

  /** A power of two that may be less than those with all their digits. */
  private static double powerOfSubnormal(int exponent) {
    return exponent >= -1022
        ? Exponentials.power(exponent)
        : Double.longBitsToDouble(1L << (exponent + 1074));
  }

  /** What is left of a division whose quotient is rounded to the nearest, of two the even one. */
  static double nearest(double x, double y) {
    double unit = Math.abs(y);
    if (Double.isInfinite(y) && !Double.isInfinite(x)) {
      return x;
    }
    double left = unit <= Double.MAX_VALUE / 2 ? truncated(x, 2 * unit) : x;
    double size = Math.abs(left);
    if (!(size < Double.POSITIVE_INFINITY) || unit == 0 || Double.isNaN(y)) {
      return Double.NaN;
    }
    // Less than twice the unit is left; where more than half of one is, it is taken away.
    if (unit < 2 * Double.MIN_NORMAL ? size + size > unit : size > 0.5 * unit) {
      size -= unit;
      if (unit < 2 * Double.MIN_NORMAL ? size + size >= unit : size >= 0.5 * unit) {
        size -= unit;
      }
    }
    return Double.doubleToRawLongBits(x) < 0 ? -size : size;
  }

  /** Multiplies by a power of two, rounding once. */
  static double scaled(double x, int power) {
    double result = x;
    int left = power;
    if (left > 1023) {
      left = Math.min(left, 3000);
      for (; left > 1023; left -= 1023) {
        result *= 0x1p1023;
      }
    } else if (left < -1022) {
      // Each step leaves so many bits that the last one alone rounds.
      left = Math.max(left, -3000);
      for (; left < -1022; left += 969) {
        result *= 0x1p-969;
      }
    }
    return result * Exponentials.power(left);
  }

  /** The distance to the next greater size. */
  static double ulp(double x) {
    if (Double.isNaN(x) || Double.isInfinite(x)) {
      return Math.abs(x);
    }
    return powerOfSubnormal(exponent(x));
  }

  /** The product; an {@code ArithmeticException} where it is beyond 64 bits. */
  static long exactProduct(long a, long b) {
    long product = a * b;
    long size = Math.abs(a) | Math.abs(b);
    if (size >>> 31 != 0 && ((b != 0 && (b == -1 ? a == Long.MIN_VALUE : product / b != a)))) {
      throw new ArithmeticException("long overflow");
    }
    return product;
  }
}
