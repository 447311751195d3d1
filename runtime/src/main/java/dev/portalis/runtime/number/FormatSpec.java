package dev.portalis.runtime.number;

import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.error.PyException;
import dev.portalis.runtime.text.Strings;
import dev.portalis.runtime.text.Unicode;

/**
 * A format specifier, taken apart.
 *
 * @see <a href="https://docs.python.org/3.12/library/string.html#formatspec">Format Specification
 *     Mini-Language</a>
 */
public final class FormatSpec {
  private final String typeName;
  private int fill = ' ';
  private char align;
  private char sign;
  private boolean positiveZero;
  private boolean alternate;
  private boolean zeroFill;
  private int width = -1;
  private char separator;
  private int precision = -1;
  private int code;

  private FormatSpec(String typeName) {
    this.typeName = typeName;
  }

  /**
   * Takes a specifier apart.
   *
   * @param typeName the type of the value, for errors
   */
  public static FormatSpec parse(String spec, String typeName) {
    FormatSpec parsed = new FormatSpec(typeName);
    new Parser(spec, parsed).parse();
    return parsed;
  }

  /** Reads one specifier from left to right. */
  private static final class Parser {
    private final String text;
    private final FormatSpec spec;
    private int at;

    Parser(String text, FormatSpec spec) {
      this.text = text;
      this.spec = spec;
    }

    private boolean take(char c) {
      if (at < text.length() && text.charAt(at) == c) {
        at++;
        return true;
      }
      return false;
    }

    private static boolean isAlign(char c) {
      return c == '<' || c == '>' || c == '=' || c == '^';
    }

    void parse() {
      boolean filled = parseAlignment();
      if (at < text.length() && " +-".indexOf(text.charAt(at)) >= 0) {
        spec.sign = text.charAt(at++);
      }
      spec.positiveZero = take('z');
      spec.alternate = take('#');
      if (!filled && take('0')) {
        spec.fill = '0';
        spec.zeroFill = true;
      }
      spec.width = number();
      parseSeparator();
      if (take('.')) {
        spec.precision = number();
        if (spec.precision < 0) {
          throw Errors.valueError("Format specifier missing precision");
        }
      }
      parseCode();
    }

    /** Whether a fill character was given. */
    private boolean parseAlignment() {
      if (text.isEmpty()) {
        return false;
      }
      int first = Character.charCount(text.codePointAt(0));
      if (first < text.length() && isAlign(text.charAt(first))) {
        spec.fill = text.codePointAt(0);
        spec.align = text.charAt(first);
        at = first + 1;
        return true;
      }
      if (isAlign(text.charAt(0))) {
        spec.align = text.charAt(at++);
      }
      return false;
    }

    private void parseSeparator() {
      if (take(',')) {
        spec.separator = ',';
      }
      if (take('_')) {
        if (spec.separator != 0) {
          throw bothSeparators();
        }
        spec.separator = '_';
      }
      if (spec.separator == '_' && at < text.length() && text.charAt(at) == ',') {
        throw bothSeparators();
      }
    }

    private static PyException bothSeparators() {
      return Errors.valueError("Cannot specify both ',' and '_'.");
    }

    private void parseCode() {
      if (at == text.length()) {
        return;
      }
      int code = text.codePointAt(at);
      if (at + Character.charCount(code) < text.length()) {
        throw Errors.valueError(
            "Invalid format specifier '" + text + "' for object of type '" + spec.typeName + "'");
      }
      spec.code = code;
    }

    /** A number, -1 where there is none. */
    private int number() {
      int start = at;
      long value = 0;
      while (at < text.length()) {
        int digit = Unicode.decimal(text.codePointAt(at));
        if (digit < 0) {
          break;
        }
        if (value > (Long.MAX_VALUE - digit) / 10) {
          throw Errors.valueError("Too many decimal digits in format string");
        }
        value = value * 10 + digit;
        at += Character.charCount(text.codePointAt(at));
      }
      return at == start ? -1 : (int) Math.min(value, Integer.MAX_VALUE);
    }
  }

  /** The character that fills up to the width. */
  int fill() {
    return fill;
  }

  /** The alignment, the given one where none is written. */
  char align(char otherwise) {
    return align == 0 ? otherwise : align;
  }

  /** The alignment of a number. */
  char numberAlign() {
    return align == 0 ? (zeroFill ? '=' : '>') : align;
  }

  /** The sign option, 0 where none is written. */
  char sign() {
    return sign;
  }

  /** Whether the option {@code z} is there. */
  public boolean positiveZero() {
    return positiveZero;
  }

  /** Whether the option {@code #} is there. */
  public boolean alternate() {
    return alternate;
  }

  /** The width, -1 where none is written. */
  int width() {
    return width;
  }

  /** The precision, -1 where none is written. */
  public int precision() {
    return precision;
  }

  /** The presentation type, the given one where none is written. */
  public int code(int otherwise) {
    return code == 0 ? otherwise : code;
  }

  /** The separator of groups of digits, 0 for none; checks that the type can have it. */
  public char separator(int effectiveCode) {
    if (separator == 0 || effectiveCode == 0 || "defgEG%F".indexOf(effectiveCode) >= 0) {
      return separator;
    }
    if (separator == '_' && "boxX".indexOf(effectiveCode) >= 0) {
      return separator;
    }
    throw Errors.valueError(
        "Cannot specify '" + separator + "' with '" + shown(effectiveCode) + "'.");
  }

  private static String shown(int code) {
    return code > 32 && code < 128 ? Strings.ofCodePoint(code) : "\\x" + Integer.toHexString(code);
  }

  /** The error for a presentation type that the value does not have. */
  PyException unknownCode() {
    return Errors.valueError(
        "Unknown format code '" + shown(code) + "' for object of type '" + typeName + "'");
  }

  /** Fills a text up to the width; the alignment {@code =} is not for texts. */
  String pad(String text, char alignment) {
    long length = width <= 0 ? width : Strings.length(text);
    if (length >= width) {
      return text;
    }
    int padding = (int) (width - length);
    int left = alignment == '>' ? padding : alignment == '^' ? padding / 2 : 0;
    StringBuilder out = new StringBuilder(text.length() + padding);
    appendFill(out, left);
    appendFill(out.append(text), padding - left);
    return out.toString();
  }

  /** Appends the fill character a number of times. */
  void appendFill(StringBuilder out, int count) {
    for (int i = 0; i < count; i++) {
      out.appendCodePoint(fill);
    }
  }
}
