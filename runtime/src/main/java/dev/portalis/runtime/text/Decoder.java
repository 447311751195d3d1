package dev.portalis.runtime.text;

/** Decodes one run of bytes. */
final class Decoder {
  private final byte[] bytes;
  private Codecs.Encoding encoding;
  private final String errors;
  private final StringBuilder out;
  private int at;

  Decoder(byte[] bytes, Codecs.Encoding encoding, String errors) {
    this.bytes = bytes;
    this.encoding = encoding;
    this.errors = errors;
    this.out = new StringBuilder(bytes.length);
  }

  String decode() throws Codecs.DecodeException {
    takeMark();
    while (at < bytes.length) {
      switch (encoding) {
        case ASCII:
          decodeAscii();
          break;
        case LATIN_1:
          out.append((char) (bytes[at++] & 0xff));
          break;
        case UTF_8:
        case UTF_8_SIG:
          decodeUtf8();
          break;
        case UTF_16_LE:
        case UTF_16_BE:
        case UTF_16:
          decodeUtf16();
          break;
        default:
          decodeUtf32();
          break;
      }
    }
    return out.toString();
  }

  private void takeMark() {
    switch (encoding) {
      case UTF_8_SIG:
        if (bytes.length >= 3 && byteAt(0) == 0xef && byteAt(1) == 0xbb && byteAt(2) == 0xbf) {
          at = 3;
        }
        break;
      case UTF_16:
        encoding = Codecs.Encoding.UTF_16_LE;
        if (bytes.length >= 2 && word(0, 2) == 0xfffe) {
          encoding = Codecs.Encoding.UTF_16_BE;
        }
        at = bytes.length >= 2 && word(0, 2) == 0xfeff ? 2 : 0;
        break;
      case UTF_32:
        encoding = Codecs.Encoding.UTF_32_LE;
        if (bytes.length >= 4 && word(0, 4) == 0xfffe0000) {
          encoding = Codecs.Encoding.UTF_32_BE;
        }
        at = bytes.length >= 4 && word(0, 4) == 0xfeff ? 4 : 0;
        break;
      default:
        break;
    }
  }

  private int byteAt(int index) {
    return bytes[index] & 0xff;
  }

  private int word(int start, int count) {
    boolean big = encoding == Codecs.Encoding.UTF_16_BE || encoding == Codecs.Encoding.UTF_32_BE;
    int value = 0;
    for (int i = 0; i < count; i++) {
      value |= byteAt(start + i) << 8 * (big ? count - 1 - i : i);
    }
    return value;
  }

  private void decodeAscii() throws Codecs.DecodeException {
    if (bytes[at] >= 0) {
      out.append((char) bytes[at++]);
    } else {
      handle(at + 1, "ordinal not in range(128)");
    }
  }

  private boolean isContinuation(int index) {
    return (bytes[index] & 0xc0) == 0x80;
  }

  private void decodeUtf8() throws Codecs.DecodeException {
    int first = byteAt(at);
    if (first < 0x80) {
      out.append((char) first);
      at++;
      return;
    }
    int length = first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0;
    if (length == 0) {
      handle(at + 1, "invalid start byte");
      return;
    }
    for (int i = 1; i < length; i++) {
      if (at + i >= bytes.length) {
        handle(bytes.length, "unexpected end of data");
        return;
      }
      if (!isContinuation(at + i) || (i == 1 && isForbidden(first, byteAt(at + 1)))) {
        handle(at + i, "invalid continuation byte");
        return;
      }
    }
    int codePoint = first & (0xff >> (length + 1));
    for (int i = 1; i < length; i++) {
      codePoint = codePoint << 6 | bytes[at + i] & 0x3f;
    }
    out.appendCodePoint(codePoint);
    at += length;
  }

  /** Second bytes of overlong forms, of surrogates and of what lies behind U+10FFFF. */
  private static boolean isForbidden(int first, int second) {
    switch (first) {
      case 0xe0:
        return second < 0xa0;
      case 0xed:
        return second >= 0xa0;
      case 0xf0:
        return second < 0x90;
      case 0xf4:
        return second >= 0x90;
      default:
        return false;
    }
  }

  private void decodeUtf16() throws Codecs.DecodeException {
    if (at + 2 > bytes.length) {
      handle(bytes.length, "truncated data");
      return;
    }
    char c = (char) word(at, 2);
    if (!Character.isSurrogate(c)) {
      out.append(c);
      at += 2;
    } else if (Character.isLowSurrogate(c)) {
      handle(at + 2, "illegal encoding");
    } else if (at + 4 > bytes.length) {
      handle(bytes.length, "unexpected end of data");
    } else if (!Character.isLowSurrogate((char) word(at + 2, 2))) {
      handle(at + 2, "illegal UTF-16 surrogate");
    } else {
      out.append(c).append((char) word(at + 2, 2));
      at += 4;
    }
  }

  private void decodeUtf32() throws Codecs.DecodeException {
    if (at + 4 > bytes.length) {
      handle(bytes.length, "truncated data");
      return;
    }
    int codePoint = word(at, 4);
    if (codePoint >= 0xd800 && codePoint <= 0xdfff) {
      handle(at + 4, "code point in surrogate code point range(0xd800, 0xe000)");
    } else if (codePoint < 0 || codePoint > 0x10ffff) {
      handle(at + 4, "code point not in range(0x110000)");
    } else {
      out.appendCodePoint(codePoint);
      at += 4;
    }
  }

  private void handle(int end, String reason) throws Codecs.DecodeException {
    switch (errors) {
      case "ignore":
        break;
      case "replace":
        out.append('\ufffd');
        break;
      case "backslashreplace":
        for (int i = at; i < end; i++) {
          Strings.appendEscape(out, byteAt(i));
        }
        break;
      case "surrogateescape":
        escape(end, reason);
        return;
      case "surrogatepass":
        passSurrogate(end, reason);
        return;
      case "strict":
        throw failure(end, reason);
      default:
        throw Codecs.unknownHandler(errors);
    }
    at = end;
  }

  private Codecs.DecodeException failure(int end, String reason) {
    return new Codecs.DecodeException(encoding.shown, at, end, reason);
  }

  /** Keeps bytes above 127 as lone surrogates. */
  private void escape(int end, String reason) throws Codecs.DecodeException {
    if (byteAt(at) < 0x80) {
      throw failure(end, reason);
    }
    while (at < end && byteAt(at) >= 0x80) {
      out.append((char) (0xdc00 + byteAt(at++)));
    }
  }

  private void passSurrogate(int end, String reason) throws Codecs.DecodeException {
    boolean utf8 = encoding == Codecs.Encoding.UTF_8 || encoding == Codecs.Encoding.UTF_8_SIG;
    if (utf8
        && at + 3 <= bytes.length
        && byteAt(at) == 0xed
        && byteAt(at + 1) >= 0xa0
        && isContinuation(at + 1)
        && isContinuation(at + 2)) {
      out.append((char) (0xd000 | (byteAt(at + 1) & 0x3f) << 6 | byteAt(at + 2) & 0x3f));
      at += 3;
    } else if (encoding.shown.startsWith("utf-16") && end - at == 2) {
      out.append((char) word(at, 2));
      at += 2;
    } else if (encoding.shown.startsWith("utf-32")
        && end - at == 4
        && Character.isBmpCodePoint(word(at, 4))) {
      out.append((char) word(at, 4));
      at += 4;
    } else {
      throw failure(end, reason);
    }
  }
}
