package dev.portalis.runtime.number;

/** Powers of positive finite floats. */
final class Powers {
  private Powers() {}

  /** {@code a ** b}; infinite where it is too large. */
  static double pow(double a, double b) {
    return Math.pow(a, b);
  }
}
