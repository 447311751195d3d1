package dev.portalis.runtime.modules.re;

import dev.portalis.runtime.error.PyException;
import dev.portalis.runtime.text.StringTests;
import dev.portalis.runtime.text.Strings;
import org.jspecify.annotations.Nullable;

/** Reads a pattern or a template character by character; a backslash goes with what follows it. */
final class PatternReader {
  static final int END = -1;

  /** Added to the character after a backslash. */
  static final int ESCAPE = 1 << 24;

  private final String text;
  private final int[] codePoints;
  private final boolean isText;
  private int position;

  PatternReader(String text, boolean isText) {
    this.text = text;
    this.codePoints = text.codePoints().toArray();
    this.isText = isText;
  }

  boolean isText() {
    return isText;
  }

  int position() {
    return position;
  }

  void seek(int to) {
    position = to;
  }

  /** The next character, without taking it. */
  int peek() {
    if (position >= codePoints.length) {
      return END;
    }
    int first = codePoints[position];
    if (first != '\\') {
      return first;
    }
    if (position + 1 == codePoints.length) {
      throw RegexError.at("bad escape (end of pattern)", text, isText, position);
    }
    return ESCAPE + codePoints[position + 1];
  }

  int next() {
    int result = peek();
    if (result != END) {
      position += result >= ESCAPE ? 2 : 1;
    }
    return result;
  }

  boolean match(int expected) {
    if (peek() != expected) {
      return false;
    }
    next();
    return true;
  }

  /** Up to {@code most} digits of a base. */
  String digits(int most, int base) {
    int start = position;
    while (position - start < most && isDigit(peek(), base)) {
      position++;
    }
    return new String(codePoints, start, position - start);
  }

  /** What is written between two places. */
  String text(int from, int to) {
    return new String(codePoints, from, to - from);
  }

  static boolean isDigit(int c, int base) {
    return c >= 0 && c < 128 && Character.digit(c, base) >= 0;
  }

  static boolean isAsciiLetter(int c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  /** A token as it is written. */
  static String written(int token) {
    return token >= ESCAPE
        ? "\\" + Strings.ofCodePoint(token - ESCAPE)
        : Strings.ofCodePoint(token);
  }

  /** A name that ends with a character. */
  String until(char terminator, String what) {
    StringBuilder name = new StringBuilder();
    while (true) {
      int token = next();
      if (token == END) {
        throw name.length() == 0
            ? error("missing " + what, 0)
            : error("missing " + terminator + ", unterminated name", length(name.toString()));
      }
      if (token == terminator) {
        if (name.length() == 0) {
          throw error("missing " + what, 1);
        }
        return name.toString();
      }
      name.append(written(token));
    }
  }

  /** Checks the name of a group that was just read, with {@code offset} characters behind it. */
  void checkGroupName(String name, int offset) {
    boolean fits = isText || Strings.isAscii(name);
    if (!fits || !StringTests.isIdentifier(name)) {
      throw error("bad character in group name " + quoted(name), length(name) + offset);
    }
  }

  /** A name as error messages show it. */
  String quoted(String name) {
    String shown = Strings.repr(name);
    return isText ? shown : Strings.escapeNonAscii(shown);
  }

  static int length(String name) {
    return name.codePointCount(0, name.length());
  }

  /** An error that is {@code back} characters before the place where reading is. */
  PyException error(String message, int back) {
    return RegexError.at(message, text, isText, position - back);
  }

  /** An error at a place. */
  PyException errorAt(String message, int place) {
    return RegexError.at(message, text, isText, place);
  }

  /** What an escape such as {@code \n} stands for; null where it is another one. */
  static @Nullable Integer simpleEscape(int c) {
    switch (c) {
      case 'a':
        return 7;
      case 'b':
        return 8;
      case 'f':
        return 12;
      case 'n':
        return 10;
      case 'r':
        return 13;
      case 't':
        return 9;
      case 'v':
        return 11;
      case '\\':
        return (int) '\\';
      default:
        return null;
    }
  }
}
