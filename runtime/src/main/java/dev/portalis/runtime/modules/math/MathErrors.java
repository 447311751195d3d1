package dev.portalis.runtime.modules.math;

import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.error.PyException;

/** The errors that all functions of {@code math} share. */
final class MathErrors {
  private MathErrors() {}

  static PyException domain() {
    return Errors.valueError("math domain error");
  }

  static PyException range() {
    return Errors.overflow("math range error");
  }

  /** The result of a function of finite values that cannot overflow. */
  static double checked(double result, double x) {
    if (Double.isNaN(result) && !Double.isNaN(x)) {
      throw domain();
    }
    if (Double.isInfinite(result) && !Double.isInfinite(x)) {
      throw domain();
    }
    return result;
  }

  /** The result of a function that overflows for large values. */
  static double ranged(double result, double x) {
    if (Double.isNaN(result) && !Double.isNaN(x)) {
      throw domain();
    }
    if (Double.isInfinite(result) && !Double.isInfinite(x)) {
      throw range();
    }
    return result;
  }
}
