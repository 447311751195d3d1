package dev.portalis.threads.message;

import dev.portalis.threads.ThreadException;
import java.util.Arrays;

/** UTF-8 that also holds surrogates alone, which Java's and Python's strings may have. */
final class Utf8 {
  private Utf8() {}

  static byte[] encode(String text) {
    byte[] bytes = new byte[3 * text.length()];
    int size = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (c < 0x80) {
        bytes[size++] = (byte) c;
      } else if (c < 0x800) {
        bytes[size++] = (byte) (0xc0 | (c >> 6));
        bytes[size++] = continuation(c);
      } else if (c < 0x10000) {
        bytes[size++] = (byte) (0xe0 | (c >> 12));
        bytes[size++] = continuation(c >> 6);
        bytes[size++] = continuation(c);
      } else {
        bytes[size++] = (byte) (0xf0 | (c >> 18));
        bytes[size++] = continuation(c >> 12);
        bytes[size++] = continuation(c >> 6);
        bytes[size++] = continuation(c);
      }
    }
    return Arrays.copyOf(bytes, size);
  }

  private static byte continuation(int bits) {
    return (byte) (0x80 | (bits & 0x3f));
  }

  static String decode(byte[] bytes, int from, int to) {
    StringBuilder text = new StringBuilder(to - from);
    for (int i = from; i < to; ) {
      int first = bytes[i++] & 0xff;
      int more = first < 0x80 ? 0 : first < 0xe0 ? 1 : first < 0xf0 ? 2 : 3;
      boolean right = first < 0x80 || (first >= 0xc0 && first < 0xf8 && i + more <= to);
      int c = more == 0 ? first : first & (0x3f >> more);
      for (int end = right ? i + more : i; i < end; i++) {
        right &= (bytes[i] & 0xc0) == 0x80;
        c = (c << 6) | (bytes[i] & 0x3f);
      }
      if (!right || c > Character.MAX_CODE_POINT) {
        throw new ThreadException.SerializationFailed("a message has a broken text", null);
      }
      text.appendCodePoint(c);
    }
    return text.toString();
  }
}
