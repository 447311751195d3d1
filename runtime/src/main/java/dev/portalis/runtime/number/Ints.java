package dev.portalis.runtime.number;

import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.error.PyException;
import java.math.BigInteger;

/**
 * Python's int arithmetic.
 *
 * <p>There are two families of one name. On {@code long} the results are exact or an {@link
 * ArithmeticException} says that they do not fit, as {@link Math#addExact(long, long)} does. On
 * {@code Object} the operands are known to be {@code Long} or {@code BigInteger} and the results
 * are normalised: a {@code BigInteger} never fits a long.
 */
public final class Ints {

  private Ints() {}

  // ---- long ----

  /** {@code a + b}. */
  public static long add(long a, long b) {
    return Math.addExact(a, b);
  }

  /** {@code a - b}. */
  public static long sub(long a, long b) {
    return Math.subtractExact(a, b);
  }

  /** {@code a * b}. */
  public static long mul(long a, long b) {
    return Math.multiplyExact(a, b);
  }

  /** {@code -a}. */
  public static long neg(long a) {
    return Math.negateExact(a);
  }

  /** {@code abs(a)}. */
  public static long abs(long a) {
    return a < 0 ? Math.negateExact(a) : a;
  }

  /** {@code a // b}. */
  public static long floorDiv(long a, long b) {
    if (b == 0) {
      throw divisionByZero();
    }
    if (b == -1) {
      return Math.negateExact(a);
    }
    long quotient = a / b;
    return (a ^ b) < 0 && quotient * b != a ? quotient - 1 : quotient;
  }

  /** {@code a % b}: the sign is that of {@code b}. */
  public static long mod(long a, long b) {
    if (b == 0) {
      throw moduloByZero();
    }
    long remainder = a % b;
    return remainder != 0 && (remainder ^ b) < 0 ? remainder + b : remainder;
  }

  /** {@code divmod(a, b)}. */
  public static long[] divmod(long a, long b) {
    long quotient = floorDiv(a, b);
    return new long[] {quotient, a - quotient * b};
  }

  /** {@code a / b}, correctly rounded. */
  public static double trueDiv(long a, long b) {
    if (b == 0) {
      throw Errors.zeroDivision("division by zero");
    }
    if (isExactDouble(a) && isExactDouble(b)) {
      return (double) a / (double) b;
    }
    return IntDivision.quotient(BigInteger.valueOf(a), BigInteger.valueOf(b));
  }

  private static boolean isExactDouble(long a) {
    return -(1L << 53) <= a && a <= 1L << 53;
  }

  /** {@code a ** b} for {@code b >= 0}; a negative exponent is an ArithmeticException. */
  public static long pow(long a, long b) {
    return IntPowers.pow(a, b);
  }

  /** {@code pow(a, b, m)}. */
  public static long pow(long a, long b, long m) {
    return IntPowers.pow(a, b, m);
  }

  /** {@code (a * b) % m}, exact whatever the size of the product. */
  public static long mulMod(long a, long b, long m) {
    return LongProducts.fits(a, b) ? mod(a * b, m) : IntPowers.mulModWide(a, b, m);
  }

  /** {@code a << b}. */
  public static long lshift(long a, long b) {
    if (b < 0) {
      throw negativeShift();
    }
    if (a == 0) {
      return 0;
    }
    long result = a << b;
    if (b >= 64 || result >> b != a) {
      throw new ArithmeticException("long overflow");
    }
    return result;
  }

  /** {@code a >> b}. */
  public static long rshift(long a, long b) {
    if (b < 0) {
      throw negativeShift();
    }
    return a >> Math.min(b, 63);
  }

  /** {@code a.bit_length()}. */
  public static long bitLength(long a) {
    return (long) Long.SIZE - Long.numberOfLeadingZeros(a < 0 ? -a : a);
  }

  /** {@code a.bit_count()}. */
  public static long bitCount(long a) {
    return Long.bitCount(a < 0 ? -a : a);
  }

  /** {@code math.gcd(a, b)}. */
  public static long gcd(long a, long b) {
    long x = a;
    long y = b;
    while (y != 0) {
      long rest = x % y;
      x = y;
      y = rest;
    }
    return abs(x);
  }

  /** {@code math.isqrt(a)}. */
  public static long isqrt(long a) {
    if (a < 0) {
      throw Errors.valueError("isqrt() argument must be nonnegative");
    }
    long root = (long) Math.sqrt((double) a);
    while (root > 3037000499L || root * root > a) {
      root--;
    }
    while (root < 3037000499L && (root + 1) * (root + 1) <= a) {
      root++;
    }
    return root;
  }

  /** {@code hash(a)}. */
  public static long hash(long a) {
    return NumberHash.of(a);
  }

  /** {@code hash(a)} of a float. */
  public static long hash(double a) {
    return NumberHash.of(a);
  }

  /** {@code hash(a)} of a big int. */
  public static long hash(BigInteger a) {
    return NumberHash.of(a);
  }

  /** {@code int(a)} of a float: truncates; as {@code Long} or {@code BigInteger}. */
  public static Object ofDouble(double a) {
    if (a >= -0x1p63 && a < 0x1p63) {
      return (long) a;
    }
    return IntDivision.ofHugeDouble(a);
  }

  // ---- int of any size ----

  /** An int as a Python value: a {@code Long} where it fits. */
  public static Object normalize(BigInteger a) {
    return a.bitLength() < 64 ? (Object) a.longValue() : a;
  }

  /** An int as a BigInteger. */
  public static BigInteger big(Object a) {
    return a instanceof Long ? BigInteger.valueOf((Long) a) : (BigInteger) a;
  }

  /** {@code a + b}. */
  public static Object add(Object a, Object b) {
    if (a instanceof Long && b instanceof Long) {
      return addWide((Long) a, (Long) b);
    }
    return normalize(big(a).add(big(b)));
  }

  /** {@code a + b}. */
  public static Object add(Object a, long b) {
    return a instanceof Long
        ? addWide((Long) a, b)
        : normalize(((BigInteger) a).add(BigInteger.valueOf(b)));
  }

  /** {@code a + b}. */
  public static Object add(long a, Object b) {
    return add(b, a);
  }

  /** {@code a + b} of any size. */
  public static Object addWide(long a, long b) {
    long sum = a + b;
    if (((a ^ sum) & (b ^ sum)) < 0) {
      return BigInteger.valueOf(a).add(BigInteger.valueOf(b));
    }
    return sum;
  }

  /** {@code a - b}. */
  public static Object sub(Object a, Object b) {
    if (a instanceof Long && b instanceof Long) {
      return subWide((Long) a, (Long) b);
    }
    return normalize(big(a).subtract(big(b)));
  }

  /** {@code a - b}. */
  public static Object sub(Object a, long b) {
    return a instanceof Long
        ? subWide((Long) a, b)
        : normalize(((BigInteger) a).subtract(BigInteger.valueOf(b)));
  }

  /** {@code a - b}. */
  public static Object sub(long a, Object b) {
    return b instanceof Long
        ? subWide(a, (Long) b)
        : normalize(BigInteger.valueOf(a).subtract((BigInteger) b));
  }

  /** {@code a - b} of any size. */
  public static Object subWide(long a, long b) {
    long difference = a - b;
    if (((a ^ b) & (a ^ difference)) < 0) {
      return BigInteger.valueOf(a).subtract(BigInteger.valueOf(b));
    }
    return difference;
  }

  /** {@code a * b}. */
  public static Object mul(Object a, Object b) {
    if (a instanceof Long && b instanceof Long) {
      return mulWide((Long) a, (Long) b);
    }
    return normalize(big(a).multiply(big(b)));
  }

  /** {@code a * b}. */
  public static Object mul(Object a, long b) {
    return a instanceof Long
        ? mulWide((Long) a, b)
        : normalize(((BigInteger) a).multiply(BigInteger.valueOf(b)));
  }

  /** {@code a * b}. */
  public static Object mul(long a, Object b) {
    return mul(b, a);
  }

  /** {@code a * b} of any size. */
  public static Object mulWide(long a, long b) {
    return LongProducts.fits(a, b)
        ? (Object) (a * b)
        : BigInteger.valueOf(a).multiply(BigInteger.valueOf(b));
  }

  /** {@code a // b}. */
  public static Object floorDiv(Object a, Object b) {
    if (a instanceof Long && b instanceof Long && (Long) b != -1) {
      return floorDiv((long) (Long) a, (long) (Long) b);
    }
    return IntDivision.floorDiv(big(a), big(b));
  }

  /** {@code a // b}. */
  public static Object floorDiv(Object a, long b) {
    return a instanceof Long && b != -1
        ? (Object) floorDiv((long) (Long) a, b)
        : IntDivision.floorDiv(big(a), BigInteger.valueOf(b));
  }

  /** {@code a // b}. */
  public static Object floorDiv(long a, Object b) {
    return floorDiv((Object) a, b);
  }

  /** {@code a % b}. */
  public static Object mod(Object a, Object b) {
    if (a instanceof Long && b instanceof Long) {
      return mod((long) (Long) a, (long) (Long) b);
    }
    return IntDivision.mod(big(a), big(b));
  }

  /** {@code a % b}: fits a long as {@code b} does. */
  public static long mod(Object a, long b) {
    return a instanceof Long
        ? mod((long) (Long) a, b)
        : (Long) IntDivision.mod((BigInteger) a, BigInteger.valueOf(b));
  }

  /** {@code a % b}. */
  public static Object mod(long a, Object b) {
    return mod((Object) a, b);
  }

  /** {@code divmod(a, b)}. */
  public static Object[] divmod(Object a, Object b) {
    if (a instanceof Long && b instanceof Long && (Long) b != -1) {
      long quotient = floorDiv((long) (Long) a, (long) (Long) b);
      return new Object[] {quotient, (Long) a - quotient * (Long) b};
    }
    return IntDivision.divmod(big(a), big(b));
  }

  /** {@code a / b}, correctly rounded. */
  public static double trueDiv(Object a, Object b) {
    return a instanceof Long && b instanceof Long
        ? trueDiv((long) (Long) a, (long) (Long) b)
        : IntDivision.quotient(big(a), big(b));
  }

  /** {@code a ** b}: an int, or a Double where the exponent is negative. */
  public static Object pow(Object a, Object b) {
    return IntPowers.pow(a, b);
  }

  /** {@code a ** b} of any size: an int, or a Double where the exponent is negative. */
  public static Object powWide(long a, long b) {
    return IntPowers.powWide(a, b);
  }

  /** {@code pow(a, b, m)}. */
  public static Object pow(Object a, Object b, Object m) {
    return IntPowers.pow(a, b, m);
  }

  /** {@code -a}. */
  public static Object neg(Object a) {
    if (a instanceof Long && (Long) a != Long.MIN_VALUE) {
      return -(Long) a;
    }
    return normalize(big(a).negate());
  }

  /** {@code abs(a)}. */
  public static Object abs(Object a) {
    return signum(a) < 0 ? neg(a) : a;
  }

  /** {@code ~a}. */
  public static Object invert(Object a) {
    return a instanceof Long ? (Object) ~(Long) a : ((BigInteger) a).not();
  }

  /** {@code a << b}. */
  public static Object lshift(Object a, Object b) {
    return b instanceof Long ? lshift(a, (long) (Long) b) : IntPowers.hugeShift(a, (BigInteger) b);
  }

  /** {@code a << b}. */
  public static Object lshift(Object a, long b) {
    if (a instanceof Long && b >= 0 && b < 63) {
      long value = (Long) a;
      long result = value << b;
      if (result >> b == value) {
        return result;
      }
    }
    return IntPowers.lshift(a, b);
  }

  /** {@code a << b} of any size. */
  public static Object lshiftWide(long a, long b) {
    return lshift((Object) a, b);
  }

  /** {@code a >> b}. */
  public static Object rshift(Object a, Object b) {
    if (b instanceof Long) {
      return rshift(a, (long) (Long) b);
    }
    if (((BigInteger) b).signum() < 0) {
      throw negativeShift();
    }
    return signum(a) < 0 ? -1L : 0L;
  }

  /** {@code a >> b}. */
  public static Object rshift(Object a, long b) {
    if (a instanceof Long) {
      return rshift((long) (Long) a, b);
    }
    if (b < 0) {
      throw negativeShift();
    }
    BigInteger value = (BigInteger) a;
    return b > Integer.MAX_VALUE
        ? (Object) (value.signum() < 0 ? -1L : 0L)
        : normalize(value.shiftRight((int) b));
  }

  /** {@code a & b}. */
  public static Object and(Object a, Object b) {
    return a instanceof Long && b instanceof Long
        ? (Object) ((Long) a & (Long) b)
        : normalize(big(a).and(big(b)));
  }

  /** {@code a | b}. */
  public static Object or(Object a, Object b) {
    return a instanceof Long && b instanceof Long
        ? (Object) ((Long) a | (Long) b)
        : normalize(big(a).or(big(b)));
  }

  /** {@code a ^ b}. */
  public static Object xor(Object a, Object b) {
    return a instanceof Long && b instanceof Long
        ? (Object) ((Long) a ^ (Long) b)
        : normalize(big(a).xor(big(b)));
  }

  /** Three-way comparison. */
  public static int compare(Object a, Object b) {
    return a instanceof Long && b instanceof Long
        ? Long.compare((Long) a, (Long) b)
        : big(a).compareTo(big(b));
  }

  /** Three-way comparison. */
  public static int compare(Object a, long b) {
    return a instanceof Long ? Long.compare((Long) a, b) : ((BigInteger) a).signum();
  }

  /** Three-way comparison of an int with a float that is not NaN, exact. */
  public static int compare(Object a, double b) {
    return IntDivision.compare(a, b);
  }

  /** -1, 0 or 1. */
  public static int signum(Object a) {
    return a instanceof Long ? Long.signum((Long) a) : ((BigInteger) a).signum();
  }

  /** {@code a.bit_length()}. */
  public static long bitLength(Object a) {
    return a instanceof Long ? bitLength((long) (Long) a) : ((BigInteger) a).abs().bitLength();
  }

  /** {@code a.bit_count()}. */
  public static long bitCount(Object a) {
    return a instanceof Long ? bitCount((long) (Long) a) : ((BigInteger) a).abs().bitCount();
  }

  /** {@code math.gcd(a, b)}. */
  public static Object gcd(Object a, Object b) {
    if (a instanceof Long
        && b instanceof Long
        && (Long) a != Long.MIN_VALUE
        && (Long) b != Long.MIN_VALUE) {
      return gcd((long) (Long) a, (long) (Long) b);
    }
    return normalize(big(a).gcd(big(b)));
  }

  /** {@code math.isqrt(a)}. */
  public static Object isqrt(Object a) {
    if (a instanceof Long || ((BigInteger) a).signum() < 0) {
      return isqrt(a instanceof Long ? (long) (Long) a : -1L);
    }
    return normalize(((BigInteger) a).sqrt());
  }

  /** {@code hash(a)}. */
  public static long hash(Object a) {
    return a instanceof Long ? NumberHash.of((long) (Long) a) : NumberHash.of((BigInteger) a);
  }

  /** {@code float(a)}: correctly rounded; OverflowError where it is too large. */
  public static double toDouble(Object a) {
    return a instanceof Long ? (double) (Long) a : IntDivision.toDouble((BigInteger) a);
  }

  /** {@code str(a)}; ValueError beyond the limit of digits. */
  public static String toString(Object a) {
    return a instanceof Long ? Long.toString((Long) a) : IntText.decimal((BigInteger) a);
  }

  /** The digits of an int in a base up to 36, in lower case, with a sign where negative. */
  public static String toString(Object a, int base) {
    if (base == 10) {
      return toString(a);
    }
    return a instanceof Long ? Long.toString((Long) a, base) : ((BigInteger) a).toString(base);
  }

  /** {@code int(text, base)}; a base of 0 takes that of the literal. */
  public static Object parse(String text, long base) {
    return IntText.parse(text, base);
  }

  /** {@code int(text)}. */
  public static Object parse(String text) {
    return IntText.parse(text, 10);
  }

  /** {@code int(text, base)} of a text that errors show in another way. */
  public static Object parse(String text, long base, String shown) {
    return IntText.parse(text, base, shown);
  }

  /** {@code round(a, places)}: half to even at a power of ten. */
  public static Object round(Object a, Object places) {
    return IntDivision.round(a, places);
  }

  /** Whether a value fits a long: what a wide result has to be checked for. */
  public static boolean fitsLong(Object a) {
    return a instanceof Long;
  }

  /** The value of an int that fits a long; OverflowError otherwise. */
  public static long toLong(Object a) {
    if (a instanceof Long) {
      return (Long) a;
    }
    throw Errors.overflow("Python int too large to convert to C long");
  }

  static PyException divisionByZero() {
    return Errors.zeroDivision("integer division or modulo by zero");
  }

  static PyException moduloByZero() {
    return Errors.zeroDivision("integer modulo by zero");
  }

  static PyException negativeShift() {
    return Errors.valueError("negative shift count");
  }
}
