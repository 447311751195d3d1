package dev.portalis.wasm.host;

/** Text as UTF-8 and back, without the class library's character sets, which are large. */
public final class Utf8Text {
  private static final int REPLACEMENT = 0xfffd;

  private Utf8Text() {}

  /** The bytes of a text; a lone surrogate becomes a question mark. */
  public static byte[] encode(String text) {
    byte[] bytes = new byte[length(text)];
    int at = 0;
    int end = text.length();
    for (int i = 0; i < end; i++) {
      int c = text.charAt(i);
      if (c < 0x80) {
        bytes[at++] = (byte) c;
      } else if (c < 0x800) {
        bytes[at++] = (byte) (0xc0 | c >> 6);
        bytes[at++] = (byte) (0x80 | c & 0x3f);
      } else if (isPair(text, i)) {
        int point = Character.toCodePoint((char) c, text.charAt(++i));
        bytes[at++] = (byte) (0xf0 | point >> 18);
        bytes[at++] = (byte) (0x80 | point >> 12 & 0x3f);
        bytes[at++] = (byte) (0x80 | point >> 6 & 0x3f);
        bytes[at++] = (byte) (0x80 | point & 0x3f);
      } else if (c >= 0xd800 && c < 0xe000) {
        bytes[at++] = '?';
      } else {
        bytes[at++] = (byte) (0xe0 | c >> 12);
        bytes[at++] = (byte) (0x80 | c >> 6 & 0x3f);
        bytes[at++] = (byte) (0x80 | c & 0x3f);
      }
    }
    return bytes;
  }

  private static int length(String text) {
    int length = 0;
    int end = text.length();
    for (int i = 0; i < end; i++) {
      int c = text.charAt(i);
      if (c < 0x80) {
        length++;
      } else if (c < 0x800) {
        length += 2;
      } else if (isPair(text, i)) {
        length += 4;
        i++;
      } else {
        length += c >= 0xd800 && c < 0xe000 ? 1 : 3;
      }
    }
    return length;
  }

  private static boolean isPair(String text, int index) {
    return Character.isHighSurrogate(text.charAt(index))
        && index + 1 < text.length()
        && Character.isLowSurrogate(text.charAt(index + 1));
  }

  /** The text of bytes; what is no UTF-8 becomes U+FFFD. */
  public static String decode(byte[] bytes) {
    StringBuilder text = new StringBuilder(bytes.length);
    int at = 0;
    while (at < bytes.length) {
      int first = bytes[at++] & 0xff;
      int more = first < 0x80 ? 0 : first < 0xe0 ? 1 : first < 0xf0 ? 2 : 3;
      int point = more == 0 ? first : first & (0x3f >> more);
      boolean valid = first < 0x80 || first >= 0xc2;
      for (int i = 0; i < more; i++) {
        valid &= at < bytes.length && (bytes[at] & 0xc0) == 0x80;
        point = point << 6 | (at < bytes.length ? bytes[at++] & 0x3f : 0);
      }
      text.appendCodePoint(valid && point <= Character.MAX_CODE_POINT ? point : REPLACEMENT);
    }
    return text.toString();
  }
}
