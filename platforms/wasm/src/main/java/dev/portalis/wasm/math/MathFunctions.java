package dev.portalis.wasm.math;

import org.teavm.interop.Intrinsified;

/** The functions of java.lang.Math that WebAssembly does not have. */
public final class MathFunctions {
  private MathFunctions() {}

  @Intrinsified
  public static native double sqrt(double x);

  @Intrinsified
  public static native double floor(double x);

  @Intrinsified
  public static native double ceil(double x);

  @Intrinsified
  public static native double rint(double x);

  public static double sin(double x) {
    return x;
  }

  public static double cos(double x) {
    return x;
  }

  public static double tan(double x) {
    return x;
  }

  public static double asin(double x) {
    return x;
  }

  public static double acos(double x) {
    return x;
  }

  public static double atan(double x) {
    return x;
  }

  public static double exp(double x) {
    return x;
  }

  public static double log(double x) {
    return x;
  }

  public static double pow(double x, double y) {
    return x;
  }

  public static double atan2(double x, double y) {
    return x;
  }

  public static double random() {
    return (dev.portalis.wasm.host.HostProcess.random() >>> 11) * 0x1.0p-53;
  }
}
