package dev.portalis.runtime.number;

/** Products of longs that need 128 bits, on every platform. */
final class LongProducts {
  private static final long LOW = 0xffffffffL;

  private LongProducts() {}

  /** The upper half of the signed product, by four products of halves. */
  static long high(long a, long b) {
    long aHigh = a >> 32;
    long aLow = a & LOW;
    long bHigh = b >> 32;
    long bLow = b & LOW;
    long middle = aHigh * bLow + (aLow * bLow >>> 32);
    long other = (middle & LOW) + aLow * bHigh;
    return aHigh * bHigh + (middle >> 32) + (other >> 32);
  }

  /** Whether the product fits a long. */
  static boolean fits(long a, long b) {
    return unusedBits(a) + unusedBits(b) > Long.SIZE + 1 || high(a, b) == a * b >> 63;
  }

  private static int unusedBits(long a) {
    return Long.numberOfLeadingZeros(a ^ (a >> 63));
  }
}
