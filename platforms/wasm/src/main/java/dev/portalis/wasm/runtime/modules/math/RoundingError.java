package dev.portalis.wasm.runtime.modules.math;

/** In place of the JVM's fused multiplication: the halves of both factors. */
final class RoundingError {
  /** 2 to the 27th, and one. */
  private static final double SPLIT = 134217729;

  private RoundingError() {}

  /** The exact product of two floats less the rounded one. */
  static double ofProduct(double a, double b, double product) {
    double aHigh = high(a);
    double bHigh = high(b);
    double aLow = a - aHigh;
    double bLow = b - bHigh;
    return ((aHigh * bHigh - product) + aHigh * bLow + aLow * bHigh) + aLow * bLow;
  }

  private static double high(double x) {
    double scaled = SPLIT * x;
    return scaled - (scaled - x);
  }
}
