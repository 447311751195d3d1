package dev.portalis.runtime.io;

import dev.portalis.runtime.error.ErrorKind;
import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.object.PyBytes;

/** Decodes UTF-8 by code points. Not thread-safe. */
final class CharacterReader {
  private static final int END = -1;

  private final ByteSource source;
  private final boolean translates;
  private final byte[] buffer = new byte[8192];
  private int position;
  private int limit;
  private boolean afterReturn;

  /**
   * A reader.
   *
   * @param translates whether all line ends become {@code \n}
   */
  CharacterReader(ByteSource source, boolean translates) {
    this.source = source;
    this.translates = translates;
  }

  void close() {
    source.close();
  }

  /** At most so many characters up to the end of the line; empty at the end of the input. */
  String readLine(long size) {
    StringBuilder line = new StringBuilder();
    for (long count = 0; count < size; count++) {
      int c = next();
      if (c == END) {
        break;
      }
      line.appendCodePoint(c);
      if (c == '\n') {
        break;
      }
    }
    return line.toString();
  }

  /** At most so many characters. */
  String read(long size) {
    StringBuilder text = new StringBuilder();
    for (long count = 0; count < size; count++) {
      int c = next();
      if (c == END) {
        break;
      }
      text.appendCodePoint(c);
    }
    return text.toString();
  }

  /** The next character, {@code \r\n} and {@code \r} as one {@code \n}. */
  private int next() {
    int c = decode();
    if (!translates) {
      return c;
    }
    if (afterReturn && c == '\n') {
      c = decode();
    }
    afterReturn = c == '\r';
    return c == '\r' ? '\n' : c;
  }

  private int nextByte() {
    if (position >= limit) {
      limit = Math.max(0, source.read(buffer, 0, buffer.length));
      position = 0;
      if (limit == 0) {
        return END;
      }
    }
    return buffer[position++] & 0xff;
  }

  private int decode() {
    int first = nextByte();
    if (first < 0x80) {
      return first;
    }
    int more = first >= 0xf0 && first <= 0xf4 ? 3 : first >= 0xe0 && first < 0xf0 ? 2 : 1;
    if (first < 0xc2 || first > 0xf4) {
      throw invalid(first, "invalid start byte");
    }
    int c = first & (0x3f >> more);
    for (int i = 0; i < more; i++) {
      int next = nextByte();
      if (next == END) {
        throw invalid(first, "unexpected end of data");
      }
      if ((next & 0xc0) != 0x80 || (i == 0 && !isSecond(first, next))) {
        position--;
        throw invalid(first, "invalid continuation byte");
      }
      c = (c << 6) | (next & 0x3f);
    }
    return c;
  }

  /** Whether a second byte makes no overlong form, surrogate or number beyond Unicode. */
  private static boolean isSecond(int first, int second) {
    switch (first) {
      case 0xe0:
        return second >= 0xa0;
      case 0xed:
        return second < 0xa0;
      case 0xf0:
        return second >= 0x90;
      case 0xf4:
        return second < 0x90;
      default:
        return true;
    }
  }

  private static RuntimeException invalid(int first, String reason) {
    return Errors.of(
        ErrorKind.UNICODE_DECODE_ERROR,
        "utf-8",
        PyBytes.of(new byte[] {(byte) first}),
        0L,
        1L,
        reason);
  }
}
