package dev.portalis.runtime.modules.hashlib;

/** SHA-224 and SHA-256 (FIPS 180-4). */
final class Sha256 extends Digest {
  private static final int[] CONSTANTS = Primes.halves(Primes.cubeRoots(64), true);

  private int[] state;

  Sha256(boolean shorter) {
    super(shorter ? "sha224" : "sha256", 64, shorter ? 28 : 32);
    state =
        shorter
            ? Primes.halves(Primes.squareRoots(8), false)
            : Primes.halves(Primes.squareRoots(0), true);
  }

  @Override
  void block(byte[] bytes, int offset) {
    int[] w = new int[64];
    for (int i = 0; i < 64; i++) {
      if (i < 16) {
        w[i] = intAt(bytes, offset + 4 * i);
      } else {
        int x = w[i - 15];
        int y = w[i - 2];
        int s0 = Integer.rotateRight(x, 7) ^ Integer.rotateRight(x, 18) ^ x >>> 3;
        int s1 = Integer.rotateRight(y, 17) ^ Integer.rotateRight(y, 19) ^ y >>> 10;
        w[i] = w[i - 16] + s0 + w[i - 7] + s1;
      }
    }
    int[] v = state.clone();
    for (int i = 0; i < 64; i++) {
      int a = v[0];
      int e = v[4];
      int s1 = Integer.rotateRight(e, 6) ^ Integer.rotateRight(e, 11) ^ Integer.rotateRight(e, 25);
      int t1 = v[7] + s1 + (e & v[5] ^ ~e & v[6]) + CONSTANTS[i] + w[i];
      int s0 = Integer.rotateRight(a, 2) ^ Integer.rotateRight(a, 13) ^ Integer.rotateRight(a, 22);
      int t2 = s0 + (a & v[1] ^ a & v[2] ^ v[1] & v[2]);
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
    padWithLength(8, true);
    return bytes(state, digestSize, true);
  }

  @Override
  Digest copy() {
    Sha256 copy = copyTo(new Sha256(digestSize == 28));
    copy.state = state.clone();
    return copy;
  }
}
