package dev.portalis.runtime.number;

import org.jspecify.annotations.Nullable;

/**
 * Numbers of which it is not known whether they are ints or floats: a {@code Long}, {@code
 * BigInteger} or {@code Double}; or, in two variables, a {@code double} and the int, which is null
 * where the number is a float.
 */
public final class Reals {
  private Reals() {}

  /** The number as a float; OverflowError for an int that is too large. */
  public static double toDouble(Object number) {
    return number instanceof Double ? (Double) number : ofInt(number);
  }

  private static double ofInt(Object number) {
    return number instanceof Long ? (double) (Long) number : Ints.toDouble(number);
  }

  /** The float of a number in two variables, as a float. */
  public static double toDouble(double number, @Nullable Object whole) {
    return whole == null ? number : ofInt(whole);
  }

  /** A number in two variables as one object. */
  public static Object of(double number, @Nullable Object whole) {
    return whole == null ? (Object) number : whole;
  }

  /** The float that a number is; 0.0 for an int. */
  public static double floatOf(Object number) {
    return number instanceof Double ? (Double) number : 0.0;
  }

  /** The int that a number is; null for a float. */
  public static @Nullable Object wholeOf(Object number) {
    return number instanceof Double ? null : number;
  }
}
