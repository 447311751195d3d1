package dev.portalis.runtime.number;

import java.math.BigInteger;

/**
 * The hash of numbers: the value modulo the prime 2**61 - 1, the same for equal ints and floats.
 *
 * @see <a
 *     href="https://docs.python.org/3.12/library/stdtypes.html#hashing-of-numeric-types">Hashing of
 *     numeric types</a>
 */
final class NumberHash {
  private static final int BITS = 61;
  private static final long PRIME = (1L << BITS) - 1;
  private static final BigInteger BIG_PRIME = BigInteger.valueOf(PRIME);
  private static final long INFINITY = 314159;

  private NumberHash() {}

  static long of(long a) {
    if (a > -PRIME && a < PRIME) {
      return a == -1 ? -2 : a;
    }
    // |Long.MIN_VALUE| as unsigned is right in the remainder below.
    long rest = Long.remainderUnsigned(a < 0 ? -a : a, PRIME);
    return signed(rest, a < 0);
  }

  static long of(BigInteger a) {
    return signed(a.abs().mod(BIG_PRIME).longValue(), a.signum() < 0);
  }

  static long of(double a) {
    if (a >= -0x1p62 && a <= 0x1p62 && a == (long) a) {
      return of((long) a);
    }
    if (Double.isInfinite(a)) {
      return a > 0 ? INFINITY : -INFINITY;
    }
    if (Double.isNaN(a)) {
      return 0;
    }
    long bits = Double.doubleToRawLongBits(a);
    long fraction = bits & ((1L << 52) - 1);
    int biased = (int) (bits >>> 52) & 0x7ff;
    long mantissa = biased == 0 ? fraction : fraction | 1L << 52;
    int exponent = Math.max(biased, 1) - 1075;
    // Multiplying by a power of two modulo 2**61 - 1 is a rotation of 61 bits.
    int shift = Math.floorMod(exponent, BITS);
    long rotated = ((mantissa << shift) & PRIME) | mantissa >>> (BITS - shift);
    return signed(rotated == PRIME ? 0 : rotated, a < 0);
  }

  private static long signed(long rest, boolean negative) {
    long hash = negative ? -rest : rest;
    return hash == -1 ? -2 : hash;
  }
}
