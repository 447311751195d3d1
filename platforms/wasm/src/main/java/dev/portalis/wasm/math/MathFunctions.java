package dev.portalis.wasm.math;

import dev.portalis.wasm.host.HostProcess;
import org.teavm.interop.Intrinsified;

/** The functions of {@code java.lang.Math} that TeaVM takes from JavaScript, or that are wrong. */
public final class MathFunctions {
  private MathFunctions() {}

  /** The square root. */
  @Intrinsified
  public static native double sqrt(double x);

  /** The greatest whole number that is not greater. */
  @Intrinsified
  public static native double floor(double x);

  /** The least whole number that is not less. */
  @Intrinsified
  public static native double ceil(double x);

  /** The nearest whole number, of two the even one. */
  @Intrinsified
  public static native double rint(double x);

  /** The sine. */
  public static double sin(double x) {
    return Angles.sin(x);
  }

  /** The cosine. */
  public static double cos(double x) {
    return Angles.cos(x);
  }

  /** The tangent. */
  public static double tan(double x) {
    return Angles.tan(x);
  }

  /** The angle that has a sine. */
  public static double asin(double x) {
    return Angles.asin(x);
  }

  /** The angle that has a cosine. */
  public static double acos(double x) {
    return Angles.acos(x);
  }

  /** The angle that has a tangent. */
  public static double atan(double x) {
    return Angles.atan(x);
  }

  /** The angle of a vector. */
  public static double atan2(double y, double x) {
    return Angles.atan2(y, x);
  }

  /** The exponential. */
  public static double exp(double x) {
    return Exponentials.exp(x);
  }

  /** The natural logarithm. */
  public static double log(double x) {
    return Exponentials.log(x);
  }

  /** The power. */
  public static double pow(double x, double y) {
    return Exponentials.pow(x, y);
  }

  /** The exponential less one. */
  public static double expm1(double x) {
    return Hyperbolics.expm1(x);
  }

  /** The hyperbolic sine. */
  public static double sinh(double x) {
    return Hyperbolics.sinh(x);
  }

  /** The hyperbolic cosine. */
  public static double cosh(double x) {
    return Hyperbolics.cosh(x);
  }

  /** The hyperbolic tangent. */
  public static double tanh(double x) {
    return Hyperbolics.tanh(x);
  }

  /** The decimal logarithm. */
  public static double log10(double x) {
    return Hyperbolics.log10(x);
  }

  /** The natural logarithm of a number plus one. */
  public static double log1p(double x) {
    return Hyperbolics.log1p(x);
  }

  /** The cubic root. */
  public static double cbrt(double x) {
    return Hyperbolics.cbrt(x);
  }

  /** The distance to the next greater size. */
  public static double ulp(double x) {
    return Remainders.ulp(x);
  }

  /** What is left of a division whose quotient is rounded towards zero. */
  public static double remainder(double x, double y) {
    return Remainders.truncated(x, y);
  }

  /** What is left of a division whose quotient is rounded to the nearest. */
  public static double nearestRemainder(double x, double y) {
    return Remainders.nearest(x, y);
  }

  /** A number times a power of two. */
  public static double scalb(double x, int power) {
    return Remainders.scaled(x, power);
  }

  /** The product; an {@code ArithmeticException} where it is beyond 64 bits. */
  public static long multiplyExact(long a, long b) {
    return Remainders.exactProduct(a, b);
  }

  /** A number from 0 to 1. */
  public static double random() {
    return (HostProcess.random() >>> 11) * 0x1p-53;
  }
}
