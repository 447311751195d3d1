package dev.portalis.runtime.io;

import dev.portalis.runtime.error.ErrorKind;
import dev.portalis.runtime.error.Errors;

/** Text as UTF-8. */
final class Utf8 {
  private Utf8() {}

  /** The bytes of a text; raises UnicodeEncodeError where a surrogate stands alone. */
  static byte[] encode(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isSurrogate(c)) {
        if (Character.isHighSurrogate(c)
            && i + 1 < text.length()
            && Character.isLowSurrogate(text.charAt(i + 1))) {
          i++;
        } else {
          throw lonely(text, i);
        }
      }
    }
    return Utf8Bytes.of(text);
  }

  /** The bytes of a text, with lone surrogates as {@code \\udc80}. */
  static byte[] encodeEscaped(String text) {
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean pair =
          Character.isHighSurrogate(c)
              && i + 1 < text.length()
              && Character.isLowSurrogate(text.charAt(i + 1));
      if (pair) {
        escaped.append(c).append(text.charAt(++i));
      } else if (Character.isSurrogate(c)) {
        escaped.append("\\u").append(Integer.toHexString(c));
      } else {
        escaped.append(c);
      }
    }
    return Utf8Bytes.of(escaped.toString());
  }

  private static RuntimeException lonely(String text, int index) {
    long position = text.codePointCount(0, index);
    return Errors.of(
        ErrorKind.UNICODE_ENCODE_ERROR,
        "utf-8",
        text,
        position,
        position + 1,
        "surrogates not allowed");
  }
}
