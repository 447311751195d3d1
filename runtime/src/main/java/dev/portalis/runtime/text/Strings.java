package dev.portalis.runtime.text;

import dev.portalis.runtime.error.ErrorKind;
import dev.portalis.runtime.error.Errors;

/**
 * A str as a sequence of code points: lengths, indexes, slices, order and repr.
 *
 * <p>Where a text has no surrogates its chars are its code points. That is found out at once for
 * texts of Latin-1, which {@link String#codePointCount} knows, and remembered for the others that
 * were asked last.
 */
public final class Strings {
  private static final String[] SINGLE = new String[256];

  /** Long texts known to have no surrogates, by their lengths. Races only cost a count. */
  private static final String[] PLAIN = new String[8];

  private static final int REMEMBERED_LENGTH = 32;

  static {
    for (char c = 0; c < SINGLE.length; c++) {
      SINGLE[c] = String.valueOf(c);
    }
  }

  private Strings() {}

  /** {@code len(text)}. */
  public static long length(String text) {
    return isPlain(text) ? text.length() : text.codePointCount(0, text.length());
  }

  /** Whether the chars are the code points. */
  public static boolean isPlain(String text) {
    int length = text.length();
    if (length < REMEMBERED_LENGTH) {
      return text.codePointCount(0, length) == length;
    }
    int slot = length & (PLAIN.length - 1);
    if (PLAIN[slot] == text) {
      return true;
    }
    if (text.codePointCount(0, length) != length) {
      return false;
    }
    PLAIN[slot] = text;
    return true;
  }

  /** Whether all is ASCII. */
  public static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 128) {
        return false;
      }
    }
    return true;
  }

  static boolean isAscii(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (text.charAt(i) >= 128) {
        return false;
      }
    }
    return true;
  }

  /** White space of C: space, tab, line feed, vertical tab, form feed, carriage return. */
  public static boolean isAsciiSpace(char c) {
    return c == ' ' || (c >= 9 && c <= 13);
  }

  /** {@code text[index]}. */
  public static String at(String text, long index) {
    if (isPlain(text)) {
      int length = text.length();
      long actual = index < 0 ? index + length : index;
      if (actual < 0 || actual >= length) {
        throw outOfRange();
      }
      return ofChar(text.charAt((int) actual));
    }
    return ofCodePoint(text.codePointAt(offset(text, index)));
  }

  /** {@code ord(text[index])}. */
  public static int codePointAt(String text, long index) {
    if (isPlain(text)) {
      int length = text.length();
      long actual = index < 0 ? index + length : index;
      if (actual < 0 || actual >= length) {
        throw outOfRange();
      }
      return text.charAt((int) actual);
    }
    return text.codePointAt(offset(text, index));
  }

  private static int offset(String text, long index) {
    int length = text.codePointCount(0, text.length());
    long actual = index < 0 ? index + length : index;
    if (actual < 0 || actual >= length) {
      throw outOfRange();
    }
    return text.offsetByCodePoints(0, (int) actual);
  }

  private static RuntimeException outOfRange() {
    return Errors.indexError("string index out of range");
  }

  /** A str of one char that is no part of a surrogate pair. */
  public static String ofChar(char c) {
    return c < SINGLE.length ? SINGLE[c] : String.valueOf(c);
  }

  /** A str of one code point. */
  public static String ofCodePoint(int codePoint) {
    return codePoint < SINGLE.length ? SINGLE[codePoint] : new String(Character.toChars(codePoint));
  }

  /** {@code chr(codePoint)}. */
  public static String chr(long codePoint) {
    if (codePoint < 0 || codePoint > 0x10ffff) {
      throw Errors.valueError("chr() arg not in range(0x110000)");
    }
    return ofCodePoint((int) codePoint);
  }

  /** {@code ord(text)}. */
  public static long ord(String text) {
    int length = text.length();
    if (length == 1) {
      return text.charAt(0);
    }
    if (length == 2 && text.codePointCount(0, 2) == 1) {
      return text.codePointAt(0);
    }
    throw Errors.typeError(
        "ord() expected a character, but string of length " + length(text) + " found");
  }

  /**
   * A slice whose bounds are already inside the text.
   *
   * @param step not 0
   */
  public static String slice(String text, long start, long stop, long step) {
    boolean plain = isPlain(text);
    if (step == 1) {
      if (stop <= start) {
        return "";
      }
      return plain ? text.substring((int) start, (int) stop) : part(text, (int) start, (int) stop);
    }
    long count =
        step > 0
            ? (start < stop ? (stop - start - 1) / step + 1 : 0)
            : (start > stop ? (start - stop - 1) / -step + 1 : 0);
    StringBuilder out = new StringBuilder((int) count);
    int[] codePoints = plain ? new int[0] : codePoints(text);
    for (long i = 0; i < count; i++) {
      int at = (int) (start + i * step);
      if (plain) {
        out.append(text.charAt(at));
      } else {
        out.appendCodePoint(codePoints[at]);
      }
    }
    return out.toString();
  }

  /** The code points of a text. */
  public static int[] codePoints(String text) {
    int[] out = new int[text.codePointCount(0, text.length())];
    int count = 0;
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      out[count++] = codePoint;
      i += Character.charCount(codePoint);
    }
    return out;
  }

  private static String part(String text, int start, int stop) {
    int from = text.offsetByCodePoints(0, start);
    return text.substring(from, text.offsetByCodePoints(from, stop - start));
  }

  /** {@code text[start:stop]}, with Python's rules for bounds. */
  public static String slice(String text, long start, long stop) {
    long length = length(text);
    long from = bound(start, length);
    long to = bound(stop, length);
    return to <= from ? "" : slice(text, from, to, 1);
  }

  /** {@code text[start:]}. */
  public static String sliceFrom(String text, long start) {
    return slice(text, start, Long.MAX_VALUE);
  }

  /** {@code text[:stop]}. */
  public static String sliceTo(String text, long stop) {
    return slice(text, 0, stop);
  }

  /** A bound of a slice with a positive step, brought inside the text. */
  static long bound(long index, long length) {
    return index < 0 ? Math.max(index + length, 0) : Math.min(index, length);
  }

  /** The first code points of a text, as many as a message shows. */
  public static String truncate(String text, int most) {
    return text.length() <= most ? text : sliceTo(text, most);
  }

  /** Three-way comparison by code points. */
  public static int compare(String a, String b) {
    if (isPlain(a) && isPlain(b)) {
      return a.compareTo(b);
    }
    int common = Math.min(a.length(), b.length());
    for (int i = 0; i < common; i++) {
      char x = a.charAt(i);
      char y = b.charAt(i);
      if (x != y) {
        return rank(x) - rank(y);
      }
    }
    return a.length() - b.length();
  }

  /** Puts surrogates, which stand for code points above U+FFFF, behind all other chars. */
  private static int rank(char c) {
    return c < 0xd800 ? c : c >= 0xe000 ? c - 0x800 : c + 0x2000;
  }

  /** {@code text * count}. */
  public static String repeat(String text, long count) {
    if (count <= 0 || text.isEmpty()) {
      return "";
    }
    if (count > Integer.MAX_VALUE / text.length()) {
      throw Errors.of(ErrorKind.MEMORY_ERROR);
    }
    return text.repeat((int) count);
  }

  /** {@code repr(text)}. */
  public static String repr(String text) {
    char quote = text.indexOf('\'') >= 0 && text.indexOf('"') < 0 ? '"' : '\'';
    int length = text.length();
    StringBuilder out = new StringBuilder(length + 2).append(quote);
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (c == quote || c == '\\') {
        out.append('\\').append(c);
      } else if (c >= ' ' && c < 127) {
        out.append(c);
      } else {
        int codePoint = text.codePointAt(i);
        appendUnusual(out, codePoint);
        i += Character.charCount(codePoint) - 1;
      }
    }
    return out.append(quote).toString();
  }

  private static void appendUnusual(StringBuilder out, int codePoint) {
    if (codePoint == '\n') {
      out.append("\\n");
    } else if (codePoint == '\r') {
      out.append("\\r");
    } else if (codePoint == '\t') {
      out.append("\\t");
    } else if (Unicode.isPrintable(codePoint)) {
      out.appendCodePoint(codePoint);
    } else {
      appendEscape(out, codePoint);
    }
  }

  /** Appends a code point as a hexadecimal escape of Python's. */
  public static void appendEscape(StringBuilder out, int codePoint) {
    if (codePoint < 0x100) {
      appendHex(out.append("\\x"), codePoint, 2);
    } else if (codePoint < 0x10000) {
      appendHex(out.append("\\u"), codePoint, 4);
    } else {
      appendHex(out.append("\\U"), codePoint, 8);
    }
  }

  private static void appendHex(StringBuilder out, int value, int digits) {
    for (int shift = 4 * (digits - 1); shift >= 0; shift -= 4) {
      out.append(Character.forDigit((value >> shift) & 15, 16));
    }
  }

  /** The text with everything beyond ASCII as escapes. */
  public static String escapeNonAscii(String text) {
    if (isAscii(text)) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      i += Character.charCount(codePoint);
      if (codePoint < 128) {
        out.append((char) codePoint);
      } else {
        appendEscape(out, codePoint);
      }
    }
    return out.toString();
  }

  /** All parts behind each other. */
  public static String concat(String... parts) {
    int length = 0;
    for (String part : parts) {
      length += part.length();
    }
    StringBuilder text = new StringBuilder(length);
    for (String part : parts) {
      text.append(part);
    }
    return text.toString();
  }
}
