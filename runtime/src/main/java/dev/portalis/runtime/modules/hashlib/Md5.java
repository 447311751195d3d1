package dev.portalis.runtime.modules.hashlib;

/** MD5 (RFC 1321). */
final class Md5 extends Digest {
  private static final int[] SHIFTS = {7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21};
  private static final int[] SINES = sines();

  private int[] state = {0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476};

  Md5() {
    super("md5", 64, 16);
  }

  private static int[] sines() {
    int[] table = new int[64];
    for (int i = 0; i < table.length; i++) {
      table[i] = (int) (long) (Math.abs(Math.sin(i + 1)) * 0x1p32);
    }
    return table;
  }

  @Override
  void block(byte[] bytes, int offset) {
    int a = state[0];
    int b = state[1];
    int c = state[2];
    int d = state[3];
    for (int i = 0; i < 64; i++) {
      int round = i >> 4;
      int mixed;
      int word;
      switch (round) {
        case 0:
          mixed = b & c | ~b & d;
          word = i;
          break;
        case 1:
          mixed = d & b | ~d & c;
          word = 5 * i + 1;
          break;
        case 2:
          mixed = b ^ c ^ d;
          word = 3 * i + 5;
          break;
        default:
          mixed = c ^ (b | ~d);
          word = 7 * i;
          break;
      }
      int sum = a + mixed + SINES[i] + littleIntAt(bytes, offset + 4 * (word & 15));
      a = d;
      d = c;
      c = b;
      b += Integer.rotateLeft(sum, SHIFTS[4 * round + (i & 3)]);
    }
    state[0] += a;
    state[1] += b;
    state[2] += c;
    state[3] += d;
  }

  @Override
  byte[] finish() {
    padWithLength(8, false);
    return bytes(state, digestSize, false);
  }

  @Override
  Digest copy() {
    Md5 copy = copyTo(new Md5());
    copy.state = state.clone();
    return copy;
  }
}
