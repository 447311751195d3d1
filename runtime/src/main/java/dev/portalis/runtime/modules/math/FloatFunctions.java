package dev.portalis.runtime.modules.math;

import dev.portalis.annotations.library.Default;
import dev.portalis.annotations.library.KeywordOnly;
import dev.portalis.annotations.library.Named;
import dev.portalis.annotations.library.PyFunction;
import dev.portalis.annotations.library.Returns;
import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.number.Ints;
import dev.portalis.runtime.object.Calls;
import dev.portalis.runtime.object.Convert;
import dev.portalis.runtime.object.PyTuple;
import dev.portalis.runtime.object.PyType;
import dev.portalis.runtime.object.Special;
import org.jspecify.annotations.Nullable;

/** The functions of {@code math} that take floats apart and compare them. */
public final class FloatFunctions {
  private FloatFunctions() {}

  /** {@code math.floor(x)}. */
  @PyFunction
  @Returns("int")
  public static Object floor(double x) {
    return Ints.ofDouble(Math.floor(x));
  }

  /** {@code math.floor(x)}. */
  @PyFunction
  public static @Nullable Object floor(@Nullable Object x) {
    Object method = x instanceof Double ? null : PyType.of(x).special(Special.FLOOR);
    return method == null ? floor(Convert.toDouble(x)) : Calls.callSpecial(method, x);
  }

  /** {@code math.ceil(x)}. */
  @PyFunction
  @Returns("int")
  public static Object ceil(double x) {
    return Ints.ofDouble(Math.ceil(x));
  }

  /** {@code math.ceil(x)}. */
  @PyFunction
  public static @Nullable Object ceil(@Nullable Object x) {
    Object method = x instanceof Double ? null : PyType.of(x).special(Special.CEIL);
    return method == null ? ceil(Convert.toDouble(x)) : Calls.callSpecial(method, x);
  }

  /** {@code math.trunc(x)}. */
  @PyFunction
  @Returns("int")
  public static Object trunc(double x) {
    return Ints.ofDouble(x < 0 ? Math.ceil(x) : Math.floor(x));
  }

  /** {@code math.trunc(x)}. */
  @PyFunction
  public static @Nullable Object trunc(@Nullable Object x) {
    Object method = PyType.of(x).special(Special.TRUNC);
    if (method == null) {
      throw Errors.typeError("type " + PyType.of(x).name() + " doesn't define __trunc__ method");
    }
    return Calls.callSpecial(method, x);
  }

  /** {@code math.fabs(x)}. */
  @PyFunction
  public static double fabs(double x) {
    return Math.abs(x);
  }

  /** {@code math.copysign(x, y)}. */
  @PyFunction
  public static double copysign(double x, double y) {
    return Math.copySign(x, Double.isNaN(y) ? 1 : y);
  }

  /** {@code math.isfinite(x)}. */
  @PyFunction
  public static boolean isfinite(double x) {
    return !Double.isNaN(x) && !Double.isInfinite(x);
  }

  /** {@code math.isinf(x)}. */
  @PyFunction
  public static boolean isinf(double x) {
    return Double.isInfinite(x);
  }

  /** {@code math.isnan(x)}. */
  @PyFunction
  public static boolean isnan(double x) {
    return Double.isNaN(x);
  }

  /** {@code math.isclose(a, b, rel_tol, abs_tol)}. */
  @PyFunction
  public static boolean isclose(
      @Named double a,
      @Named double b,
      @KeywordOnly @Default("1e-09") double relTol,
      @KeywordOnly @Default("0.0") double absTol) {
    if (relTol < 0 || absTol < 0) {
      throw Errors.valueError("tolerances must be non-negative");
    }
    if (a == b) {
      return true;
    }
    if (Double.isInfinite(a) || Double.isInfinite(b)) {
      return false;
    }
    double difference = Math.abs(b - a);
    return difference <= Math.abs(relTol * b)
        || difference <= Math.abs(relTol * a)
        || difference <= absTol;
  }

  /** {@code math.fmod(x, y)}. */
  @PyFunction
  public static double fmod(double x, double y) {
    if (Double.isInfinite(y) && isfinite(x)) {
      return x;
    }
    double result = x % y;
    if (Double.isNaN(result) && !Double.isNaN(x) && !Double.isNaN(y)) {
      throw MathErrors.domain();
    }
    return result;
  }

  /** {@code math.remainder(x, y)}: to the nearest multiple, to an even one from the middle. */
  @PyFunction
  public static double remainder(double x, double y) {
    if (Double.isNaN(x) || Double.isNaN(y)) {
      return Double.NaN;
    }
    if (Double.isInfinite(x) || y == 0) {
      throw MathErrors.domain();
    }
    return Math.IEEEremainder(x, y);
  }

  /** {@code math.frexp(x)}. */
  @PyFunction
  @Returns("tuple[float, int]")
  public static PyTuple frexp(double x) {
    if (x == 0 || !isfinite(x)) {
      return PyTuple.of(x, 0L);
    }
    int exponent = Math.getExponent(x) + 1;
    if (exponent <= Double.MIN_EXPONENT) {
      exponent = Math.getExponent(x * 0x1p54) + 1 - 54;
    }
    return PyTuple.of(scaled(x, -exponent), (long) exponent);
  }

  private static double scaled(double x, int exponent) {
    // In two steps: a single power of two would itself overflow for the smallest numbers.
    int half = exponent / 2;
    return Math.scalb(Math.scalb(x, half), exponent - half);
  }

  /** {@code math.ldexp(x, i)}. */
  @PyFunction
  public static double ldexp(double x, @Nullable Object i) {
    Object exponent = Convert.intOrNull(i);
    if (exponent == null) {
      throw Errors.typeError("Expected an int as second argument to ldexp.");
    }
    if (x == 0 || !isfinite(x)) {
      return x;
    }
    boolean large = !(exponent instanceof Long) || Math.abs((Long) exponent) > 1 << 20;
    if (large) {
      if (Ints.signum(exponent) < 0) {
        return Math.copySign(0.0, x);
      }
      throw MathErrors.range();
    }
    double result = Math.scalb(x, (int) (long) (Long) exponent);
    if (Double.isInfinite(result)) {
      throw MathErrors.range();
    }
    return result;
  }

  /** {@code math.modf(x)}. */
  @PyFunction
  @Returns("tuple[float, float]")
  public static PyTuple modf(double x) {
    if (Double.isInfinite(x)) {
      return PyTuple.of(Math.copySign(0.0, x), x);
    }
    if (Double.isNaN(x)) {
      return PyTuple.of(x, x);
    }
    double whole = Math.copySign(Math.floor(Math.abs(x)), x);
    return PyTuple.of(Math.copySign(x - whole, x), whole);
  }

  /** {@code math.nextafter(x, y, steps)}. */
  @PyFunction
  public static double nextafter(
      double x, double y, @KeywordOnly @Default("null") @Nullable Object steps) {
    if (steps == null) {
      return Math.nextAfter(x, y);
    }
    Object count = Convert.toInt(steps);
    if (Ints.signum(count) < 0) {
      throw Errors.valueError("steps must be a non-negative integer");
    }
    if (Ints.signum(count) == 0 || Double.isNaN(x)) {
      return x;
    }
    if (Double.isNaN(y) || x == y) {
      return y;
    }
    long from = ordered(x);
    long to = ordered(y);
    long distance = from < to ? to - from : from - to;
    boolean reaches = !(count instanceof Long) || Long.compareUnsigned((Long) count, distance) >= 0;
    if (reaches) {
      return y;
    }
    return unordered(from < to ? from + (Long) count : from - (Long) count);
  }

  /** Numbers in the order of the floats, neighbours next to each other. */
  private static long ordered(double x) {
    long bits = Double.doubleToRawLongBits(x);
    return bits >= 0 ? bits : Long.MIN_VALUE - bits;
  }

  private static double unordered(long number) {
    return Double.longBitsToDouble(number >= 0 ? number : Long.MIN_VALUE - number);
  }

  /** {@code math.ulp(x)}. */
  @PyFunction
  public static double ulp(double x) {
    return Math.ulp(x);
  }
}
