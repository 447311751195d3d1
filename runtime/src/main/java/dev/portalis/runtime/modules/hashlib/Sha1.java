package dev.portalis.runtime.modules.hashlib;

/** SHA-1 (FIPS 180-4). */
final class Sha1 extends Digest {
  private int[] state = {0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0};

  Sha1() {
    super("sha1", 64, 20);
  }

  @Override
  void block(byte[] bytes, int offset) {
    int[] w = new int[80];
    for (int i = 0; i < 80; i++) {
      w[i] =
          i < 16
              ? intAt(bytes, offset + 4 * i)
              : Integer.rotateLeft(w[i - 3] ^ w[i - 8] ^ w[i - 14] ^ w[i - 16], 1);
    }
    int a = state[0];
    int b = state[1];
    int c = state[2];
    int d = state[3];
    int e = state[4];
    for (int i = 0; i < 80; i++) {
      int mixed;
      if (i < 20) {
        mixed = (b & c | ~b & d) + 0x5a827999;
      } else if (i < 40) {
        mixed = (b ^ c ^ d) + 0x6ed9eba1;
      } else if (i < 60) {
        mixed = (b & c | b & d | c & d) + 0x8f1bbcdc;
      } else {
        mixed = (b ^ c ^ d) + 0xca62c1d6;
      }
      int next = Integer.rotateLeft(a, 5) + mixed + e + w[i];
      e = d;
      d = c;
      c = Integer.rotateLeft(b, 30);
      b = a;
      a = next;
    }
    state[0] += a;
    state[1] += b;
    state[2] += c;
    state[3] += d;
    state[4] += e;
  }

  @Override
  byte[] finish() {
    padWithLength(8, true);
    return bytes(state, digestSize, true);
  }

  @Override
  Digest copy() {
    Sha1 copy = copyTo(new Sha1());
    copy.state = state.clone();
    return copy;
  }
}
