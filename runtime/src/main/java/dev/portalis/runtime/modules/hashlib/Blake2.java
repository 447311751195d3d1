package dev.portalis.runtime.modules.hashlib;

import java.util.Arrays;

/** BLAKE2b and BLAKE2s (RFC 7693), as sequential hashes with key, salt and personalization. */
final class Blake2 extends Digest {
  /** The order of the words of a block in each round, as hexadecimal digits. */
  private static final String[] ORDERS = {
    "0123456789abcdef",
    "ea489fd61c02b753",
    "b8c052fdae367194",
    "7931dcbe265a40f8",
    "905724afe1bc683d",
    "2c6a0b834d75fe19",
    "c51fed4a0763928b",
    "db7ec13950f4862a",
    "6fe9b308c2d714a5",
    "a2847615fb9e3cd0"
  };

  private static final long[] START = Primes.squareRoots(0);

  private final boolean wide;
  private final long mask;
  private final int wordBits;
  private long[] state = new long[8];
  private long counted;

  /**
   * Begins.
   *
   * @param wide whether it is BLAKE2b, of words of 64 bits
   * @param parameters the parameter block of RFC 7693, with salt and personalization
   */
  Blake2(boolean wide, int digestSize, byte[] parameters) {
    super(wide ? "blake2b" : "blake2s", wide ? 128 : 64, digestSize);
    this.wide = wide;
    this.mask = wide ? -1L : 0xffff_ffffL;
    this.wordBits = wide ? 64 : 32;
    for (int i = 0; i < 8; i++) {
      state[i] = initial(i) ^ word(parameters, i);
    }
  }

  private long initial(int i) {
    return wide ? START[i] : START[i] >>> 32;
  }

  private long word(byte[] bytes, int index) {
    return wide ? littleLongAt(bytes, 8 * index) : littleIntAt(bytes, 4 * index) & mask;
  }

  @Override
  boolean keepsLastBlock() {
    return true;
  }

  @Override
  void block(byte[] bytes, int offset) {
    counted += blockSize;
    compress(bytes, false);
  }

  private void compress(byte[] bytes, boolean last) {
    long[] v = Arrays.copyOf(state, 16);
    for (int i = 0; i < 8; i++) {
      v[8 + i] = initial(i);
    }
    v[12] ^= counted & mask;
    v[13] ^= wide ? 0 : counted >>> 32;
    v[14] ^= last ? mask : 0;
    int rounds = wide ? 12 : 10;
    for (int round = 0; round < rounds; round++) {
      String order = ORDERS[round % 10];
      for (int i = 0; i < 8; i++) {
        int diagonal = i < 4 ? 0 : 1;
        int column = i & 3;
        mix(
            v,
            column,
            4 + (column + diagonal) % 4,
            8 + (column + 2 * diagonal) % 4,
            12 + (column + 3 * diagonal) % 4,
            word(bytes, Character.digit(order.charAt(2 * i), 16)),
            word(bytes, Character.digit(order.charAt(2 * i + 1), 16)));
      }
    }
    for (int i = 0; i < 8; i++) {
      state[i] ^= v[i] ^ v[i + 8];
    }
  }

  private long rotated(long value, int count) {
    return (value >>> count | value << (wordBits - count)) & mask;
  }

  private void mix(long[] v, int a, int b, int c, int d, long x, long y) {
    v[a] = v[a] + v[b] + x & mask;
    v[d] = rotated(v[d] ^ v[a], wide ? 32 : 16);
    v[c] = v[c] + v[d] & mask;
    v[b] = rotated(v[b] ^ v[c], wide ? 24 : 12);
    v[a] = v[a] + v[b] + y & mask;
    v[d] = rotated(v[d] ^ v[a], wide ? 16 : 8);
    v[c] = v[c] + v[d] & mask;
    v[b] = rotated(v[b] ^ v[c], wide ? 63 : 7);
  }

  @Override
  byte[] finish() {
    counted += pendingSize;
    Arrays.fill(pending, pendingSize, blockSize, (byte) 0);
    compress(pending, true);
    return wide
        ? bytes(state, digestSize, false)
        : bytes(Primes.halves(state, false), digestSize, false);
  }

  @Override
  Digest copy() {
    Blake2 copy = copyTo(new Blake2(wide, digestSize, new byte[64]));
    copy.state = state.clone();
    copy.counted = counted;
    return copy;
  }
}
