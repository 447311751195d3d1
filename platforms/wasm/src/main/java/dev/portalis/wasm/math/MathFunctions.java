package dev.portalis.wasm.math;

import dev.portalis.wasm.host.HostProcess;
import org.teavm.interop.Intrinsified;

/** The functions of {@code java.lang.Math} that TeaVM takes from JavaScript. */
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

  /** A number from 0 to 1. */
  public static double random() {
    return (HostProcess.random() >>> 11) * 0x1p-53;
  }
}
