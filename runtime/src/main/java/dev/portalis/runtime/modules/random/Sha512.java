package dev.portalis.runtime.modules.random;

import java.math.BigInteger;

/**
 * The hash function SHA-512.
 *
 * @see <a href="https://doi.org/10.6028/NIST.FIPS.180-4">FIPS 180-4</a>
 */
final class Sha512 {
  private static final int ROUNDS = 80;
  private static final int BLOCK = 128;

  /** The first 64 bits of the fractions of the cube roots of the first primes. */
  private static final long[] CONSTANTS = new long[ROUNDS];

  /** The first 64 bits of the fractions of the square roots of the first primes. */
  private static final long[] START = new long[8];

  static {
    int prime = 2;
    for (int i = 0; i < ROUNDS; i++) {
      CONSTANTS[i] = root(BigInteger.valueOf(prime).shiftLeft(192), 3).longValue();
      if (i < START.length) {
        START[i] = root(BigInteger.valueOf(prime).shiftLeft(128), 2).longValue();
      }
      do {
        prime++;
      } while (!isPrime(prime));
    }
  }

  private Sha512() {}

  private static boolean isPrime(int number) {
    for (int i = 2; i * i <= number; i++) {
      if (number % i == 0) {
        return false;
      }
    }
    return true;
  }

  /** The largest number whose power is not greater. */
  private static BigInteger root(BigInteger number, int power) {
    BigInteger low = BigInteger.ZERO;
    BigInteger high = BigInteger.ONE.shiftLeft(number.bitLength() / power + 1);
    while (high.subtract(low).compareTo(BigInteger.ONE) > 0) {
      BigInteger middle = low.add(high).shiftRight(1);
      if (middle.pow(power).compareTo(number) <= 0) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The hash of bytes. */
  static byte[] digest(byte[] message) {
    int blocks = (message.length + 17 + BLOCK - 1) / BLOCK;
    byte[] padded = new byte[blocks * BLOCK];
    System.arraycopy(message, 0, padded, 0, message.length);
    padded[message.length] = (byte) 0x80;
    long bits = (long) message.length * 8;
    for (int i = 0; i < 8; i++) {
      padded[padded.length - 1 - i] = (byte) (bits >>> (8 * i));
    }
    long[] hash = START.clone();
    for (int block = 0; block < blocks; block++) {
      compress(hash, padded, block * BLOCK);
    }
    byte[] result = new byte[64];
    for (int i = 0; i < result.length; i++) {
      result[i] = (byte) (hash[i / 8] >>> (56 - 8 * (i % 8)));
    }
    return result;
  }

  private static void compress(long[] hash, byte[] bytes, int offset) {
    long[] words = new long[ROUNDS];
    for (int i = 0; i < 16; i++) {
      for (int k = 0; k < 8; k++) {
        words[i] = words[i] << 8 | (bytes[offset + 8 * i + k] & 0xff);
      }
    }
    for (int i = 16; i < ROUNDS; i++) {
      long x = words[i - 15];
      long y = words[i - 2];
      long s0 = Long.rotateRight(x, 1) ^ Long.rotateRight(x, 8) ^ (x >>> 7);
      long s1 = Long.rotateRight(y, 19) ^ Long.rotateRight(y, 61) ^ (y >>> 6);
      words[i] = words[i - 16] + s0 + words[i - 7] + s1;
    }
    long[] v = hash.clone();
    for (int i = 0; i < ROUNDS; i++) {
      long e = v[4];
      long a = v[0];
      long s1 = Long.rotateRight(e, 14) ^ Long.rotateRight(e, 18) ^ Long.rotateRight(e, 41);
      long first = v[7] + s1 + ((e & v[5]) ^ (~e & v[6])) + CONSTANTS[i] + words[i];
      long s0 = Long.rotateRight(a, 28) ^ Long.rotateRight(a, 34) ^ Long.rotateRight(a, 39);
      long second = s0 + ((a & v[1]) ^ (a & v[2]) ^ (v[1] & v[2]));
      System.arraycopy(v, 0, v, 1, 7);
      v[4] += first;
      v[0] = first + second;
    }
    for (int i = 0; i < hash.length; i++) {
      hash[i] += v[i];
    }
  }
}
