package dev.portalis.runtime.modules.hashlib;

/** SHA-384 and SHA-512 (FIPS 180-4). */
final class Sha512 extends Digest {
  private static final long[] CONSTANTS = Primes.cubeRoots(80);

  private long[] state;

  Sha512(boolean shorter) {
    super(shorter ? "sha384" : "sha512", 128, shorter ? 48 : 64);
    state = Primes.squareRoots(shorter ? 8 : 0);
  }

  @Override
  void block(byte[] bytes, int offset) {
    long[] w = new long[80];
    for (int i = 0; i < 80; i++) {
      if (i < 16) {
        w[i] = longAt(bytes, offset + 8 * i);
      } else {
        long x = w[i - 15];
        long y = w[i - 2];
        long s0 = Long.rotateRight(x, 1) ^ Long.rotateRight(x, 8) ^ x >>> 7;
        long s1 = Long.rotateRight(y, 19) ^ Long.rotateRight(y, 61) ^ y >>> 6;
        w[i] = w[i - 16] + s0 + w[i - 7] + s1;
      }
    }
    long[] v = state.clone();
    for (int i = 0; i < 80; i++) {
      long a = v[0];
      long e = v[4];
      long s1 = Long.rotateRight(e, 14) ^ Long.rotateRight(e, 18) ^ Long.rotateRight(e, 41);
      long t1 = v[7] + s1 + (e & v[5] ^ ~e & v[6]) + CONSTANTS[i] + w[i];
      long s0 = Long.rotateRight(a, 28) ^ Long.rotateRight(a, 34) ^ Long.rotateRight(a, 39);
      long t2 = s0 + (a & v[1] ^ a & v[2] ^ v[1] & v[2]);
      System.arraycopy(v, 0, v, 1, 7);
      v[4] += t1;
      v[0] = t1 + t2;
    }
    for (int i = 0; i < 8; i++) {
      state[i] += v[i];
    }
  }

  @Override
  byte[] finish() {
    padWithLength(16, true);
    return bytes(state, digestSize, true);
  }

  @Override
  Digest copy() {
    Sha512 copy = copyTo(new Sha512(digestSize == 48));
    copy.state = state.clone();
    return copy;
  }
}
