package dev.portalis.wasm.math;

/** Hyperbolic functions and those near them, from exponentials and logarithms with a rest. */
final class Hyperbolics {
  /** Where one less the square of the exponential is one. */
  private static final double LARGE = 40;

  /** Where a function is its argument. */
  private static final double TINY = 0x1p-55;

  private static final double INVERSE_LN10 = 0.4342944819032518;
  private static final double INVERSE_LN10_LOW = 1.098319650216765e-17;
  private static final double THIRD = 1.0 / 3;

  private Hyperbolics() {}

  static double expm1(double x) {
    if (Double.isNaN(x) || Math.abs(x) < TINY) {
      return x;
    }
    if (x < -LARGE) {
      return -1;
    }
    if (x > 709) {
      return Exponentials.exp(x);
    }
    return lessOne(x, 0) + DoubleDouble.low;
  }

  /** The exponential less one; the rest is left in DoubleDouble. */
  private static double lessOne(double x, double rest) {
    double high = Exponentials.reducedLessOne(x, rest);
    double low = DoubleDouble.low;
    int exponent = Exponentials.exponent();
    if (exponent == 0) {
      return DoubleDouble.quickSum(high, low);
    }
    double sum = DoubleDouble.sum(1, high);
    double scale = Exponentials.power(exponent);
    return DoubleDouble.sum(sum * scale, (DoubleDouble.low + low) * scale, -1, 0);
  }

  static double sinh(double x) {
    double size = Math.abs(x);
    if (Double.isNaN(x) || size < 0x1p-28) {
      return x;
    }
    if (size > LARGE) {
      return Math.copySign(Exponentials.halfExp(size), x);
    }
    double less = lessOne(size, 0);
    double lessLow = DoubleDouble.low;
    double more = DoubleDouble.sum(less, lessLow, 1, 0);
    double part = DoubleDouble.quotient(less, lessLow, more, DoubleDouble.low);
    double sum = DoubleDouble.sum(less, lessLow, part, DoubleDouble.low);
    return Math.copySign(0.5 * (sum + DoubleDouble.low), x);
  }

  static double cosh(double x) {
    double size = Math.abs(x);
    if (!(size <= LARGE)) {
      return Double.isNaN(x) ? x : Exponentials.halfExp(size);
    }
    double more = lessOne(size, 0);
    more = DoubleDouble.sum(more, DoubleDouble.low, 1, 0);
    double moreLow = DoubleDouble.low;
    double inverse = DoubleDouble.quotient(1, 0, more, moreLow);
    double sum = DoubleDouble.sum(more, moreLow, inverse, DoubleDouble.low);
    return 0.5 * (sum + DoubleDouble.low);
  }

  static double tanh(double x) {
    double size = Math.abs(x);
    if (Double.isNaN(x) || size < 0x1p-28) {
      return x;
    }
    if (size > LARGE) {
      return Math.copySign(1, x);
    }
    double less = lessOne(2 * size, 0);
    double lessLow = DoubleDouble.low;
    double more = DoubleDouble.sum(less, lessLow, 2, 0);
    double result = DoubleDouble.quotient(less, lessLow, more, DoubleDouble.low);
    return Math.copySign(result + DoubleDouble.low, x);
  }

  static double log10(double x) {
    if (!(x > 0 && x < Double.POSITIVE_INFINITY)) {
      return Exponentials.log(x);
    }
    double log = Exponentials.logWithRest(x);
    double result = DoubleDouble.product(log, DoubleDouble.low, INVERSE_LN10, INVERSE_LN10_LOW);
    return result + DoubleDouble.low;
  }

  static double log1p(double x) {
    if (Double.isNaN(x) || Math.abs(x) < TINY) {
      return x;
    }
    if (!(x > -1 && x < Double.POSITIVE_INFINITY)) {
      return Exponentials.log(1 + x);
    }
    double sum = DoubleDouble.sum(1, x);
    double rest = DoubleDouble.low / sum;
    double log = Exponentials.logWithRest(sum);
    return log + (DoubleDouble.low + rest);
  }

  static double cbrt(double x) {
    if (x == 0 || Double.isNaN(x) || Double.isInfinite(x)) {
      return x;
    }
    double size = Math.abs(x);
    double scale = size < 0x1p-900 ? 0x1p300 : size > 0x1p900 ? 0x1p-300 : 1;
    double scaled = size * scale * scale * scale;
    double root = Exponentials.pow(scaled, THIRD);
    double square = DoubleDouble.product(root, root);
    double cube = DoubleDouble.product(square, DoubleDouble.low, root, 0);
    double missing = (scaled - cube) - DoubleDouble.low;
    root += missing / (3 * square);
    return Math.copySign(root / scale, x);
  }
}
