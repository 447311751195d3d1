package dev.portalis.wasm.math;

/**
 * Sums and products with what rounding takes away: each gives the rounded result and leaves the
 * rest in {@link #low}. Nothing is suspended between a call and the use of the rest.
 *
 * @see <a href="https://doi.org/10.1007/BF01397083">Dekker, A floating-point technique for
 *     extending the available precision</a>
 */
final class DoubleDouble {
  /** 2 to the 27th, and one: splits a double into two halves. */
  private static final double SPLIT = 134217729;

  /** What the last result lacks. */
  static double low;

  private DoubleDouble() {}

  static double sum(double a, double b) {
    double sum = a + b;
    double part = sum - a;
    low = (a - (sum - part)) + (b - part);
    return sum;
  }

  /** As {@link #sum} where a is the greater one. */
  static double quickSum(double a, double b) {
    double sum = a + b;
    low = b - (sum - a);
    return sum;
  }

  static double product(double a, double b) {
    double product = a * b;
    double t = SPLIT * a;
    double aHigh = t - (t - a);
    double aLow = a - aHigh;
    t = SPLIT * b;
    double bHigh = t - (t - b);
    double bLow = b - bHigh;
    low = ((aHigh * bHigh - product) + aHigh * bLow + aLow * bHigh) + aLow * bLow;
    return product;
  }

  static double product(double aHigh, double aLow, double bHigh, double bLow) {
    double product = product(aHigh, bHigh);
    return quickSum(product, low + (aHigh * bLow + aLow * bHigh));
  }

  static double sum(double aHigh, double aLow, double bHigh, double bLow) {
    double sum = sum(aHigh, bHigh);
    return quickSum(sum, low + (aLow + bLow));
  }

  static double quotient(double aHigh, double aLow, double bHigh, double bLow) {
    double first = aHigh / bHigh;
    double back = product(first, bHigh);
    double left = (aHigh - back) - low + aLow - first * bLow;
    return quickSum(first, left / bHigh);
  }
}
