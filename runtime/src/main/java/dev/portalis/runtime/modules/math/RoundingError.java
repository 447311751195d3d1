package dev.portalis.runtime.modules.math;

/** What rounding takes away from products. */
final class RoundingError {
  private RoundingError() {}

  /** The exact product of two floats less the rounded one. */
  static double ofProduct(double a, double b, double product) {
    return Math.fma(a, b, -product);
  }
}
