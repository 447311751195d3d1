package dev.portalis.runtime.number;

import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.error.PyException;
import dev.portalis.runtime.text.Strings;
import java.util.Locale;

/** {@code format(value, spec)} of ints, floats and strs. */
public final class NumberFormat {
  private NumberFormat() {}

  /** Formats a str. */
  public static String formatString(String value, FormatSpec spec) {
    int code = spec.code('s');
    spec.separator(code);
    if (code != 's') {
      throw spec.unknownCode();
    }
    if (spec.sign() != 0) {
      throw notAllowed(spec.sign() == ' ' ? "Space" : "Sign");
    }
    if (spec.positiveZero()) {
      throw notAllowed("Negative zero coercion (z)");
    }
    if (spec.alternate()) {
      throw notAllowed("Alternate form (#)");
    }
    char align = spec.align('<');
    if (align == '=') {
      throw Errors.valueError("'=' alignment not allowed in string format specifier");
    }
    String shown = spec.precision() < 0 ? value : Strings.truncate(value, spec.precision());
    return spec.pad(shown, align);
  }

  private static PyException notAllowed(String what) {
    return Errors.valueError(what + " not allowed in string format specifier");
  }

  /** Formats an int that fits a long. */
  public static String formatInt(long value, FormatSpec spec) {
    return formatInt((Object) value, spec);
  }

  /** Formats an int: a Long or a BigInteger. */
  public static String formatInt(Object value, FormatSpec spec) {
    int code = spec.code('d');
    char separator = spec.separator(code);
    switch (code) {
      case 'e':
      case 'E':
      case 'f':
      case 'F':
      case 'g':
      case 'G':
      case '%':
        return formatDouble(Ints.toDouble(value), spec);
      case 'b':
      case 'c':
      case 'd':
      case 'n':
      case 'o':
      case 'x':
      case 'X':
        return formatInteger(value, (char) code, separator, spec);
      default:
        throw spec.unknownCode();
    }
  }

  private static String formatInteger(Object value, char code, char separator, FormatSpec spec) {
    if (spec.precision() >= 0) {
      throw Errors.valueError("Precision not allowed in integer format specifier");
    }
    if (spec.positiveZero()) {
      throw Errors.valueError("Negative zero coercion (z) not allowed in integer format specifier");
    }
    if (code == 'c') {
      return formatCharacter(value, spec);
    }
    boolean negative = Ints.signum(value) < 0;
    String text = Ints.toString(value, base(code));
    String digits = negative ? text.substring(1) : text;
    String prefix = "";
    if (spec.alternate() && code != 'd' && code != 'n') {
      prefix = "0" + code;
    }
    if (code == 'X') {
      digits = digits.toUpperCase(Locale.ROOT);
    }
    int group = code == 'd' || code == 'n' ? 3 : 4;
    return layout(spec, negative, prefix, digits, "", separator, group);
  }

  private static int base(char code) {
    switch (code) {
      case 'b':
        return 2;
      case 'o':
        return 8;
      case 'x':
      case 'X':
        return 16;
      default:
        return 10;
    }
  }

  private static String formatCharacter(Object value, FormatSpec spec) {
    if (spec.sign() != 0) {
      throw Errors.valueError("Sign not allowed with integer format specifier 'c'");
    }
    if (spec.alternate()) {
      throw Errors.valueError("Alternate form (#) not allowed with integer format specifier 'c'");
    }
    if (!(value instanceof Long)) {
      throw Errors.overflow("Python int too large to convert to C long");
    }
    long codePoint = (Long) value;
    if (codePoint < 0 || codePoint > 0x10ffff) {
      throw Errors.overflow("%c arg not in range(0x110000)");
    }
    return spec.pad(Strings.ofCodePoint((int) codePoint), spec.numberAlign());
  }

  /** Formats a float. */
  public static String formatDouble(double value, FormatSpec spec) {
    int code = spec.code(0);
    char separator = spec.separator(code);
    if (code != 0 && "eEfFgGn%".indexOf(code) < 0) {
      throw spec.unknownCode();
    }
    String text = digits(value, code, spec.precision(), options(spec));
    boolean negative = text.charAt(0) == '-';
    int start = negative ? 1 : 0;
    int end = start;
    while (end < text.length() && isDigit(text.charAt(end))) {
      end++;
    }
    return layout(
        spec, negative, "", text.substring(start, end), text.substring(end), separator, 3);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static int options(FormatSpec spec) {
    return (spec.alternate() ? FloatFormat.ALTERNATE : 0)
        | (spec.positiveZero() ? FloatFormat.POSITIVE_ZERO : 0);
  }

  private static String digits(double value, int code, int precision, int options) {
    if (code == 0) {
      return FloatFormat.format(
          value,
          precision < 0 ? 'r' : 'g',
          Math.max(precision, 0),
          options | FloatFormat.DECIMAL_POINT);
    }
    int places = precision < 0 ? 6 : precision;
    if (code == '%') {
      return FloatFormat.format(value * 100, 'f', places, options) + "%";
    }
    return FloatFormat.format(value, code == 'n' ? 'g' : (char) code, places, options);
  }

  /**
   * Formats the real or imaginary part of a complex number.
   *
   * @param spec the specifier of the whole
   * @param plus whether a sign is always shown
   */
  static String formatPart(double value, FormatSpec spec, boolean plus, char separator) {
    int code = spec.code(0);
    int precision = spec.precision();
    String text =
        code == 0
            ? FloatFormat.format(
                value, precision < 0 ? 'r' : 'g', Math.max(precision, 0), options(spec))
            : digits(value, code, precision, options(spec));
    boolean negative = text.charAt(0) == '-';
    String magnitude = negative ? text.substring(1) : text;
    int end = 0;
    while (end < magnitude.length() && isDigit(magnitude.charAt(end))) {
      end++;
    }
    String sign = negative ? "-" : plus || spec.sign() == '+' ? "+" : spec.sign() == ' ' ? " " : "";
    return sign + group(magnitude.substring(0, end), separator, 3, 0) + magnitude.substring(end);
  }

  /** Puts together sign, prefix, digits and what follows them. */
  public static String layout(
      FormatSpec spec,
      boolean negative,
      String prefix,
      String digits,
      String rest,
      char separator,
      int group) {
    char align = spec.numberAlign();
    String sign = negative ? "-" : spec.sign() == '+' ? "+" : spec.sign() == ' ' ? " " : "";
    int others = sign.length() + prefix.length() + rest.length();
    boolean zeros = spec.fill() == '0' && align == '=';
    String grouped =
        separator == 0
            ? digits
            : group(digits, separator, group, zeros ? spec.width() - others : 0);
    int padding = spec.width() - others - grouped.length();
    if (padding <= 0) {
      return (sign + prefix).concat(grouped).concat(rest);
    }
    StringBuilder out = new StringBuilder(spec.width());
    int left = align == '>' ? padding : align == '^' ? padding / 2 : 0;
    spec.appendFill(out, left);
    out.append(sign).append(prefix);
    spec.appendFill(out, align == '=' ? padding : 0);
    out.append(grouped).append(rest);
    spec.appendFill(out, align == '<' ? padding : align == '^' ? padding - left : 0);
    return out.toString();
  }

  /** Separates groups of digits, with as many zeros before them as a width asks for. */
  private static String group(String digits, char separator, int size, int width) {
    if (digits.isEmpty() || separator == 0) {
      return digits;
    }
    StringBuilder reversed = new StringBuilder(Math.max(width, digits.length() * 4 / 3) + 2);
    int remaining = digits.length();
    int least = width;
    while (true) {
      int length = Math.min(size, Math.max(Math.max(remaining, least), 1));
      for (int i = 0; i < length; i++) {
        reversed.append(remaining > 0 ? digits.charAt(--remaining) : '0');
      }
      least -= length;
      if (remaining <= 0 && least <= 0) {
        return reversed.reverse().toString();
      }
      reversed.append(separator);
      least--;
    }
  }
}
