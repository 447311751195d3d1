package dev.portalis.runtime.modules.hashlib;

import java.util.Arrays;

/** SHA-3 (FIPS 202). */
final class Sha3 extends Digest {
  private static final int ROUNDS = 24;

  private long[] state = new long[25];

  Sha3(int bits) {
    super("sha3_" + bits, 200 - bits / 4, bits / 8);
  }

  @Override
  void block(byte[] bytes, int offset) {
    for (int i = 0; i < blockSize / 8; i++) {
      state[i] ^= littleLongAt(bytes, offset + 8 * i);
    }
    permute(state);
  }

  private static void permute(long[] a) {
    int register = 1;
    for (int round = 0; round < ROUNDS; round++) {
      theta(a);
      rhoAndPi(a);
      chi(a);
      for (int j = 0; j < 7; j++) {
        if ((register & 1) != 0) {
          a[0] ^= 1L << ((1 << j) - 1);
        }
        register = (register & 0x80) != 0 ? register << 1 ^ 0x171 : register << 1;
      }
    }
  }

  private static void theta(long[] a) {
    long[] c = new long[5];
    for (int i = 0; i < 25; i++) {
      c[i % 5] ^= a[i];
    }
    for (int i = 0; i < 25; i++) {
      int x = i % 5;
      a[i] ^= c[(x + 4) % 5] ^ Long.rotateLeft(c[(x + 1) % 5], 1);
    }
  }

  private static void rhoAndPi(long[] a) {
    int x = 1;
    int y = 0;
    long current = a[1];
    for (int t = 0; t < 24; t++) {
      int next = (2 * x + 3 * y) % 5;
      x = y;
      y = next;
      long displaced = a[x + 5 * y];
      a[x + 5 * y] = Long.rotateLeft(current, (t + 1) * (t + 2) / 2);
      current = displaced;
    }
  }

  private static void chi(long[] a) {
    for (int row = 0; row < 25; row += 5) {
      long first = a[row];
      long second = a[row + 1];
      for (int x = 0; x < 5; x++) {
        long next = x == 4 ? first : a[row + x + 1];
        long afterNext = x == 3 ? first : x == 4 ? second : a[row + x + 2];
        a[row + x] ^= ~next & afterNext;
      }
    }
  }

  @Override
  byte[] finish() {
    Arrays.fill(pending, pendingSize, blockSize, (byte) 0);
    pending[pendingSize] ^= 6;
    pending[blockSize - 1] ^= (byte) 0x80;
    block(pending, 0);
    return bytes(state, digestSize, false);
  }

  @Override
  Digest copy() {
    Sha3 copy = copyTo(new Sha3(digestSize * 8));
    copy.state = state.clone();
    return copy;
  }
}
