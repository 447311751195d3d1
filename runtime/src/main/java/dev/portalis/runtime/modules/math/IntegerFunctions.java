package dev.portalis.runtime.modules.math;

import dev.portalis.annotations.library.Default;
import dev.portalis.annotations.library.PyFunction;
import dev.portalis.annotations.library.Returns;
import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.number.Ints;
import dev.portalis.runtime.object.Convert;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** The functions of {@code math} on ints of any size. */
public final class IntegerFunctions {
  private IntegerFunctions() {}

  /** {@code math.gcd(*integers)}. */
  @PyFunction
  public static long gcd(long a, long b) {
    return Ints.gcd(a, b);
  }

  /** {@code math.gcd(*integers)}. */
  @PyFunction
  @Returns("int")
  public static Object gcd(@Nullable Object... integers) {
    Object result = 0L;
    for (Object each : integers) {
      result = Ints.gcd(result, Convert.toInt(each));
    }
    return result;
  }

  /** {@code math.lcm(*integers)}. */
  @PyFunction
  @Returns("int")
  public static Object lcm(@Nullable Object... integers) {
    Object result = 1L;
    for (Object each : integers) {
      Object number = Convert.toInt(each);
      if (Ints.signum(number) == 0 || Ints.signum(result) == 0) {
        result = 0L;
      } else {
        result = Ints.abs(Ints.mul(Ints.floorDiv(result, Ints.gcd(result, number)), number));
      }
    }
    return result;
  }

  /** {@code math.isqrt(n)}. */
  @PyFunction
  @Returns("int")
  public static Object isqrt(@Nullable Object n) {
    Object number = Convert.toInt(n);
    if (Ints.signum(number) < 0) {
      throw Errors.valueError("isqrt() argument must be nonnegative");
    }
    return Ints.isqrt(number);
  }

  /** {@code math.factorial(n)}. */
  @PyFunction
  @Returns("int")
  public static Object factorial(@Nullable Object n) {
    Object number = Convert.toInt(n);
    if (Ints.signum(number) < 0) {
      throw Errors.valueError("factorial() not defined for negative values");
    }
    if (!(number instanceof Long)) {
      throw Errors.overflow("factorial() argument should not exceed " + Long.MAX_VALUE);
    }
    return Ints.normalize(product(1, (Long) number));
  }

  /** The product of {@code from + 1} to {@code to}, by halves so that the factors stay alike. */
  private static BigInteger product(long from, long to) {
    if (to - from <= 16) {
      BigInteger result = BigInteger.ONE;
      long small = 1;
      for (long i = from + 1; i <= to; i++) {
        if (small > Long.MAX_VALUE / i) {
          result = result.multiply(BigInteger.valueOf(small));
          small = 1;
        }
        small *= i;
      }
      return result.multiply(BigInteger.valueOf(small));
    }
    long middle = from + (to - from) / 2;
    return product(from, middle).multiply(product(middle, to));
  }

  /** {@code math.comb(n, k)}. */
  @PyFunction
  @Returns("int")
  public static Object comb(@Nullable Object n, @Nullable Object k) {
    Object from = Convert.toInt(n);
    Object count = Convert.toInt(k);
    requireNonNegative(from, count);
    Object other = Ints.sub(from, count);
    if (Ints.signum(other) < 0) {
      return 0L;
    }
    Object fewer = Ints.compare(other, count) < 0 ? other : count;
    if (!(fewer instanceof Long)) {
      throw Errors.overflow("min(n - k, k) must not exceed " + Long.MAX_VALUE);
    }
    BigInteger top = Ints.big(from);
    BigInteger result = BigInteger.ONE;
    for (long i = 1; i <= (Long) fewer; i++) {
      result =
          result.multiply(top.subtract(BigInteger.valueOf(i - 1))).divide(BigInteger.valueOf(i));
    }
    return Ints.normalize(result);
  }

  private static void requireNonNegative(Object n, Object k) {
    if (Ints.signum(n) < 0) {
      throw Errors.valueError("n must be a non-negative integer");
    }
    if (Ints.signum(k) < 0) {
      throw Errors.valueError("k must be a non-negative integer");
    }
  }

  /** {@code math.perm(n, k)}. */
  @PyFunction
  @Returns("int")
  public static Object perm(@Nullable Object n, @Default("null") @Nullable Object k) {
    if (k == null) {
      return factorial(n);
    }
    Object from = Convert.toInt(n);
    Object count = Convert.toInt(k);
    requireNonNegative(from, count);
    if (Ints.compare(from, count) < 0) {
      return 0L;
    }
    if (!(count instanceof Long)) {
      throw Errors.overflow("k must not exceed " + Long.MAX_VALUE);
    }
    BigInteger top = Ints.big(from);
    BigInteger result = BigInteger.ONE;
    for (long i = 0; i < (Long) count; i++) {
      result = result.multiply(top.subtract(BigInteger.valueOf(i)));
    }
    return Ints.normalize(result);
  }
}
