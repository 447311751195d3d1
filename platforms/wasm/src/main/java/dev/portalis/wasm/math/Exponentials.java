package dev.portalis.wasm.math;

/** Exponentials, logarithms and powers, rounded correctly but for about one result in a hundred. */
final class Exponentials {
  private static final double INVERSE_LN2 = 1.4426950408889634;

  /** ln 2 in two parts; the first has zeros at its end, so that small multiples are exact. */
  private static final double LN2_HIGH = 0x1.62e42feep-1;

  private static final double LN2_LOW = 1.9082149292705877e-10;
  private static final double GREATEST = 709.782712893384;
  private static final double LEAST = -745.1332191019412;
  private static final double SQRT_2 = 1.4142135623730951;
  private static final int BIAS = 1023;
  private static final int MANTISSA_BITS = 52;
  private static final long MANTISSA = (1L << MANTISSA_BITS) - 1;

  private static final int TERMS = 14;

  /** 1/3!, 1/4! ... */
  private static final double[] INVERSE_FACTORIALS = new double[TERMS];

  static {
    double factorial = 2;
    for (int i = 0; i < TERMS; i++) {
      factorial *= i + 3;
      INVERSE_FACTORIALS[i] = 1 / factorial;
    }
  }

  private static int exponent;

  private Exponentials() {}

  static double exp(double x) {
    return exp(x, 0);
  }

  /** e to the power of a number with its rest. */
  private static double exp(double x, double rest) {
    if (Double.isNaN(x)) {
      return x;
    }
    if (x > GREATEST) {
      return Double.POSITIVE_INFINITY;
    }
    if (x < LEAST) {
      return 0;
    }
    return scale(reduced(x, rest), exponent);
  }

  /** Half of e to the power of a number that is not small. */
  static double halfExp(double x) {
    if (x > GREATEST + 1) {
      return Double.POSITIVE_INFINITY;
    }
    return scale(reduced(x, 0), exponent - 1);
  }

  /** The power without the part that {@link #exponent()} then tells. */
  private static double reduced(double x, double rest) {
    double less = reducedLessOne(x, rest);
    double low = DoubleDouble.low;
    double sum = DoubleDouble.sum(1, less);
    return sum + (DoubleDouble.low + low);
  }

  /** As {@link #reduced}, less one; the rest is left in DoubleDouble. */
  static double reducedLessOne(double x, double rest) {
    double k = MathFunctions.rint(x * INVERSE_LN2);
    exponent = (int) k;
    double high = x - k * LN2_HIGH;
    double less = k * LN2_LOW;
    double first = DoubleDouble.sum(high, -less);
    double r = DoubleDouble.sum(first, DoubleDouble.low + rest);
    double rLow = DoubleDouble.low;
    double tail = INVERSE_FACTORIALS[TERMS - 1];
    for (int i = TERMS - 2; i >= 0; i--) {
      tail = tail * r + INVERSE_FACTORIALS[i];
    }
    double half = DoubleDouble.product(r, 0.5 * r);
    double low = DoubleDouble.low + half * 2 * r * tail + rLow * (1 + r);
    double sum = DoubleDouble.sum(r, half);
    return DoubleDouble.quickSum(sum, low + DoubleDouble.low);
  }

  /** The exponent of two that reducing took away. */
  static int exponent() {
    return exponent;
  }

  /** A number between a half and two, times a power of two. */
  private static double scale(double x, int exponent) {
    if (exponent > BIAS) {
      return x * 2 * power(exponent - 1);
    }
    return exponent > -BIAS ? x * power(exponent) : x * power(exponent + 60) * power(-60);
  }

  /** A power of two that is no subnormal number. */
  static double power(int exponent) {
    return Double.longBitsToDouble((long) (exponent + BIAS) << MANTISSA_BITS);
  }

  static double log(double x) {
    if (x > 0 && x < Double.POSITIVE_INFINITY) {
      return x == 1 ? 0 : logWithRest(x);
    }
    return x == 0 ? Double.NEGATIVE_INFINITY : x > 0 ? x : Double.NaN;
  }

  /** The logarithm of a finite number greater than zero; the rest is left in DoubleDouble. */
  static double logWithRest(double number) {
    double x = number;
    int exponent = 0;
    if (x < Double.MIN_NORMAL) {
      x *= 0x1p54;
      exponent = -54;
    }
    long bits = Double.doubleToRawLongBits(x);
    exponent += (int) (bits >>> MANTISSA_BITS) - BIAS;
    double m = Double.longBitsToDouble(bits & MANTISSA | (long) BIAS << MANTISSA_BITS);
    if (m > SQRT_2) {
      m *= 0.5;
      exponent++;
    }
    // log m = 2 (s + s^3/3 + s^5/5 + ...) where s = (m - 1) / (m + 1)
    double above = m - 1;
    double below = DoubleDouble.sum(m, 1);
    double belowLow = DoubleDouble.low;
    double s = above / below;
    double back = DoubleDouble.product(s, below);
    double sLow = ((above - back) - DoubleDouble.low - s * belowLow) / below;
    double z = DoubleDouble.product(s, sLow, s, sLow);
    double zLow = DoubleDouble.low;
    double tail = 1.0 / 25;
    for (int i = 23; i >= 9; i -= 2) {
      tail = tail * z + 1.0 / i;
    }
    double sum = 1.0 / 7;
    double low = 7.93016446160826e-18 + tail * z;
    sum = DoubleDouble.quickSum(sum, low);
    sum = DoubleDouble.product(sum, DoubleDouble.low, z, zLow);
    sum = DoubleDouble.sum(0.2, -1.1102230246251566e-17, sum, DoubleDouble.low);
    sum = DoubleDouble.product(sum, DoubleDouble.low, z, zLow);
    sum = DoubleDouble.sum(1.0 / 3, 1.850371707708594e-17, sum, DoubleDouble.low);
    sum = DoubleDouble.product(sum, DoubleDouble.low, z, zLow);
    sum = DoubleDouble.product(sum, DoubleDouble.low, s, sLow);
    sum = DoubleDouble.sum(s, sLow, sum, DoubleDouble.low);
    double sumLow = DoubleDouble.low;
    return DoubleDouble.sum(exponent * LN2_HIGH, exponent * LN2_LOW, 2 * sum, 2 * sumLow);
  }

  static double pow(double x, double y) {
    if (y == 0) {
      return 1;
    }
    if (Double.isNaN(x) || Double.isNaN(y)) {
      return Double.NaN;
    }
    double size = Math.abs(x);
    if (Double.isInfinite(y)) {
      return size == 1 ? Double.NaN : size > 1 == y > 0 ? Double.POSITIVE_INFINITY : 0;
    }
    boolean isWhole = y == MathFunctions.rint(y);
    boolean isOdd = isWhole && Math.abs(y) < 0x1p53 && ((long) y & 1) != 0;
    boolean isNegative = Double.doubleToRawLongBits(x) < 0;
    double result;
    if (size == 0 || size == Double.POSITIVE_INFINITY) {
      result = (size == 0) == y < 0 ? Double.POSITIVE_INFINITY : 0;
    } else if (isNegative && !isWhole) {
      return Double.NaN;
    } else {
      result = size == 1 ? 1 : y == 1 ? size : powOfPositive(size, y);
    }
    return isNegative && isOdd ? -result : result;
  }

  private static double powOfPositive(double x, double y) {
    double log = logWithRest(x);
    double logLow = DoubleDouble.low;
    if (Math.abs(log * y) > 800) {
      return log > 0 == y > 0 ? Double.POSITIVE_INFINITY : 0;
    }
    double power = DoubleDouble.product(log, y);
    power = DoubleDouble.quickSum(power, DoubleDouble.low + logLow * y);
    return exp(power, DoubleDouble.low);
  }
}
