package dev.portalis.runtime.number;

import java.math.BigInteger;

/**
 * The shortest decimal that reads back as a double, by Raffaello Giulietti's Schubfach.
 *
 * @see <a href="https://drive.google.com/file/d/1IEeATSVnEE6TkrHlCYNY2GjaraBjOT4f">The Schubfach
 *     way to render doubles</a>
 */
final class ShortestDecimal {
  private static final int PRECISION = 53;
  private static final int MIN_EXPONENT = -1074;
  private static final long MIN_NORMAL = 1L << (PRECISION - 1);
  private static final long FRACTION = MIN_NORMAL - 1;
  private static final long MASK_63 = Long.MAX_VALUE;

  private static final int MIN_POWER = -324;
  private static final int MAX_POWER = 292;

  /** Upper and lower 63 bits of 10**-k scaled to 126 bits and rounded up. */
  private static final long[] POWERS = new long[2 * (MAX_POWER - MIN_POWER + 1)];

  static {
    BigInteger power = BigInteger.ONE;
    for (int k = 0; k <= -MIN_POWER; k++) {
      int shift = power.bitLength() - 126;
      store(-k, shift >= 0 ? power.shiftRight(shift) : power.shiftLeft(-shift));
      if (k > 0 && k <= MAX_POWER) {
        store(k, BigInteger.ONE.shiftLeft(power.bitLength() + 125).divide(power));
      }
      power = power.multiply(BigInteger.TEN);
    }
  }

  private ShortestDecimal() {}

  private static void store(int k, BigInteger floor) {
    BigInteger scaled = floor.add(BigInteger.ONE);
    POWERS[2 * (k - MIN_POWER)] = scaled.shiftRight(63).longValue();
    POWERS[2 * (k - MIN_POWER) + 1] = scaled.longValue() & MASK_63;
  }

  /** The digits and the exponent: the value is {@code digits * 10**exponent}. */
  static long digits(double magnitude, int[] exponent) {
    long bits = Double.doubleToRawLongBits(magnitude);
    long fraction = bits & FRACTION;
    int biased = (int) (bits >>> (PRECISION - 1)) & 0x7ff;
    if (biased != 0) {
      int scale = -MIN_EXPONENT + 1 - biased;
      long mantissa = MIN_NORMAL | fraction;
      if (0 < scale && scale < PRECISION) {
        long whole = mantissa >> scale;
        if (whole << scale == mantissa) {
          exponent[0] = 0;
          return whole;
        }
      }
      return shortest(-scale, mantissa, exponent);
    }
    if (fraction <= 2) {
      // 4.94e-324 and 9.88e-324, too small for the method.
      exponent[0] = fraction == 2 ? -323 : -324;
      return fraction == 2 ? 1 : fraction * 5;
    }
    return shortest(MIN_EXPONENT, fraction, exponent);
  }

  private static long shortest(int q, long c, int[] exponent) {
    int out = (int) c & 1;
    long middle = c << 2;
    long upper = middle + 2;
    long lower;
    int k;
    if (c != MIN_NORMAL || q == MIN_EXPONENT) {
      lower = middle - 2;
      k = floorLog10Pow2(q);
    } else {
      lower = middle - 1;
      k = (int) (q * 661_971_961_083L - 274_743_187_321L >> 41);
    }
    int h = q + floorLog2Pow10(-k) + 2;
    long high = POWERS[2 * (k - MIN_POWER)];
    long low = POWERS[2 * (k - MIN_POWER) + 1];
    long vb = roundToOdd(high, low, middle << h);
    long vbl = roundToOdd(high, low, lower << h);
    long vbr = roundToOdd(high, low, upper << h);
    long s = vb >> 2;
    exponent[0] = k;
    if (s >= 10) {
      long shorter = s / 10 * 10;
      long shorterUp = shorter + 10;
      boolean downIn = vbl + out <= shorter << 2;
      boolean upIn = (shorterUp << 2) + out <= vbr;
      if (downIn != upIn) {
        return downIn ? shorter : shorterUp;
      }
    }
    long t = s + 1;
    boolean downIn = vbl + out <= s << 2;
    boolean upIn = (t << 2) + out <= vbr;
    if (downIn != upIn) {
      return downIn ? s : t;
    }
    long order = vb - (s + t << 1);
    return order < 0 || (order == 0 && (s & 1) == 0) ? s : t;
  }

  private static int floorLog10Pow2(int e) {
    return (int) (e * 661_971_961_083L >> 41);
  }

  private static int floorLog2Pow10(int e) {
    return (int) (e * 913_124_641_741L >> 38);
  }

  private static long roundToOdd(long high, long low, long c) {
    long x1 = LongProducts.high(low, c);
    long y0 = high * c;
    long y1 = LongProducts.high(high, c);
    long z = (y0 >>> 1) + x1;
    long w = y1 + (z >>> 63);
    return w | (z & MASK_63) + MASK_63 >>> 63;
  }
}
