package dev.portalis.runtime.text;

import dev.portalis.runtime.error.ErrorKind;
import dev.portalis.runtime.error.Errors;
import java.util.Arrays;

/** Encodes one text. */
final class Encoder {
  private static final int FIRST_SURROGATE = 0xd800;
  private static final int LAST_SURROGATE = 0xdfff;
  private static final int FIRST_ESCAPE = 0xdc80;
  private static final int LAST_ESCAPE = 0xdcff;

  private final String text;
  private final Codecs.Encoding encoding;
  private final String errors;
  private byte[] out;
  private int size;

  Encoder(String text, Codecs.Encoding encoding, String errors) {
    this.text = text;
    this.encoding = encoding;
    this.errors = errors;
    this.out = new byte[text.length() + 4];
  }

  byte[] encode() {
    appendMark();
    int index = 0;
    int at = 0;
    int length = text.length();
    while (at < length) {
      int codePoint = text.codePointAt(at);
      if (canEncode(codePoint)) {
        append(codePoint);
        at += Character.charCount(codePoint);
        index++;
        continue;
      }
      int end = at;
      int count = 0;
      while (end < length && !canEncode(text.codePointAt(end))) {
        end += Character.charCount(text.codePointAt(end));
        count++;
      }
      handle(at, end, index, count);
      at = end;
      index += count;
    }
    return Arrays.copyOf(out, size);
  }

  private void appendMark() {
    switch (encoding) {
      case UTF_8_SIG:
      case UTF_16:
      case UTF_32:
        append(0xfeff);
        break;
      default:
        break;
    }
  }

  private boolean canEncode(int codePoint) {
    switch (encoding) {
      case ASCII:
        return codePoint < 0x80;
      case LATIN_1:
        return codePoint < 0x100;
      default:
        return codePoint < FIRST_SURROGATE || codePoint > LAST_SURROGATE;
    }
  }

  private void put(int value) {
    if (size == out.length) {
      out = Arrays.copyOf(out, size * 2);
    }
    out[size++] = (byte) value;
  }

  private void append(int c) {
    switch (encoding) {
      case ASCII:
      case LATIN_1:
        put(c);
        break;
      case UTF_8:
      case UTF_8_SIG:
        appendUtf8(c);
        break;
      case UTF_16:
      case UTF_16_LE:
      case UTF_16_BE:
        if (c >= 0x10000) {
          putWords(Character.highSurrogate(c), 2);
          putWords(Character.lowSurrogate(c), 2);
        } else {
          putWords(c, 2);
        }
        break;
      default:
        putWords(c, 4);
        break;
    }
  }

  private void putWords(int value, int count) {
    boolean big = encoding == Codecs.Encoding.UTF_16_BE || encoding == Codecs.Encoding.UTF_32_BE;
    for (int i = 0; i < count; i++) {
      put(value >> 8 * (big ? count - 1 - i : i));
    }
  }

  private void appendUtf8(int c) {
    if (c < 0x80) {
      put(c);
      return;
    }
    if (c < 0x800) {
      put(0xc0 | c >> 6);
    } else {
      if (c < 0x10000) {
        put(0xe0 | c >> 12);
      } else {
        put(0xf0 | c >> 18);
        put(0x80 | c >> 12 & 0x3f);
      }
      put(0x80 | c >> 6 & 0x3f);
    }
    put(0x80 | c & 0x3f);
  }

  private void handle(int start, int end, int index, int count) {
    switch (errors) {
      case "ignore":
        return;
      case "replace":
        for (int i = 0; i < count; i++) {
          append('?');
        }
        return;
      case "backslashreplace":
      case "xmlcharrefreplace":
        for (int at = start; at < end; ) {
          int codePoint = text.codePointAt(at);
          appendAscii(errors.startsWith("x") ? "&#" + codePoint + ";" : escape(codePoint));
          at += Character.charCount(codePoint);
        }
        return;
      case "surrogateescape":
        for (int at = start; at < end; at++) {
          int c = text.charAt(at);
          if (c < FIRST_ESCAPE || c > LAST_ESCAPE || isWide()) {
            throw failure(index, count);
          }
          put(c - 0xdc00);
        }
        return;
      case "surrogatepass":
        for (int at = start; at < end; at++) {
          int c = text.charAt(at);
          if (c < FIRST_SURROGATE
              || c > LAST_SURROGATE
              || encoding == Codecs.Encoding.ASCII
              || encoding == Codecs.Encoding.LATIN_1) {
            throw failure(index, count);
          }
          append(c);
        }
        return;
      case "strict":
        throw failure(index, count);
      default:
        throw Codecs.unknownHandler(errors);
    }
  }

  private boolean isWide() {
    return encoding.shown.startsWith("utf-16") || encoding.shown.startsWith("utf-32");
  }

  private static String escape(int codePoint) {
    StringBuilder escaped = new StringBuilder();
    Strings.appendEscape(escaped, codePoint);
    return escaped.toString();
  }

  private void appendAscii(String ascii) {
    for (int i = 0; i < ascii.length(); i++) {
      append(ascii.charAt(i));
    }
  }

  private RuntimeException failure(int index, int count) {
    String reason;
    switch (encoding) {
      case ASCII:
        reason = "ordinal not in range(128)";
        break;
      case LATIN_1:
        reason = "ordinal not in range(256)";
        break;
      default:
        reason = "surrogates not allowed";
        break;
    }
    return Errors.of(
        ErrorKind.UNICODE_ENCODE_ERROR,
        encoding.shown,
        text,
        (long) index,
        (long) (index + count),
        reason);
  }
}
