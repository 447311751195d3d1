package dev.portalis.runtime.modules.decimal;

import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.number.FormatSpec;
import dev.portalis.runtime.number.NumberFormat;

/** {@code format(decimal, spec)}. */
final class DecimalFormat {
  private DecimalFormat() {}

  static String format(Number given, String text, PyContext context) {
    FormatSpec spec = FormatSpec.parse(text, "decimal.Decimal");
    int code = spec.code(0);
    if (code != 0 && "eEfFgGn%".indexOf(code) < 0) {
      throw Errors.valueError("invalid format string");
    }
    char kind = code == 0 ? context.capitals() != 0 ? 'G' : 'g' : (char) code;
    kind = kind == 'n' ? 'g' : kind;
    if (!given.isFinite()) {
      String body = DecimalText.text(given.abs(), false, true) + (kind == '%' ? "%" : "");
      return NumberFormat.layout(spec, given.negative, "", body, "", (char) 0, 3);
    }
    return finite(given, spec, kind, context.begin().rounding);
  }

  private static String finite(Number given, FormatSpec spec, char kind, Rounding mode) {
    Number a = given;
    if (kind == '%') {
      a = new Number(a.negative, a.coefficient, a.exponent + 2);
    }
    boolean fixed = kind == 'f' || kind == 'F' || kind == '%';
    boolean scientific = kind == 'e' || kind == 'E';
    int precision = spec.precision();
    if (precision >= 0) {
      if (scientific) {
        a = rounded(a, precision + 1, mode);
      } else if (fixed) {
        a = Arithmetic.rescale(a, -precision, mode);
      } else if (a.digits() > precision) {
        a = rounded(a, Math.max(1, precision), mode);
      }
    }
    if (a.isZero() && a.exponent > 0 && fixed) {
      a = Arithmetic.rescale(a, 0, mode);
    }
    String digits = a.coefficient.toString();
    long left = a.exponent + digits.length();
    long point = left;
    if (scientific) {
      point = a.isZero() && precision >= 0 ? 1 - precision : 1;
    } else if (!fixed && (a.exponent > 0 || left <= -6)) {
      point = 1;
    }
    String whole =
        point <= 0
            ? "0"
            : point > digits.length()
                ? digits + "0".repeat((int) (point - digits.length()))
                : digits.substring(0, (int) point);
    String rest =
        point < 0
            ? "0".repeat((int) -point) + digits
            : point >= digits.length() ? "" : digits.substring((int) point);
    StringBuilder tail = new StringBuilder();
    if (!rest.isEmpty() || spec.alternate()) {
      tail.append('.').append(rest);
    }
    if (left != point || scientific) {
      long exponent = left - point;
      tail.append(kind == 'E' || kind == 'G' ? 'E' : 'e');
      tail.append(exponent < 0 ? "" : "+").append(exponent);
    }
    if (kind == '%') {
      tail.append('%');
    }
    boolean negative = a.negative && !(a.isZero() && spec.positiveZero());
    char separator = spec.separator('f');
    return NumberFormat.layout(spec, negative, "", whole, tail.toString(), separator, 3);
  }

  /** Rounded to so many digits; fewer are filled up with zeros. */
  private static Number rounded(Number a, int digits, Rounding mode) {
    if (a.isZero()) {
      return a;
    }
    Number result = Arithmetic.rescale(a, a.adjusted() + 1 - digits, mode);
    return result.digits() > digits
        ? Arithmetic.rescale(result, result.adjusted() + 1 - digits, mode)
        : result;
  }
}
