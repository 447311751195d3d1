package dev.portalis.runtime.number;

import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.error.PyException;
import dev.portalis.runtime.text.Strings;
import dev.portalis.runtime.text.Unicode;

/** Complex numbers from and to text. */
public final class ComplexText {
  private ComplexText() {}

  /** {@code repr(complex(real, imag))}. */
  public static String repr(double real, double imag) {
    String imagText = FloatFormat.format(imag, 'r', 0, 0);
    if (real == 0 && 1 / real > 0) {
      return imagText + "j";
    }
    return "("
        + FloatFormat.format(real, 'r', 0, 0)
        + (imagText.charAt(0) == '-' ? "" : "+")
        + imagText
        + "j)";
  }

  /** {@code format(complex(real, imag), spec)}. */
  public static String format(double real, double imag, FormatSpec spec) {
    int code = spec.code(0);
    char separator = spec.separator(code);
    if (code != 0 && "eEfFgGn".indexOf(code) < 0) {
      throw spec.unknownCode();
    }
    if (spec.fill() == '0') {
      throw Errors.valueError("Zero padding is not allowed in complex format specifier");
    }
    char align = spec.align('>');
    if (align == '=') {
      throw Errors.valueError("'=' alignment flag is not allowed in complex format specifier");
    }
    boolean alone = code == 0 && real == 0 && 1 / real > 0;
    boolean parentheses = code == 0 && !alone;
    String text =
        (parentheses ? "(" : "")
            + (alone ? "" : NumberFormat.formatPart(real, spec, false, separator))
            + NumberFormat.formatPart(imag, spec, !alone, separator)
            + (parentheses ? "j)" : "j");
    return spec.pad(text, align);
  }

  /** {@code complex(text)}: the real and the imaginary part. */
  public static double[] parse(String text) {
    return new Parser(text).parse();
  }

  /** Reads one complex number, as {@code complex_from_string_inner} of CPython does. */
  private static final class Parser {
    private final String text;
    private int at;
    private int end;

    Parser(String original) {
      this.text = withoutUnderscores(Unicode.toAsciiDigits(original), original);
      this.end = text.length();
    }

    private static String withoutUnderscores(String text, String original) {
      if (text.indexOf('_') < 0) {
        return text;
      }
      StringBuilder out = new StringBuilder();
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        if (c != '_') {
          out.append(c);
        } else if (i == 0
            || i == text.length() - 1
            || !isDigit(text.charAt(i - 1))
            || !isDigit(text.charAt(i + 1))) {
          throw Errors.valueError("could not convert string to complex: " + Strings.repr(original));
        }
      }
      return out.toString();
    }

    private static boolean isDigit(char c) {
      return c >= '0' && c <= '9';
    }

    private boolean skip(char c) {
      if (at < end && text.charAt(at) == c) {
        at++;
        return true;
      }
      return false;
    }

    private void skipSpace() {
      while (at < end && Strings.isAsciiSpace(text.charAt(at))) {
        at++;
      }
    }

    private boolean isSign() {
      return at < end && (text.charAt(at) == '+' || text.charAt(at) == '-');
    }

    private boolean skipUnit() {
      return skip('j') || skip('J');
    }

    double[] parse() {
      skipSpace();
      boolean bracket = skip('(');
      if (bracket) {
        skipSpace();
      }
      double[] parts = parts();
      skipSpace();
      if (bracket) {
        if (!skip(')')) {
          throw malformed();
        }
        skipSpace();
      }
      if (at != end) {
        throw malformed();
      }
      return parts;
    }

    private double[] parts() {
      int numberEnd = numberEnd(at);
      if (numberEnd > at) {
        double first = take(numberEnd);
        if (isSign()) {
          double imag = imaginary();
          return new double[] {first, imag};
        }
        return skipUnit() ? new double[] {0.0, first} : new double[] {first, 0.0};
      }
      double unit = unit();
      if (!skipUnit()) {
        throw malformed();
      }
      return new double[] {0.0, unit};
    }

    private double imaginary() {
      int numberEnd = numberEnd(at);
      double imag = numberEnd > at ? take(numberEnd) : unit();
      if (!skipUnit()) {
        throw malformed();
      }
      return imag;
    }

    /** A sign or nothing before the imaginary unit. */
    private double unit() {
      boolean negative = skip('-');
      if (!negative) {
        skip('+');
      }
      return negative ? -1.0 : 1.0;
    }

    private double take(int numberEnd) {
      double value = FloatText.parse(text.substring(at, numberEnd));
      at = numberEnd;
      return value;
    }

    /** Where the longest float that begins at {@code start} ends; {@code start} for none. */
    private int numberEnd(int start) {
      int i = start;
      if (i < end && (text.charAt(i) == '+' || text.charAt(i) == '-')) {
        i++;
      }
      for (String word : new String[] {"infinity", "inf", "nan"}) {
        if (text.regionMatches(true, i, word, 0, word.length())) {
          return i + word.length();
        }
      }
      int whole = digitsEnd(i);
      int digits = whole - i;
      i = whole;
      if (i < end && text.charAt(i) == '.') {
        int fraction = digitsEnd(i + 1);
        digits += fraction - i - 1;
        i = fraction;
      }
      return digits == 0 ? start : exponentEnd(i);
    }

    private int exponentEnd(int start) {
      if (start >= end || (text.charAt(start) | 32) != 'e') {
        return start;
      }
      int i = start + 1;
      if (i < end && (text.charAt(i) == '+' || text.charAt(i) == '-')) {
        i++;
      }
      int last = digitsEnd(i);
      return last > i ? last : start;
    }

    private int digitsEnd(int start) {
      int i = start;
      while (i < end && isDigit(text.charAt(i))) {
        i++;
      }
      return i;
    }

    private static PyException malformed() {
      return Errors.valueError("complex() arg is a malformed string");
    }
  }
}
