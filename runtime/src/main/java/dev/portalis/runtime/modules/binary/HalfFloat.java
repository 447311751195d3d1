package dev.portalis.runtime.modules.binary;

import dev.portalis.runtime.error.Errors;

/** Floats of 16 bits (IEEE 754 binary16). */
final class HalfFloat {
  private static final int INFINITY = 0x7c00;

  private HalfFloat() {}

  static double value(int bits) {
    int exponent = bits >> 10 & 31;
    int fraction = bits & 1023;
    double size;
    if (exponent == 31) {
      size = fraction == 0 ? Double.POSITIVE_INFINITY : Double.NaN;
    } else if (exponent == 0) {
      size = Math.scalb((double) fraction, -24);
    } else {
      size = Math.scalb((double) (fraction + 1024), exponent - 25);
    }
    return (bits & 0x8000) != 0 ? -size : size;
  }

  static long bits(double value) {
    long sign = Double.doubleToRawLongBits(value) < 0 ? 0x8000 : 0;
    double size = Math.abs(value);
    if (Double.isNaN(value)) {
      return sign | INFINITY | 512;
    }
    if (Double.isInfinite(value)) {
      return sign | INFINITY;
    }
    int exponent = size == 0 ? -14 : Math.max(-14, Math.getExponent(size));
    long units = (long) Math.rint(Math.scalb(size, 10 - exponent));
    long bits = (long) (exponent + 14 << 10) + units;
    if (bits >= INFINITY) {
      throw Errors.overflow("float too large to pack with e format");
    }
    return sign | bits;
  }
}
