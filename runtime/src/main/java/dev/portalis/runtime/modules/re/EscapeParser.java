package dev.portalis.runtime.modules.re;

import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.error.PyException;

/** Reads what follows a backslash. */
final class EscapeParser {
  private static final String CATEGORIES = "dDsSwW";
  private static final String POSITIONS = "AZbB";
  private static final int MAX_OCTAL = 0xff;

  private final PatternReader reader;
  private final PatternState state;

  EscapeParser(PatternReader reader, PatternState state) {
    this.reader = reader;
    this.state = state;
  }

  /** An escape outside of sets. */
  Node outside(int c) {
    if (c < 128 && POSITIONS.indexOf(c) >= 0) {
      return new Node.At((char) c);
    }
    if (c < 128 && CATEGORIES.indexOf(c) >= 0) {
      return category(c);
    }
    if (c == '0') {
      String digits = reader.digits(2, 8);
      return literal(digits.isEmpty() ? 0 : Integer.parseInt(digits, 8));
    }
    if (PatternReader.isDigit(c, 10)) {
      return octalOrReference(c);
    }
    return literal(character(c));
  }

  /** An escape in a set: a category or a character. */
  Node inside(int c) {
    if (c < 128 && CATEGORIES.indexOf(c) >= 0) {
      return category(c);
    }
    if (PatternReader.isDigit(c, 8)) {
      String digits = (char) c + reader.digits(2, 8);
      return literal(octal(digits));
    }
    if (PatternReader.isDigit(c, 10)) {
      throw bad("\\" + (char) c);
    }
    return literal(character(c));
  }

  private static Node literal(int codePoint) {
    return new Node.Literal(codePoint, false);
  }

  private static Node category(int c) {
    Node.In set = new Node.In();
    set.categories.append((char) c);
    return set;
  }

  private int octal(String digits) {
    int value = Integer.parseInt(digits, 8);
    if (value > MAX_OCTAL) {
      throw reader.error(
          "octal escape value \\" + digits + " outside of range 0-0o377", digits.length() + 1);
    }
    return value;
  }

  private Node octalOrReference(int c) {
    StringBuilder digits = new StringBuilder().append((char) c);
    int second = reader.peek();
    if (PatternReader.isDigit(second, 10)) {
      digits.append((char) reader.next());
      boolean octal = PatternReader.isDigit(c, 8) && PatternReader.isDigit(second, 8);
      if (octal && PatternReader.isDigit(reader.peek(), 8)) {
        digits.append((char) reader.next());
        return literal(octal(digits.toString()));
      }
    }
    int group = Integer.parseInt(digits.toString());
    if (group < state.groupCount()) {
      return state.reference(group, reader, digits.length() + 1);
    }
    throw reader.error("invalid group reference " + group, digits.length());
  }

  /** The character of an escape that is no category, position or number. */
  private int character(int c) {
    switch (c) {
      case 'x':
        return hexadecimal('x', 2);
      case 'u':
        if (reader.isText()) {
          return hexadecimal('u', 4);
        }
        break;
      case 'U':
        if (reader.isText()) {
          return hexadecimal('U', 8);
        }
        break;
      case 'N':
        if (reader.isText()) {
          throw Errors.notImplemented("\\N{...} in patterns is not supported, use \\uXXXX");
        }
        break;
      default:
        break;
    }
    Integer simple = PatternReader.simpleEscape(c);
    if (simple != null) {
      return simple;
    }
    if (PatternReader.isAsciiLetter(c)) {
      throw bad("\\" + (char) c);
    }
    return c;
  }

  private int hexadecimal(char letter, int count) {
    String digits = reader.digits(count, 16);
    String written = "\\" + letter + digits;
    if (digits.length() != count) {
      throw reader.error("incomplete escape " + written, written.length());
    }
    long value = Long.parseLong(digits, 16);
    if (value > Character.MAX_CODE_POINT) {
      throw bad(written);
    }
    return (int) value;
  }

  private PyException bad(String written) {
    return reader.error("bad escape " + written, written.length());
  }
}
