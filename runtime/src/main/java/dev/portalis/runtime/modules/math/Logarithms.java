package dev.portalis.runtime.modules.math;

/** Logarithms for which Java has no function. */
final class Logarithms {
  /** log2(e) in two parts. */
  private static final double LOG2_E = 1.4426950408889634;

  private static final double LOG2_E_LOW = 2.0355273740931033e-17;

  private Logarithms() {}

  /** The logarithm to base 2 of a positive finite number. */
  static double base2(double x) {
    int exponent = Math.getExponent(x);
    double scaled = x;
    if (exponent < Double.MIN_EXPONENT) {
      scaled = x * 0x1p54;
      exponent = Math.getExponent(scaled) - 54;
      scaled = Math.scalb(scaled, -exponent - 54);
    } else {
      scaled = Math.scalb(x, -exponent);
    }
    if (scaled > 1.4142135623730951) {
      scaled /= 2;
      exponent++;
    }
    DoubleDouble log = DoubleDouble.log(scaled);
    DoubleDouble result = log.times(new DoubleDouble(LOG2_E, LOG2_E_LOW)).plus(exponent);
    return result.value();
  }
}
