package dev.portalis.runtime.modules.binary;

/** CRC-32 and Adler-32. */
final class Checksums {
  private static final int[] TABLE = new int[256];
  private static final int ADLER = 65521;

  static {
    for (int i = 0; i < TABLE.length; i++) {
      int value = i;
      for (int k = 0; k < 8; k++) {
        value = (value & 1) != 0 ? value >>> 1 ^ 0xedb88320 : value >>> 1;
      }
      TABLE[i] = value;
    }
  }

  private Checksums() {}

  static long crc32(byte[] bytes, long start) {
    int value = ~(int) start;
    for (byte each : bytes) {
      value = TABLE[(value ^ each) & 0xff] ^ value >>> 8;
    }
    return ~value & 0xffff_ffffL;
  }

  static long adler32(byte[] bytes, long start) {
    long a = start & 0xffff;
    long b = start >> 16 & 0xffff;
    for (byte each : bytes) {
      a = (a + (each & 0xff)) % ADLER;
      b = (b + a) % ADLER;
    }
    return b << 16 | a;
  }
}
