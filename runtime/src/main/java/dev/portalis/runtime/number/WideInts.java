package dev.portalis.runtime.number;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * Ints of any size in two variables, so that those that fit 64 bits cost no object.
 *
 * <p>The first variable holds the lowest 64 bits of the int, the second the int itself where that
 * does not fit 64 bits, and null where it does. The lowest bits of sums, differences and products
 * are those that Java's own operators give; what is here gives the second variable of a result.
 */
public final class WideInts {
  private WideInts() {}

  /** The int as one object. */
  public static Object of(long low, @Nullable BigInteger big) {
    return big == null ? (Object) low : big;
  }

  /** The lowest 64 bits of an int. */
  public static long low(Object value) {
    return value instanceof Long ? (Long) value : ((BigInteger) value).longValue();
  }

  /** The int where it does not fit 64 bits. */
  public static @Nullable BigInteger big(@Nullable Object value) {
    return value instanceof BigInteger ? (BigInteger) value : null;
  }

  /** The int as a float; OverflowError where it is too large. */
  public static double toDouble(long low, @Nullable BigInteger big) {
    return big == null ? (double) low : Ints.toDouble(big);
  }

  /** {@code a + b}. */
  public static @Nullable BigInteger add(long a, long b) {
    long sum = a + b;
    return ((a ^ sum) & (b ^ sum)) < 0 ? big(Ints.addWide(a, b)) : null;
  }

  /** {@code a + b}. */
  public static @Nullable BigInteger add(
      long a, @Nullable BigInteger bigA, long b, @Nullable BigInteger bigB) {
    return bigA == null && bigB == null ? add(a, b) : big(Ints.add(of(a, bigA), of(b, bigB)));
  }

  /** {@code a - b}. */
  public static @Nullable BigInteger sub(long a, long b) {
    long difference = a - b;
    return ((a ^ b) & (a ^ difference)) < 0 ? big(Ints.subWide(a, b)) : null;
  }

  /** {@code a - b}. */
  public static @Nullable BigInteger sub(
      long a, @Nullable BigInteger bigA, long b, @Nullable BigInteger bigB) {
    return bigA == null && bigB == null ? sub(a, b) : big(Ints.sub(of(a, bigA), of(b, bigB)));
  }

  /** {@code a * b}. */
  public static @Nullable BigInteger mul(long a, long b) {
    return LongProducts.fits(a, b) ? null : big(Ints.mulWide(a, b));
  }

  /** {@code a * b}. */
  public static @Nullable BigInteger mul(
      long a, @Nullable BigInteger bigA, long b, @Nullable BigInteger bigB) {
    return bigA == null && bigB == null ? mul(a, b) : big(Ints.mul(of(a, bigA), of(b, bigB)));
  }

  /** {@code a & b}. */
  public static @Nullable BigInteger and(
      long a, @Nullable BigInteger bigA, long b, @Nullable BigInteger bigB) {
    return bigA == null && bigB == null ? null : big(Ints.and(of(a, bigA), of(b, bigB)));
  }

  /** {@code a | b}. */
  public static @Nullable BigInteger or(
      long a, @Nullable BigInteger bigA, long b, @Nullable BigInteger bigB) {
    return bigA == null && bigB == null ? null : big(Ints.or(of(a, bigA), of(b, bigB)));
  }

  /** {@code a ^ b}. */
  public static @Nullable BigInteger xor(
      long a, @Nullable BigInteger bigA, long b, @Nullable BigInteger bigB) {
    return bigA == null && bigB == null ? null : big(Ints.xor(of(a, bigA), of(b, bigB)));
  }

  /** The lowest 64 bits of {@code a << b}. */
  public static long lshiftLow(long a, long b) {
    return b >= Long.SIZE ? 0 : a << b;
  }

  /** {@code a << b}. */
  public static @Nullable BigInteger lshift(long a, @Nullable BigInteger bigA, long b) {
    boolean fits = bigA == null && 0 <= b && b < Long.SIZE && a << b >> b == a;
    return fits ? null : big(Ints.lshift(of(a, bigA), b));
  }

  /** {@code a // b} where it cannot be computed with the lowest bits; null elsewhere. */
  public static @Nullable Object floorDiv(long a, @Nullable BigInteger bigA, long b) {
    return bigA == null && (b != -1 || a != Long.MIN_VALUE) ? null : Ints.floorDiv(of(a, bigA), b);
  }

  /** {@code a % b}. */
  public static long mod(long a, @Nullable BigInteger bigA, long b) {
    return bigA == null ? Ints.mod(a, b) : Ints.mod((Object) bigA, b);
  }

  /** {@code a >> b} where it cannot be computed with the lowest bits; null elsewhere. */
  public static @Nullable Object rshift(@Nullable BigInteger bigA, long b) {
    return bigA == null ? null : Ints.rshift((Object) bigA, b);
  }

  /** How two ints compare: negative, zero or positive. */
  public static int compare(long a, @Nullable BigInteger bigA, long b, @Nullable BigInteger bigB) {
    return bigA == null && bigB == null
        ? Long.compare(a, b)
        : Ints.compare(of(a, bigA), of(b, bigB));
  }
}
