package dev.portalis.runtime.object;

import dev.portalis.runtime.error.Errors;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Bytes as hexadecimal digits. */
final class HexText {
  private static final String DIGITS = "0123456789abcdef";

  private HexText() {}

  static void append(StringBuilder text, int value) {
    text.append(DIGITS.charAt(value >> 4 & 15)).append(DIGITS.charAt(value & 15));
  }

  /** {@code bytes.hex}: groups are counted from the end, from the start where negative. */
  static String of(PyBytesLike bytes, @Nullable Object separator, long group) {
    StringBuilder text = new StringBuilder(bytes.size * 2);
    String between = separator == null ? "" : separator(separator);
    long length = Math.abs(group);
    for (int i = 0; i < bytes.size; i++) {
      long counted = group > 0 ? bytes.size - i : i;
      if (i > 0 && length > 0 && counted % length == 0) {
        text.append(between);
      }
      append(text, bytes.array[i] & 0xff);
    }
    return text.toString();
  }

  private static String separator(Object separator) {
    String text = Convert.stringOrNull(separator);
    if (text == null) {
      byte[] bytes = PyBytesLike.bufferOrNull(separator);
      if (bytes == null) {
        throw Errors.typeError("sep must be str or bytes.");
      }
      text = new String(bytes, StandardCharsets.ISO_8859_1);
    }
    if (text.length() != 1) {
      throw Errors.valueError("sep must be length 1.");
    }
    if (text.charAt(0) > 127) {
      throw Errors.valueError("sep must be ASCII.");
    }
    return text;
  }

  /** {@code bytes.fromhex}. */
  static byte[] parse(String text) {
    byte[] bytes = new byte[text.length() / 2];
    int count = 0;
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == ' ' || (c >= '\t' && c <= '\r')) {
        at++;
        continue;
      }
      int high = digit(text, at);
      int low = digit(text, at + 1);
      bytes[count++] = (byte) (high << 4 | low);
      at += 2;
    }
    return java.util.Arrays.copyOf(bytes, count);
  }

  private static int digit(String text, int at) {
    int digit =
        at < text.length() && text.charAt(at) < 128 ? Character.digit(text.charAt(at), 16) : -1;
    if (digit < 0) {
      throw Errors.valueError("non-hexadecimal number found in fromhex() arg at position " + at);
    }
    return digit;
  }
}
