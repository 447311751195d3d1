package dev.portalis.runtime.number;

import java.util.Locale;

/** Floats by the codes {@code e f g} and {@code r}, as {@code PyOS_double_to_string} of CPython. */
public final class FloatFormat {
  /** Option: keep the decimal point and the trailing zeros, as {@code #} asks. */
  public static final int ALTERNATE = 1;

  /** Option: at least one digit behind the decimal point where there is no exponent. */
  public static final int DECIMAL_POINT = 2;

  /** Option: no sign where the digits are all zero. */
  public static final int POSITIVE_ZERO = 4;

  private FloatFormat() {}

  /**
   * Formats a float.
   *
   * @param code one of {@code e E f F g G}, or {@code r} for the digits of repr
   * @param precision not negative
   */
  public static String format(double value, char code, int precision, int options) {
    boolean upper = code == 'E' || code == 'F' || code == 'G';
    String text =
        upper
            ? plain(value, (char) (code + 32), precision, options)
            : plain(value, code, precision, options);
    return upper ? text.toUpperCase(Locale.ROOT) : text;
  }

  private static String plain(double value, char code, int precision, int options) {
    if (!Double.isFinite(value)) {
      return Double.isNaN(value) ? "nan" : value > 0 ? "inf" : "-inf";
    }
    DecimalDigits decimal = digits(Math.abs(value), code, precision);
    boolean negative = Double.doubleToRawLongBits(value) < 0;
    if (decimal.isZero() && (options & POSITIVE_ZERO) != 0) {
      negative = false;
    }
    return layout(negative, decimal, code, precision, options);
  }

  private static DecimalDigits digits(double magnitude, char code, int precision) {
    switch (code) {
      case 'e':
        return DecimalDigits.significant(magnitude, precision + 1);
      case 'f':
        return DecimalDigits.fixed(magnitude, precision);
      case 'g':
        return DecimalDigits.significant(magnitude, Math.max(precision, 1));
      default:
        return DecimalDigits.shortest(magnitude);
    }
  }

  private static String layout(
      boolean negative, DecimalDigits decimal, char code, int precision, int options) {
    String digits = decimal.digits();
    int point = decimal.point();
    int end = digits.length();
    boolean dot = (options & DECIMAL_POINT) != 0;
    boolean scientific = code == 'e';
    switch (code) {
      case 'e':
        end = precision + 1;
        break;
      case 'f':
        end = point + precision;
        break;
      case 'g':
        int significant = Math.max(precision, 1);
        scientific = point <= -4 || point > significant - (dot ? 1 : 0);
        end = (options & ALTERNATE) != 0 ? significant : end;
        break;
      default:
        scientific = point <= -4 || point > 16;
        break;
    }
    int exponent = point - 1;
    if (scientific) {
      point = 1;
    }
    end = Math.max(end, !scientific && dot ? point + 1 : point);
    StringBuilder out = new StringBuilder(Math.max(end, 0) + Math.max(-point, 0) + 10);
    if (negative) {
      out.append('-');
    }
    appendDigits(out, digits, point, end);
    if (out.charAt(out.length() - 1) == '.' && (options & ALTERNATE) == 0) {
      out.setLength(out.length() - 1);
    }
    if (scientific) {
      FloatText.appendExponent(out.append('e'), exponent);
    }
    return out.toString();
  }

  /** Writes the digits from the first before the point to the one at {@code end}. */
  private static void appendDigits(StringBuilder out, String digits, int point, int end) {
    int length = digits.length();
    if (point <= 0) {
      appendZeros(out.append("0."), Math.min(-point, Math.max(end - point, 0)));
      out.append(digits, 0, Math.max(0, Math.min(length, end)));
    } else if (point <= length) {
      out.append(digits, 0, point).append('.').append(digits, point, length);
    } else {
      appendZeros(out.append(digits), point - length);
      appendZeros(out.append('.'), end - point);
      return;
    }
    appendZeros(out, end - length);
  }

  private static void appendZeros(StringBuilder out, int count) {
    for (int i = 0; i < count; i++) {
      out.append('0');
    }
  }
}
