package dev.portalis.runtime.number;

import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.error.PyException;
import dev.portalis.runtime.text.Strings;
import dev.portalis.runtime.text.Unicode;

/** Floats from and to decimal text. */
final class FloatText {
  /** From {@code 1e16} on and below {@code 1e-4} repr writes an exponent. */
  private static final int LARGEST_POINT = 16;

  private static final int SMALLEST_POINT = -3;

  private FloatText() {}

  static String repr(double a) {
    if (!Double.isFinite(a)) {
      return Double.isNaN(a) ? "nan" : a > 0 ? "inf" : "-inf";
    }
    if (a == (long) a && Math.abs(a) < 1e15 && (a != 0 || 1 / a > 0)) {
      return Long.toString((long) a).concat(".0");
    }
    StringBuilder out = new StringBuilder(24);
    if (Double.doubleToRawLongBits(a) < 0) {
      out.append('-');
    }
    DecimalDigits decimal = DecimalDigits.shortest(Math.abs(a));
    int point = decimal.point();
    if (point > LARGEST_POINT || point < SMALLEST_POINT) {
      appendScientific(out, decimal.digits(), point);
    } else {
      appendPlain(out, decimal.digits(), point);
    }
    return out.toString();
  }

  private static void appendPlain(StringBuilder out, String digits, int point) {
    int length = digits.length();
    if (point <= 0) {
      out.append("0.").append("000", 0, -point).append(digits);
    } else if (point >= length) {
      out.append(digits).append("0000000000000000", 0, point - length).append(".0");
    } else {
      out.append(digits, 0, point).append('.').append(digits, point, length);
    }
  }

  private static void appendScientific(StringBuilder out, String digits, int point) {
    out.append(digits.charAt(0));
    if (digits.length() > 1) {
      out.append('.').append(digits, 1, digits.length());
    }
    appendExponent(out.append('e'), point - 1);
  }

  /** An exponent with its sign and at least two digits. */
  static void appendExponent(StringBuilder out, int exponent) {
    int size = Math.abs(exponent);
    out.append(exponent < 0 ? '-' : '+');
    if (size < 10) {
      out.append('0');
    }
    out.append(size);
  }

  static double parse(String original) {
    String text = Unicode.toAsciiDigits(original);
    int start = 0;
    int end = text.length();
    while (start < end && Strings.isAsciiSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && Strings.isAsciiSpace(text.charAt(end - 1))) {
      end--;
    }
    String number = text.substring(start, end);
    if (number.indexOf('_') >= 0) {
      number = withoutUnderscores(number, original);
    }
    int sign = !number.isEmpty() && (number.charAt(0) == '-' || number.charAt(0) == '+') ? 1 : 0;
    if (isDecimal(number, sign)) {
      return Double.parseDouble(number);
    }
    double special = special(number.substring(sign));
    if (special == 0) {
      throw invalid(original);
    }
    return sign == 1 && number.charAt(0) == '-' ? -special : special;
  }

  /** Underscores may stand between digits. */
  private static String withoutUnderscores(String number, String original) {
    StringBuilder out = new StringBuilder(number.length());
    char before = 0;
    for (int i = 0; i < number.length(); i++) {
      char c = number.charAt(i);
      if (c == '_' ? !isDigit(before) : before == '_' && !isDigit(c)) {
        throw invalid(original);
      }
      if (c != '_') {
        out.append(c);
      }
      before = c;
    }
    if (before == '_') {
      throw invalid(original);
    }
    return out.toString();
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static int skipDigits(String text, int start) {
    int at = start;
    while (at < text.length() && isDigit(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Whether the text is an unsigned decimal from {@code start} on. */
  static boolean isDecimal(String text, int start) {
    int at = skipDigits(text, start);
    int digits = at - start;
    if (at < text.length() && text.charAt(at) == '.') {
      int fraction = skipDigits(text, at + 1);
      digits += fraction - at - 1;
      at = fraction;
    }
    if (digits == 0) {
      return false;
    }
    if (at < text.length() && (text.charAt(at) == 'e' || text.charAt(at) == 'E')) {
      int exponent = at + 1;
      if (exponent < text.length()
          && (text.charAt(exponent) == '+' || text.charAt(exponent) == '-')) {
        exponent++;
      }
      at = skipDigits(text, exponent);
      if (at == exponent) {
        return false;
      }
    }
    return at == text.length();
  }

  /** Infinity or NaN; 0 for all else. */
  static double special(String text) {
    if (text.equalsIgnoreCase("inf") || text.equalsIgnoreCase("infinity")) {
      return Double.POSITIVE_INFINITY;
    }
    return text.equalsIgnoreCase("nan") ? Double.NaN : 0;
  }

  private static PyException invalid(String original) {
    return Errors.valueError("could not convert string to float: " + Strings.repr(original));
  }

  static String hex(double a) {
    if (!Double.isFinite(a)) {
      return repr(a);
    }
    long bits = Double.doubleToRawLongBits(a);
    String sign = bits < 0 ? "-" : "";
    if (a == 0) {
      return sign + "0x0.0p+0";
    }
    int biased = (int) (bits >>> 52) & 0x7ff;
    StringBuilder out = new StringBuilder(sign).append(biased == 0 ? "0x0." : "0x1.");
    for (int shift = 48; shift >= 0; shift -= 4) {
      out.append(Character.forDigit((int) (bits >>> shift) & 15, 16));
    }
    int exponent = Math.max(biased, 1) - 1023;
    return out.append('p').append(exponent < 0 ? '-' : '+').append(Math.abs(exponent)).toString();
  }
}
