package dev.portalis.runtime.modules.hashlib;

import java.math.BigInteger;

/** The constants of SHA-2: bits of the fractional parts of roots of prime numbers. */
final class Primes {
  private static final int BITS = 64;

  private Primes() {}

  private static int[] first(int count) {
    int[] primes = new int[count];
    int found = 0;
    for (int n = 2; found < count; n++) {
      boolean prime = true;
      for (int i = 0; i < found && prime; i++) {
        prime = n % primes[i] != 0;
      }
      if (prime) {
        primes[found++] = n;
      }
    }
    return primes;
  }

  /** The first 64 bits of the fractions of cube roots. */
  static long[] cubeRoots(int count) {
    int[] primes = first(count);
    long[] words = new long[count];
    for (int i = 0; i < count; i++) {
      words[i] = cubeRoot(BigInteger.valueOf(primes[i]).shiftLeft(3 * BITS)).longValue();
    }
    return words;
  }

  private static BigInteger cubeRoot(BigInteger n) {
    BigInteger low = BigInteger.ZERO;
    BigInteger high = BigInteger.ONE.shiftLeft(n.bitLength() / 3 + 1);
    while (high.subtract(low).bitLength() > 1) {
      BigInteger middle = low.add(high).shiftRight(1);
      if (middle.pow(3).compareTo(n) <= 0) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The first 64 bits of the fractions of square roots of primes, some of which are skipped. */
  static long[] squareRoots(int skipped) {
    int[] primes = first(8 + skipped);
    long[] words = new long[8];
    for (int i = 0; i < 8; i++) {
      BigInteger n = BigInteger.valueOf(primes[i + skipped]).shiftLeft(2 * BITS);
      words[i] = n.sqrt().longValue();
    }
    return words;
  }

  /** The upper halves, or the lower ones. */
  static int[] halves(long[] words, boolean upper) {
    int[] halves = new int[words.length];
    for (int i = 0; i < halves.length; i++) {
      halves[i] = (int) (upper ? words[i] >>> 32 : words[i]);
    }
    return halves;
  }
}
