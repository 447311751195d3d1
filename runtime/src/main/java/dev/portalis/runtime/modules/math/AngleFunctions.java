package dev.portalis.runtime.modules.math;

import dev.portalis.annotations.library.PyFunction;

/** Trigonometric and hyperbolic functions. */
public final class AngleFunctions {
  private static final double LN_2 = 0.6931471805599453;

  private AngleFunctions() {}

  /** {@code math.sin(x)}. */
  @PyFunction
  public static double sin(double x) {
    return MathErrors.checked(Math.sin(x), x);
  }

  /** {@code math.cos(x)}. */
  @PyFunction
  public static double cos(double x) {
    return MathErrors.checked(Math.cos(x), x);
  }

  /** {@code math.tan(x)}. */
  @PyFunction
  public static double tan(double x) {
    return MathErrors.checked(Math.tan(x), x);
  }

  /** {@code math.asin(x)}. */
  @PyFunction
  public static double asin(double x) {
    return MathErrors.checked(Math.asin(x), x);
  }

  /** {@code math.acos(x)}. */
  @PyFunction
  public static double acos(double x) {
    return MathErrors.checked(Math.acos(x), x);
  }

  /** {@code math.atan(x)}. */
  @PyFunction
  public static double atan(double x) {
    return Math.atan(x);
  }

  /** {@code math.atan2(y, x)}. */
  @PyFunction
  public static double atan2(double y, double x) {
    return Math.atan2(y, x);
  }

  /** {@code math.degrees(x)}. */
  @PyFunction
  public static double degrees(double x) {
    return x * (180 / Math.PI);
  }

  /** {@code math.radians(x)}. */
  @PyFunction
  public static double radians(double x) {
    return x * (Math.PI / 180);
  }

  /** {@code math.sinh(x)}. */
  @PyFunction
  public static double sinh(double x) {
    return MathErrors.ranged(Math.sinh(x), x);
  }

  /** {@code math.cosh(x)}. */
  @PyFunction
  public static double cosh(double x) {
    return MathErrors.ranged(Math.cosh(x), x);
  }

  /** {@code math.tanh(x)}. */
  @PyFunction
  public static double tanh(double x) {
    return Math.tanh(x);
  }

  /** {@code math.asinh(x)}. */
  @PyFunction
  public static double asinh(double x) {
    double size = Math.abs(x);
    if (x == 0 || !FloatFunctions.isfinite(x) || size < 0x1p-28) {
      return x;
    }
    double result;
    if (size > 0x1p28) {
      result = Math.log(size) + LN_2;
    } else if (size > 2) {
      result = Math.log(2 * size + 1 / (Math.sqrt(x * x + 1) + size));
    } else {
      double square = x * x;
      result = Math.log1p(size + square / (1 + Math.sqrt(1 + square)));
    }
    return Math.copySign(result, x);
  }

  /** {@code math.acosh(x)}. */
  @PyFunction
  public static double acosh(double x) {
    if (Double.isNaN(x)) {
      return x;
    }
    if (x < 1) {
      throw MathErrors.domain();
    }
    if (x >= 0x1p28) {
      return Double.isInfinite(x) ? x : Math.log(x) + LN_2;
    }
    if (x > 2) {
      return Math.log(2 * x - 1 / (x + Math.sqrt(x * x - 1)));
    }
    double t = x - 1;
    return Math.log1p(t + Math.sqrt(2 * t + t * t));
  }

  /** {@code math.atanh(x)}. */
  @PyFunction
  public static double atanh(double x) {
    double size = Math.abs(x);
    if (Double.isNaN(x)) {
      return x;
    }
    if (size >= 1) {
      throw MathErrors.domain();
    }
    if (size < 0x1p-28) {
      return x;
    }
    double result;
    if (size < 0.5) {
      double t = size + size;
      result = 0.5 * Math.log1p(t + t * size / (1 - size));
    } else {
      result = 0.5 * Math.log1p((size + size) / (1 - size));
    }
    return Math.copySign(result, x);
  }
}
