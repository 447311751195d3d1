package dev.portalis.runtime.modules.decimal;

import dev.portalis.runtime.text.Unicode;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Numbers from text and as text. */
final class DecimalText {
  /** The largest exponent that a literal can have. */
  private static final long MAX_EXPONENT = 999_999_999_999_999_999L;

  private DecimalText() {}

  /** A number; null where the text is none. */
  static @Nullable Number parse(String given) {
    String text = Unicode.toAsciiDigits(given.strip()).replace("_", "");
    boolean negative = text.startsWith("-");
    int start = negative || text.startsWith("+") ? 1 : 0;
    String body = text.substring(start);
    if (body.isEmpty()) {
      return null;
    }
    if (body.equalsIgnoreCase("inf") || body.equalsIgnoreCase("infinity")) {
      return Number.infinity(negative);
    }
    char first = body.charAt(0);
    return Character.isLetter(first) ? nan(body, negative) : finite(body, negative);
  }

  private static @Nullable Number nan(String body, boolean negative) {
    boolean signaling = body.charAt(0) == 's' || body.charAt(0) == 'S';
    String rest = signaling ? body.substring(1) : body;
    if (!rest.regionMatches(true, 0, "nan", 0, 3)) {
      return null;
    }
    String payload = rest.substring(3);
    if (!isDigits(payload)) {
      return null;
    }
    BigInteger digits = payload.isEmpty() ? BigInteger.ZERO : new BigInteger(payload);
    Number.Kind kind = signaling ? Number.Kind.SIGNALING_NAN : Number.Kind.QUIET_NAN;
    return new Number(kind, negative, digits, 0);
  }

  private static boolean isDigits(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  private static @Nullable Number finite(String body, boolean negative) {
    int mark = Math.max(body.indexOf('e'), body.indexOf('E'));
    String digits = mark < 0 ? body : body.substring(0, mark);
    long exponent = 0;
    if (mark >= 0) {
      String power = body.substring(mark + 1);
      boolean below = power.startsWith("-");
      String size = below || power.startsWith("+") ? power.substring(1) : power;
      if (size.isEmpty() || !isDigits(size)) {
        return null;
      }
      exponent = size.length() > 18 ? MAX_EXPONENT : Long.parseLong(size);
      exponent = below ? -exponent : exponent;
    }
    int point = digits.indexOf('.');
    if (point >= 0) {
      exponent -= digits.length() - point - 1;
      digits = digits.substring(0, point) + digits.substring(point + 1);
    }
    if (digits.isEmpty() || !isDigits(digits)) {
      return null;
    }
    return new Number(negative, new BigInteger(digits), exponent);
  }

  /** Scientific notation, or engineering notation, where exponents are multiples of three. */
  static String text(Number a, boolean engineering, boolean capitals) {
    String sign = a.negative ? "-" : "";
    if (a.isInfinite()) {
      return sign + "Infinity";
    }
    String digits = a.coefficient.toString();
    if (a.isNan()) {
      String payload = a.coefficient.signum() == 0 ? "" : digits;
      return sign + (a.isSignaling() ? "sNaN" : "NaN") + payload;
    }
    long left = a.exponent + digits.length();
    long point;
    if (a.exponent <= 0 && left > -6) {
      point = left;
    } else if (!engineering) {
      point = 1;
    } else if (a.isZero()) {
      point = Math.floorMod(left + 1, 3L) - 1;
    } else {
      point = Math.floorMod(left - 1, 3L) + 1;
    }
    StringBuilder out = new StringBuilder(sign);
    if (point <= 0) {
      out.append("0.").append("0".repeat((int) -point)).append(digits);
    } else if (point >= digits.length()) {
      out.append(digits).append("0".repeat((int) (point - digits.length())));
    } else {
      out.append(digits, 0, (int) point).append('.').append(digits, (int) point, digits.length());
    }
    if (left != point) {
      out.append(capitals ? 'E' : 'e').append(left > point ? "+" : "").append(left - point);
    }
    return out.toString();
  }
}
