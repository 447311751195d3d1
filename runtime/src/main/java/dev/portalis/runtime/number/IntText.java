package dev.portalis.runtime.number;

import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.error.PyException;
import dev.portalis.runtime.text.Strings;
import dev.portalis.runtime.text.Unicode;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * Ints from and to text, with CPython's limit of digits.
 *
 * @see <a href="https://docs.python.org/3.12/library/stdtypes.html#int-max-str-digits">Integer
 *     string conversion length limitation</a>
 */
public final class IntText {
  /** The limit that no setting goes below, 0 excepted. */
  public static final int THRESHOLD = 640;

  private static volatile int limit = 4300;

  private IntText() {}

  /** {@code sys.get_int_max_str_digits()}. */
  public static int limit() {
    return limit;
  }

  /** {@code sys.set_int_max_str_digits(digits)}. */
  public static void setLimit(long digits) {
    if (digits != 0 && digits < THRESHOLD) {
      throw Errors.valueError("maxdigits must be 0 or larger than " + THRESHOLD);
    }
    limit = (int) Math.min(digits, Integer.MAX_VALUE);
  }

  /** {@code str(a)}. */
  static String decimal(BigInteger a) {
    int most = limit;
    // Three bits a digit are too few for any number within the limit.
    if (most > 0 && a.bitLength() > most * 3L) {
      if (a.bitLength() / 3.3219280948873623 > most + 1.0) {
        throw outputTooLong();
      }
      String digits = a.toString();
      if (digits.length() - (a.signum() < 0 ? 1 : 0) > most) {
        throw outputTooLong();
      }
      return digits;
    }
    return a.toString();
  }

  private static PyException outputTooLong() {
    return Errors.valueError(
        "Exceeds the limit ("
            + limit
            + " digits) for integer string conversion; "
            + "use sys.set_int_max_str_digits() to increase the limit");
  }

  static Object parse(String text, long base) {
    return parse(text, base, null);
  }

  static Object parse(String text, long base, @Nullable String shown) {
    if (base != 0 && (base < 2 || base > 36)) {
      throw Errors.valueError("int() base must be >= 2 and <= 36, or 0");
    }
    int length = text.length();
    if (base == 10 && length > 0 && length <= 18) {
      long small = parseSmall(text, length);
      if (small != Long.MIN_VALUE) {
        return small;
      }
    }
    return new Parser(text, (int) base, shown).parse();
  }

  /** A plain decimal number without anything special, {@code Long.MIN_VALUE} for all else. */
  private static long parseSmall(String text, int length) {
    char first = text.charAt(0);
    int at = first == '-' || first == '+' ? 1 : 0;
    if (at == length) {
      return Long.MIN_VALUE;
    }
    long value = 0;
    for (; at < length; at++) {
      int digit = text.charAt(at) - '0';
      if (digit < 0 || digit > 9) {
        return Long.MIN_VALUE;
      }
      value = value * 10 + digit;
    }
    return first == '-' ? -value : value;
  }

  /** One text on its way to an int. */
  private static final class Parser {
    private final String original;
    private final int base;
    private final @Nullable String shown;

    Parser(String original, int base, @Nullable String shown) {
      this.original = original;
      this.base = base;
      this.shown = shown;
    }

    Object parse() {
      String text = Unicode.toAsciiDigits(original);
      int start = 0;
      int end = text.length();
      while (start < end && Strings.isAsciiSpace(text.charAt(start))) {
        start++;
      }
      while (end > start && Strings.isAsciiSpace(text.charAt(end - 1))) {
        end--;
      }
      boolean negative = false;
      if (start < end && (text.charAt(start) == '+' || text.charAt(start) == '-')) {
        negative = text.charAt(start) == '-';
        start++;
      }
      int radix = base;
      int prefix = prefixBase(text, start, end);
      if (prefix != 0 && (base == 0 || base == prefix)) {
        radix = prefix;
        start += 2;
        // An underscore may stand between the prefix and the digits.
        if (start < end && text.charAt(start) == '_') {
          start++;
        }
      } else if (base == 0) {
        radix = 10;
        if (start < end && text.charAt(start) == '0' && !isZero(text, start, end)) {
          throw invalid();
        }
      }
      String digits = digits(text, start, end, radix);
      checkLimit(digits.length(), radix);
      Object value = Ints.normalize(new BigInteger(digits, radix));
      return negative ? Ints.neg(value) : value;
    }

    private static int prefixBase(String text, int start, int end) {
      if (end - start < 2 || text.charAt(start) != '0') {
        return 0;
      }
      switch (text.charAt(start + 1)) {
        case 'x':
        case 'X':
          return 16;
        case 'o':
        case 'O':
          return 8;
        case 'b':
        case 'B':
          return 2;
        default:
          return 0;
      }
    }

    /** Without a prefix a literal may begin with 0 only if it is zero. */
    private static boolean isZero(String text, int start, int end) {
      for (int i = start; i < end; i++) {
        if (text.charAt(i) != '0' && text.charAt(i) != '_') {
          return false;
        }
      }
      return true;
    }

    private String digits(String text, int start, int end, int radix) {
      StringBuilder digits = new StringBuilder(end - start);
      boolean afterDigit = false;
      for (int i = start; i < end; i++) {
        char c = text.charAt(i);
        if (c == '_' && afterDigit) {
          afterDigit = false;
          continue;
        }
        if (c >= 128 || Character.digit(c, radix) < 0) {
          throw invalid();
        }
        digits.append(c);
        afterDigit = true;
      }
      if (!afterDigit) {
        throw invalid();
      }
      return digits.toString();
    }

    private void checkLimit(int digits, int radix) {
      int most = limit;
      if (most > 0 && digits > most && (radix & (radix - 1)) != 0) {
        throw Errors.valueError(
            "Exceeds the limit ("
                + most
                + " digits) for integer string conversion: value has "
                + digits
                + " digits; use sys.set_int_max_str_digits() to increase the limit");
      }
    }

    private PyException invalid() {
      return Errors.valueError(
          "invalid literal for int() with base "
              + base
              + ": "
              + Strings.truncate(shown != null ? shown : Strings.repr(original), 200));
    }
  }
}
