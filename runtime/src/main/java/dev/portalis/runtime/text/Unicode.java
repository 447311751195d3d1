package dev.portalis.runtime.text;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The properties and case mappings of code points, of the Unicode version that CPython 3.12 has.
 */
public final class Unicode {
  /** What {@code str.upper} does to a code point. */
  public static final int UPPER = 0;

  /** What {@code str.lower} does to a code point. */
  public static final int LOWER = 1;

  /** What {@code str.title} does to the first code point of a word. */
  public static final int TITLE = 2;

  /** What {@code str.casefold} does to a code point. */
  public static final int FOLD = 3;

  private static final int ALPHA = 1;
  private static final int DECIMAL = 1 << 1;
  private static final int DIGIT = 1 << 2;
  private static final int NUMERIC = 1 << 3;
  private static final int IS_LOWER = 1 << 4;
  private static final int IS_UPPER = 1 << 5;
  private static final int IS_TITLE = 1 << 6;
  private static final int SPACE = 1 << 7;
  private static final int LINE_BREAK = 1 << 8;
  private static final int PRINTABLE = 1 << 9;
  private static final int IDENTIFIER_START = 1 << 10;
  private static final int IDENTIFIER_PART = 1 << 11;
  private static final int CASED = 1 << 12;
  private static final int CASE_IGNORABLE = 1 << 13;
  private static final int FIRST_SPECIAL = 14;

  private static final int FIELDS = 7;
  private static final int FIRST_DELTA = 3;
  private static final int MASK = (1 << UnicodeData.SHIFT) - 1;

  private static final int[] RECORDS = new int[UnicodeData.RECORD_COUNT * FIELDS];
  private static final short[] INDEX = new short[0x110000 >> UnicodeData.SHIFT];
  private static final byte[] BLOCKS = new byte[UnicodeData.BLOCK_COUNT << UnicodeData.SHIFT];
  private static final Map<Integer, String> SPECIAL = new HashMap<>();

  static {
    Reader records = new Reader(UnicodeData.RECORDS);
    for (int i = 0; i < RECORDS.length; i++) {
      RECORDS[i] = records.next();
    }
    Reader index = new Reader(UnicodeData.INDEX);
    for (int i = 0; i < INDEX.length; ) {
      int length = index.next();
      short block = (short) index.next();
      for (int end = i + length; i < end; i++) {
        INDEX[i] = block;
      }
    }
    Reader blocks = new Reader(UnicodeData.BLOCKS);
    for (int i = 0; i < BLOCKS.length; ) {
      int length = blocks.next();
      byte id = (byte) blocks.next();
      for (int end = i + length; i < end; i++) {
        BLOCKS[i] = id;
      }
    }
    Reader special = new Reader(UnicodeData.SPECIAL);
    while (special.hasNext()) {
      int key = special.next();
      StringBuilder text = new StringBuilder();
      for (int left = special.next(); left > 0; left--) {
        text.appendCodePoint(special.next());
      }
      SPECIAL.put(key, text.toString());
    }
  }

  private Unicode() {}

  /** Reads numbers of five bits a character, zigzag encoded. */
  private static final class Reader {
    private final String text;
    private int at;

    Reader(String text) {
      this.text = text;
    }

    boolean hasNext() {
      return at < text.length();
    }

    int next() {
      int value = 0;
      for (int shift = 0; ; shift += 5) {
        int c = text.charAt(at++);
        int bits = c < '\\' ? c - 35 : c - 36;
        value |= (bits & 31) << shift;
        if (bits < 32) {
          return (value >>> 1) ^ -(value & 1);
        }
      }
    }
  }

  private static int record(int codePoint) {
    int block = INDEX[codePoint >> UnicodeData.SHIFT];
    return (BLOCKS[(block << UnicodeData.SHIFT) + (codePoint & MASK)] & 0xff) * FIELDS;
  }

  private static boolean has(int codePoint, int flag) {
    return (RECORDS[record(codePoint)] & flag) != 0;
  }

  /** Whether {@code str.isalpha} holds. */
  public static boolean isAlpha(int codePoint) {
    return has(codePoint, ALPHA);
  }

  /** Whether {@code str.isalnum} holds. */
  public static boolean isAlnum(int codePoint) {
    return has(codePoint, ALPHA | DECIMAL | DIGIT | NUMERIC);
  }

  /** Whether {@code str.isdecimal} holds. */
  public static boolean isDecimal(int codePoint) {
    return has(codePoint, DECIMAL);
  }

  /** Whether {@code str.isdigit} holds. */
  public static boolean isDigit(int codePoint) {
    return has(codePoint, DIGIT);
  }

  /** Whether {@code str.isnumeric} holds. */
  public static boolean isNumeric(int codePoint) {
    return has(codePoint, NUMERIC);
  }

  /** Whether it is a lower case letter. */
  public static boolean isLower(int codePoint) {
    return has(codePoint, IS_LOWER);
  }

  /** Whether it is an upper case letter. */
  public static boolean isUpper(int codePoint) {
    return has(codePoint, IS_UPPER);
  }

  /** Whether it is a title case letter such as U+01C5. */
  public static boolean isTitle(int codePoint) {
    return has(codePoint, IS_TITLE);
  }

  /** Whether {@code str.isspace} holds. */
  public static boolean isSpace(int codePoint) {
    return codePoint < 128
        ? codePoint == ' '
            || (codePoint >= 9 && codePoint <= 13)
            || (codePoint >= 28 && codePoint <= 31)
        : has(codePoint, SPACE);
  }

  /** Whether {@code str.splitlines} splits there. */
  public static boolean isLineBreak(int codePoint) {
    return codePoint < 128
        ? (codePoint >= 10 && codePoint <= 13) || (codePoint >= 28 && codePoint <= 30)
        : has(codePoint, LINE_BREAK);
  }

  /** Whether {@code str.isprintable} holds: {@code repr} shows all else by escapes. */
  public static boolean isPrintable(int codePoint) {
    return codePoint < 128 ? codePoint >= ' ' && codePoint < 127 : has(codePoint, PRINTABLE);
  }

  /** Whether an identifier can begin with it. */
  public static boolean isIdentifierStart(int codePoint) {
    return has(codePoint, IDENTIFIER_START);
  }

  /** Whether an identifier can go on with it. */
  public static boolean isIdentifierPart(int codePoint) {
    return has(codePoint, IDENTIFIER_PART);
  }

  /** Whether it has a case, so that the next letter does not begin a word. */
  public static boolean isCased(int codePoint) {
    return has(codePoint, CASED);
  }

  /** Whether the rule of the final sigma passes over it. */
  public static boolean isCaseIgnorable(int codePoint) {
    return has(codePoint, CASE_IGNORABLE);
  }

  /** The value of a decimal digit, -1 for all else. */
  public static int decimal(int codePoint) {
    return RECORDS[record(codePoint) + 1];
  }

  /** The value of a digit such as a superscript, -1 for all else. */
  public static int digit(int codePoint) {
    return RECORDS[record(codePoint) + 2];
  }

  /** The one code point that another maps to; that itself where it maps to several. */
  public static int map(int codePoint, int kind) {
    return codePoint + RECORDS[record(codePoint) + FIRST_DELTA + kind];
  }

  /** The several code points that one maps to, null where it is only one. */
  public static @Nullable String mapSpecial(int codePoint, int kind) {
    return has(codePoint, 1 << (FIRST_SPECIAL + kind)) ? SPECIAL.get(codePoint * 4 + kind) : null;
  }

  /** Appends what a code point maps to. */
  public static void appendMapped(StringBuilder out, int codePoint, int kind) {
    String special = mapSpecial(codePoint, kind);
    if (special != null) {
      out.append(special);
    } else {
      out.appendCodePoint(map(codePoint, kind));
    }
  }

  /**
   * The text with all decimal digits as ASCII digits and all white space as spaces; anything else
   * beyond ASCII as question marks. Numbers are parsed from that.
   */
  public static String toAsciiDigits(String text) {
    if (Strings.isAscii(text)) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      i += Character.charCount(codePoint);
      if (codePoint < 128) {
        out.append((char) codePoint);
      } else if (isSpace(codePoint)) {
        out.append(' ');
      } else {
        int digit = decimal(codePoint);
        out.append(digit < 0 ? '?' : (char) ('0' + digit));
      }
    }
    return out.toString();
  }
}
