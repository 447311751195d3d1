package dev.portalis.runtime.modules.math;

import dev.portalis.annotations.library.Default;
import dev.portalis.annotations.library.PyFunction;
import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.object.Convert;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Powers, roots and logarithms. */
public final class PowerFunctions {
  private static final double LN_2 = 0.6931471805599453;
  private static final double LOG10_2 = 0.3010299956639812;

  private PowerFunctions() {}

  /** {@code math.sqrt(x)}. */
  @PyFunction
  public static double sqrt(double x) {
    if (x < 0) {
      throw MathErrors.domain();
    }
    return Math.sqrt(x);
  }

  /** {@code math.cbrt(x)}. */
  @PyFunction
  public static double cbrt(double x) {
    return Math.cbrt(x);
  }

  /** {@code math.exp(x)}. */
  @PyFunction
  public static double exp(double x) {
    return MathErrors.ranged(Math.exp(x), x);
  }

  /** {@code math.exp2(x)}. */
  @PyFunction
  public static double exp2(double x) {
    return MathErrors.ranged(Math.pow(2, x), x);
  }

  /** {@code math.expm1(x)}. */
  @PyFunction
  public static double expm1(double x) {
    return MathErrors.ranged(Math.expm1(x), x);
  }

  /** {@code math.pow(x, y)}. */
  @PyFunction
  public static double pow(double x, double y) {
    // Java gives NaN here, C gives 1.
    if (x == 1 || y == 0) {
      return 1;
    }
    if (x == -1 && Double.isInfinite(y)) {
      return 1;
    }
    double result = Math.pow(x, y);
    boolean finite = FloatFunctions.isfinite(x) && FloatFunctions.isfinite(y);
    if (Double.isNaN(result) && finite) {
      throw MathErrors.domain();
    }
    if (Double.isInfinite(result) && finite) {
      throw x == 0 ? MathErrors.domain() : MathErrors.range();
    }
    return result;
  }

  /** {@code math.log(x)}. */
  @PyFunction
  public static double log(double x) {
    if (x <= 0) {
      throw MathErrors.domain();
    }
    return Math.log(x);
  }

  /** {@code math.log(x, base)}. */
  @PyFunction
  public static double log(@Nullable Object x, @Default("null") @Nullable Object base) {
    double numerator = natural(x);
    if (base == null) {
      return numerator;
    }
    double denominator = natural(base);
    if (denominator == 0) {
      throw Errors.zeroDivision("float division by zero");
    }
    return numerator / denominator;
  }

  private static double natural(@Nullable Object x) {
    BigInteger large = large(x);
    return large == null
        ? log(Convert.toDouble(x))
        : Math.log(mantissa(large)) + LN_2 * exponent(large);
  }

  /** {@code math.log2(x)}. */
  @PyFunction
  public static double log2(double x) {
    if (x <= 0) {
      throw MathErrors.domain();
    }
    if (Double.isInfinite(x) || Double.isNaN(x)) {
      return x;
    }
    int exponent = Math.getExponent(x);
    if (exponent >= Double.MIN_EXPONENT && Math.scalb(1.0, exponent) == x) {
      return exponent;
    }
    return Logarithms.base2(x);
  }

  /** {@code math.log2(x)}. */
  @PyFunction
  public static double log2(@Nullable Object x) {
    BigInteger large = large(x);
    return large == null ? log2(Convert.toDouble(x)) : log2(mantissa(large)) + exponent(large);
  }

  /** {@code math.log10(x)}. */
  @PyFunction
  public static double log10(double x) {
    if (x <= 0) {
      throw MathErrors.domain();
    }
    return Math.log10(x);
  }

  /** {@code math.log10(x)}. */
  @PyFunction
  public static double log10(@Nullable Object x) {
    BigInteger large = large(x);
    return large == null
        ? log10(Convert.toDouble(x))
        : Math.log10(mantissa(large)) + LOG10_2 * exponent(large);
  }

  /** {@code math.log1p(x)}. */
  @PyFunction
  public static double log1p(double x) {
    if (x <= -1) {
      throw MathErrors.domain();
    }
    return Math.log1p(x);
  }

  /** An int that is too large for a float; null for all else. */
  private static @Nullable BigInteger large(@Nullable Object x) {
    Object number = Convert.intOrNull(x);
    if (!(number instanceof BigInteger) || ((BigInteger) number).bitLength() <= 1023) {
      return null;
    }
    if (((BigInteger) number).signum() < 0) {
      throw MathErrors.domain();
    }
    return (BigInteger) number;
  }

  private static int exponent(BigInteger x) {
    return x.bitLength();
  }

  /** The fraction in [0.5, 1) that times a power of two is the number, correctly rounded. */
  private static double mantissa(BigInteger x) {
    int shift = x.bitLength() - 62;
    BigInteger top = x.shiftRight(shift);
    boolean rest = x.getLowestSetBit() < shift;
    return Math.scalb((double) (top.longValue() | (rest ? 1 : 0)), -62);
  }
}
