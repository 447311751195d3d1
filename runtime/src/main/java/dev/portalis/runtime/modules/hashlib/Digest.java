package dev.portalis.runtime.modules.hashlib;

import java.util.Arrays;

/** A hash function that takes its input in blocks. */
abstract class Digest {
  final String name;
  final int blockSize;
  final int digestSize;

  /** What has been given and does not fill a block yet. */
  byte[] pending;

  int pendingSize;
  long length;

  Digest(String name, int blockSize, int digestSize) {
    this.name = name;
    this.blockSize = blockSize;
    this.digestSize = digestSize;
    this.pending = new byte[blockSize];
  }

  /** Takes a whole block. */
  abstract void block(byte[] bytes, int offset);

  /** The result; leaves the state unusable. */
  abstract byte[] finish();

  /** A digest with the same state. */
  abstract Digest copy();

  /** Gives a copy the same input as this. */
  final <T extends Digest> T copyTo(T other) {
    other.pending = pending.clone();
    other.pendingSize = pendingSize;
    other.length = length;
    return other;
  }

  /** Whether a full block waits until more follows, since the last one is special. */
  boolean keepsLastBlock() {
    return false;
  }

  final void update(byte[] bytes) {
    int offset = 0;
    length += bytes.length;
    while (offset < bytes.length) {
      if (pendingSize == blockSize) {
        block(pending, 0);
        pendingSize = 0;
      }
      int count = Math.min(blockSize - pendingSize, bytes.length - offset);
      System.arraycopy(bytes, offset, pending, pendingSize, count);
      pendingSize += count;
      offset += count;
      if (pendingSize == blockSize && !keepsLastBlock()) {
        block(pending, 0);
        pendingSize = 0;
      }
    }
  }

  /** Pads with a one bit, zeros and the length in bits, as MD5 and the SHA-2 family do. */
  final void padWithLength(int lengthSize, boolean bigEndian) {
    long bits = length * 8;
    pending[pendingSize++] = (byte) 0x80;
    if (pendingSize > blockSize - lengthSize) {
      Arrays.fill(pending, pendingSize, blockSize, (byte) 0);
      block(pending, 0);
      pendingSize = 0;
    }
    Arrays.fill(pending, pendingSize, blockSize, (byte) 0);
    for (int i = 0; i < 8; i++) {
      int place = bigEndian ? blockSize - 1 - i : blockSize - lengthSize + i;
      pending[place] = (byte) (bits >>> (8 * i));
    }
    block(pending, 0);
  }

  static int intAt(byte[] bytes, int offset) {
    return (bytes[offset] & 0xff) << 24
        | (bytes[offset + 1] & 0xff) << 16
        | (bytes[offset + 2] & 0xff) << 8
        | bytes[offset + 3] & 0xff;
  }

  static int littleIntAt(byte[] bytes, int offset) {
    return Integer.reverseBytes(intAt(bytes, offset));
  }

  static long longAt(byte[] bytes, int offset) {
    return (long) intAt(bytes, offset) << 32 | intAt(bytes, offset + 4) & 0xffff_ffffL;
  }

  static long littleLongAt(byte[] bytes, int offset) {
    return Long.reverseBytes(longAt(bytes, offset));
  }

  /** The first bytes of words. */
  static byte[] bytes(int[] words, int size, boolean bigEndian) {
    byte[] result = new byte[size];
    for (int i = 0; i < size; i++) {
      int shift = 8 * (bigEndian ? 3 - i % 4 : i % 4);
      result[i] = (byte) (words[i / 4] >>> shift);
    }
    return result;
  }

  /** The first bytes of words. */
  static byte[] bytes(long[] words, int size, boolean bigEndian) {
    byte[] result = new byte[size];
    for (int i = 0; i < size; i++) {
      int shift = 8 * (bigEndian ? 7 - i % 8 : i % 8);
      result[i] = (byte) (words[i / 8] >>> shift);
    }
    return result;
  }
}
