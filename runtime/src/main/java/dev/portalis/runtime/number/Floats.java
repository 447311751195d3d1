package dev.portalis.runtime.number;

import dev.portalis.runtime.error.ErrorKind;
import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.error.PyException;
import java.math.BigInteger;

/** Python's float arithmetic and conversions. */
public final class Floats {
  private static final int MOST_PLACES = 323;
  private static final int LEAST_PLACES = -308;

  private Floats() {}

  /** {@code repr(a)}: the shortest text that reads back as the same float. */
  public static String repr(double a) {
    return FloatText.repr(a);
  }

  /** {@code float(text)}. */
  public static double fromString(String text) {
    return FloatText.parse(text);
  }

  /** {@code a / b}. */
  public static double div(double a, double b) {
    if (b == 0.0) {
      throw Errors.zeroDivision("float division by zero");
    }
    return a / b;
  }

  /** {@code a // b}. */
  public static double floorDiv(double a, double b) {
    if (b == 0.0) {
      throw Errors.zeroDivision("float floor division by zero");
    }
    return floorQuotient(a, b);
  }

  private static double floorQuotient(double a, double b) {
    double rest = a % b;
    double quotient = (a - rest) / b;
    if (rest != 0 && (b < 0) != (rest < 0)) {
      quotient -= 1.0;
    }
    if (quotient == 0) {
      return Math.copySign(0.0, a / b);
    }
    double floor = Math.floor(quotient);
    return quotient - floor > 0.5 ? floor + 1.0 : floor;
  }

  /** {@code a % b}: the sign is that of {@code b}. */
  public static double mod(double a, double b) {
    if (b == 0.0) {
      throw Errors.zeroDivision("float modulo");
    }
    return floorRest(a, b);
  }

  private static double floorRest(double a, double b) {
    double rest = a % b;
    if (rest == 0) {
      return Math.copySign(0.0, b);
    }
    return (b < 0) != (rest < 0) ? rest + b : rest;
  }

  /** {@code divmod(a, b)}. */
  public static double[] divmod(double a, double b) {
    if (b == 0.0) {
      throw Errors.zeroDivision("float divmod()");
    }
    return new double[] {floorQuotient(a, b), floorRest(a, b)};
  }

  /**
   * {@code a ** b}. Where the result is complex, which {@link #isComplexPower} says, it is a
   * ValueError.
   */
  public static double pow(double a, double b) {
    if (b == 2.0 && Math.abs(a) < 1e150) {
      return a * a;
    }
    if (b == 0.5 && a > 0) {
      return Math.sqrt(a);
    }
    if (b == 0 || a == 1.0) {
      return 1.0;
    }
    if (Double.isNaN(a) || Double.isNaN(b)) {
      return Double.NaN;
    }
    if (Double.isInfinite(b)) {
      double size = Math.abs(a);
      return size == 1.0 ? 1.0 : (b > 0) == (size > 1.0) ? Double.POSITIVE_INFINITY : 0.0;
    }
    boolean odd = Math.abs(b % 2.0) == 1.0;
    if (Double.isInfinite(a)) {
      double result = b > 0 ? Double.POSITIVE_INFINITY : 0.0;
      return odd ? Math.copySign(result, a) : result;
    }
    if (a == 0) {
      if (b < 0) {
        throw Errors.zeroDivision("0.0 cannot be raised to a negative power");
      }
      return odd ? a : 0.0;
    }
    return finitePower(a, b, odd);
  }

  private static double finitePower(double a, double b, boolean odd) {
    if (a < 0 && b != Math.floor(b)) {
      throw Errors.valueError("negative number cannot be raised to a fractional power");
    }
    double magnitude = Powers.pow(Math.abs(a), b);
    if (Double.isInfinite(magnitude)) {
      throw outOfRange();
    }
    return a < 0 && odd ? -magnitude : magnitude;
  }

  /** Whether {@code a ** b} is a complex number. */
  public static boolean isComplexPower(double a, double b) {
    return a < 0 && b != Math.floor(b) && !Double.isInfinite(a) && !Double.isNaN(b);
  }

  /** The error of C functions whose result is too large. */
  public static PyException outOfRange() {
    return Errors.of(ErrorKind.OVERFLOW_ERROR, 34L, "Numerical result out of range");
  }

  /** {@code round(a)}, half to even. */
  public static Object round(double a) {
    return Ints.ofDouble(Math.rint(a));
  }

  /** {@code round(a, places)}: the exact value of the float is rounded, half to even. */
  public static double round(double a, long places) {
    if (!Double.isFinite(a) || a == 0 || places > MOST_PLACES) {
      return a;
    }
    if (places < LEAST_PLACES) {
      return 0.0 * a;
    }
    double magnitude = DecimalDigits.fixed(Math.abs(a), (int) places).toDouble();
    if (Double.isInfinite(magnitude)) {
      throw Errors.overflow("rounded value too large to represent");
    }
    return a < 0 ? -magnitude : magnitude;
  }

  /** {@code a.is_integer()}. */
  public static boolean isInteger(double a) {
    return Math.floor(a) == a && !Double.isInfinite(a);
  }

  /** {@code a.as_integer_ratio()}: numerator and denominator as ints. */
  public static Object[] asIntegerRatio(double a) {
    if (Double.isInfinite(a)) {
      throw Errors.overflow("cannot convert Infinity to integer ratio");
    }
    if (Double.isNaN(a)) {
      throw Errors.valueError("cannot convert NaN to integer ratio");
    }
    if (a == 0) {
      return new Object[] {0L, 1L};
    }
    long bits = Double.doubleToRawLongBits(a);
    int biased = (int) (bits >>> 52) & 0x7ff;
    long mantissa = (bits & ((1L << 52) - 1)) | (biased == 0 ? 0 : 1L << 52);
    int exponent = Math.max(biased, 1) - 1075;
    int zeros = Long.numberOfTrailingZeros(mantissa);
    mantissa >>= zeros;
    exponent += zeros;
    BigInteger numerator = BigInteger.valueOf(a < 0 ? -mantissa : mantissa);
    return exponent >= 0
        ? new Object[] {Ints.normalize(numerator.shiftLeft(exponent)), 1L}
        : new Object[] {
          Ints.normalize(numerator), Ints.normalize(BigInteger.ONE.shiftLeft(-exponent))
        };
  }

  /** The length of the vector {@code (a, b)}, correctly rounded but for the rarest cases. */
  public static double hypot(double a, double b) {
    double x = Math.abs(a);
    double y = Math.abs(b);
    if (Double.isInfinite(x) || Double.isInfinite(y)) {
      return Double.POSITIVE_INFINITY;
    }
    double large = Math.max(x, y);
    double small = Math.min(x, y);
    if (Double.isNaN(large) || small == 0 || large >= small * 0x1p54) {
      return large + small;
    }
    int exponent = Math.getExponent(large);
    return Math.scalb(
        scaledHypot(Math.scalb(large, -exponent), Math.scalb(small, -exponent)), exponent);
  }

  /** The root of the sum of squares, improved by its error, which is worked out exactly. */
  private static double scaledHypot(double x, double y) {
    double xx = x * x;
    double yy = y * y;
    double sum = xx + yy;
    double rest = xx - sum + yy + squareError(x, xx) + squareError(y, yy);
    double root = Math.sqrt(sum);
    double square = root * root;
    double error = sum - square - squareError(root, square) + rest;
    return root + error / (2 * root);
  }

  /** What {@code x * x} lost in rounding, by Dekker's product. */
  private static double squareError(double x, double square) {
    double scaled = x * 134217729.0;
    double high = scaled - (scaled - x);
    double low = x - high;
    return high * high - square + 2 * high * low + low * low;
  }

  /** {@code a.hex()}. */
  public static String hex(double a) {
    return FloatText.hex(a);
  }

  /** {@code float.fromhex(text)}. */
  public static double fromHex(String text) {
    return HexFloat.parse(text);
  }

  /** {@code hash(a)}. */
  public static long hash(double a) {
    return NumberHash.of(a);
  }
}
