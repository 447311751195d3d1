package dev.portalis.runtime.modules.math;

/** The error function, from its series and its continued fraction. */
final class ErrorFunction {
  /** 2 / sqrt(pi). */
  private static final DoubleDouble FACTOR =
      new DoubleDouble(1.1283791670955126, 1.533545961316588e-17);

  private static final double SQRT_PI = 1.7724538509055159;

  /** From here on the complement is so small that the series would lose it. */
  private static final double SMALL_COMPLEMENT = 3.5;

  private static final double NEARLY_ONE = 6;
  private static final double UNDERFLOW = 27.3;

  private ErrorFunction() {}

  static double erf(double x) {
    if (Double.isNaN(x)) {
      return x;
    }
    if (Math.abs(x) >= NEARLY_ONE) {
      return Math.copySign(1, x);
    }
    return Math.abs(x) < 1e-150 ? x * FACTOR.value() : series(x).value();
  }

  static double erfc(double x) {
    if (Double.isNaN(x)) {
      return x;
    }
    if (x <= -NEARLY_ONE) {
      return 2;
    }
    if (x < SMALL_COMPLEMENT) {
      return DoubleDouble.ONE.minus(series(x)).value();
    }
    return x > UNDERFLOW ? 0 : fraction(x);
  }

  /** The sum of (-1)^n x^(2n+1) / (n! (2n+1)), times 2 / sqrt(pi). */
  private static DoubleDouble series(double x) {
    DoubleDouble square = DoubleDouble.product(x, x);
    DoubleDouble power = new DoubleDouble(x, 0);
    DoubleDouble sum = power;
    for (int n = 1; n < 300; n++) {
      power = power.times(square).dividedBy(new DoubleDouble(-n, 0));
      DoubleDouble term = power.dividedBy(new DoubleDouble(2 * n + 1, 0));
      sum = sum.plus(term);
      if (Math.abs(term.high()) < Math.abs(sum.high()) * 1e-33) {
        break;
      }
    }
    return sum.times(FACTOR);
  }

  /** exp(-x^2) / (sqrt(pi) (x + (1/2) / (x + (2/2) / (x + ...)))). */
  private static double fraction(double x) {
    double tail = x;
    for (int n = 120; n > 0; n--) {
      tail = x + n / 2.0 / tail;
    }
    DoubleDouble square = DoubleDouble.product(x, x);
    double exponential = Math.exp(-square.high()) * (1 - square.low());
    return exponential / (tail * SQRT_PI);
  }
}
