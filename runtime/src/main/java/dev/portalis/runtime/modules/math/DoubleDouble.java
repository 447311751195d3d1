package dev.portalis.runtime.modules.math;

/** A number as the sum of two floats, of about 32 decimal digits. */
final class DoubleDouble {
  static final DoubleDouble ZERO = new DoubleDouble(0, 0);
  static final DoubleDouble ONE = new DoubleDouble(1, 0);

  private final double high;
  private final double low;

  DoubleDouble(double high, double low) {
    this.high = high;
    this.low = low;
  }

  private static DoubleDouble normalized(double high, double low) {
    double sum = high + low;
    return new DoubleDouble(sum, low - (sum - high));
  }

  /** The nearest float. */
  double value() {
    return high + low;
  }

  double high() {
    return high;
  }

  double low() {
    return low;
  }

  DoubleDouble plus(DoubleDouble other) {
    double sum = high + other.high;
    double part = sum - high;
    double error = (high - (sum - part)) + (other.high - part);
    return normalized(sum, error + low + other.low);
  }

  DoubleDouble plus(double other) {
    return plus(new DoubleDouble(other, 0));
  }

  DoubleDouble negated() {
    return new DoubleDouble(-high, -low);
  }

  DoubleDouble minus(DoubleDouble other) {
    return plus(other.negated());
  }

  /** The exact product of two floats. */
  static DoubleDouble product(double a, double b) {
    double product = a * b;
    return new DoubleDouble(product, RoundingError.ofProduct(a, b, product));
  }

  DoubleDouble times(DoubleDouble other) {
    DoubleDouble product = product(high, other.high);
    return normalized(product.high, product.low + high * other.low + low * other.high);
  }

  DoubleDouble times(double other) {
    DoubleDouble product = product(high, other);
    return normalized(product.high, product.low + low * other);
  }

  DoubleDouble dividedBy(DoubleDouble other) {
    double first = high / other.high;
    DoubleDouble rest = minus(other.times(first));
    double second = rest.high / other.high;
    DoubleDouble rest2 = rest.minus(other.times(second));
    double third = rest2.high / other.high;
    return normalized(first, second).plus(third);
  }

  /** The natural logarithm of a number near 1: of (1 + s) / (1 - s). */
  static DoubleDouble log(double x) {
    DoubleDouble number = new DoubleDouble(x, 0);
    DoubleDouble s = number.plus(-1).dividedBy(number.plus(1));
    DoubleDouble square = s.times(s);
    DoubleDouble power = s;
    DoubleDouble sum = s;
    for (int n = 3; n < 100; n += 2) {
      power = power.times(square);
      DoubleDouble term = power.dividedBy(new DoubleDouble(n, 0));
      sum = sum.plus(term);
      if (Math.abs(term.high) < 1e-34) {
        break;
      }
    }
    return sum.times(2);
  }
}
