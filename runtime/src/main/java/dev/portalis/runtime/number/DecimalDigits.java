package dev.portalis.runtime.number;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * The decimal digits of a float that is finite and not negative: {@code 0.DIGITS * 10**point}.
 *
 * <p>The three ways to make them are the modes 0, 2 and 3 of David Gay's {@code dtoa}, which
 * CPython uses. Digits have no trailing zeros; those of zero are "0" with a point of 1.
 */
final class DecimalDigits {
  /** Decimals of so many digits are farther apart than doubles, subnormal ones excepted. */
  private static final int RELIABLE = 15;

  private static final double SMALL = 0x1p40;

  private static final long[] POWERS = new long[19];

  static {
    POWERS[0] = 1;
    for (int i = 1; i < POWERS.length; i++) {
      POWERS[i] = POWERS[i - 1] * 10;
    }
  }

  private final String digits;
  private final int point;

  private DecimalDigits(String digits, int point) {
    this.digits = digits;
    this.point = point;
  }

  private static DecimalDigits of(long value, int exponent) {
    if (value == 0) {
      return new DecimalDigits("0", 1);
    }
    String text = Long.toString(value);
    int length = text.length();
    while (text.charAt(length - 1) == '0') {
      length--;
    }
    return new DecimalDigits(text.substring(0, length), text.length() + exponent);
  }

  private static DecimalDigits of(BigDecimal value) {
    if (value.signum() == 0) {
      return new DecimalDigits("0", 1);
    }
    String text = value.unscaledValue().toString();
    int length = text.length();
    while (text.charAt(length - 1) == '0') {
      length--;
    }
    return new DecimalDigits(text.substring(0, length), text.length() - value.scale());
  }

  /** The shortest digits that read back as the value. */
  static DecimalDigits shortest(double value) {
    int[] exponent = new int[1];
    long digits = ShortestDecimal.digits(value, exponent);
    return of(digits, exponent[0]);
  }

  /** The value rounded half to even to a number of significant digits. */
  static DecimalDigits significant(double value, int count) {
    if (value == 0) {
      return new DecimalDigits("0", 1);
    }
    int[] exponent = new int[1];
    long digits = ShortestDecimal.digits(value, exponent);
    int drop = length(digits) - count;
    if (drop > 0 ? isSafeCut(digits, drop) : count <= RELIABLE && value >= Double.MIN_NORMAL) {
      return cut(digits, exponent[0], drop);
    }
    return of(new BigDecimal(value).round(new MathContext(count, RoundingMode.HALF_EVEN)));
  }

  /** The value rounded half to even to a number of places, which may be negative. */
  static DecimalDigits fixed(double value, int places) {
    if (value == 0) {
      return new DecimalDigits("0", 1);
    }
    if (places >= 0 && places <= RELIABLE) {
      double scaled = value * POWERS_OF_TEN[places];
      long whole = scaled < SMALL ? (long) scaled : 0;
      double fraction = scaled - whole;
      // The product is off by less than 2**-13, so that only near the half it says nothing.
      if (scaled < SMALL && Math.abs(fraction - 0.5) > 0x1p-12) {
        return of(fraction > 0.5 ? whole + 1 : whole, -places);
      }
    }
    int[] exponent = new int[1];
    long digits = ShortestDecimal.digits(value, exponent);
    int drop = -exponent[0] - places;
    int length = length(digits);
    boolean isReliable = length - drop <= RELIABLE && value >= Double.MIN_NORMAL;
    if (drop > 0 ? drop <= length && isSafeCut(digits, drop) : isReliable) {
      return cut(digits, exponent[0], drop);
    }
    if (drop > length) {
      return new DecimalDigits("0", 1);
    }
    BigDecimal exact = new BigDecimal(value);
    return of(places >= exact.scale() ? exact : exact.setScale(places, RoundingMode.HALF_EVEN));
  }

  private static int length(long value) {
    int length = 1;
    while (length < POWERS.length && value >= POWERS[length]) {
      length++;
    }
    return length;
  }

  /**
   * Whether the shortest digits can be rounded in the place of the value: no boundary between two
   * roundings lies between the two, unless the digits are the boundary.
   */
  private static boolean isSafeCut(long digits, int drop) {
    return digits % POWERS[drop] * 2 != POWERS[drop];
  }

  private static DecimalDigits cut(long digits, int exponent, int drop) {
    if (drop <= 0) {
      return of(digits, exponent);
    }
    long unit = POWERS[drop];
    long kept = digits / unit;
    if (digits % unit * 2 > unit) {
      kept++;
    }
    return of(kept, exponent + drop);
  }

  /** The digits without trailing zeros. */
  String digits() {
    return digits;
  }

  /**
   * How many digits stand before the decimal point; not positive where there are zeros behind it.
   */
  int point() {
    return point;
  }

  /** Whether the value is zero. */
  boolean isZero() {
    return digits.equals("0");
  }

  /** The double nearest to the digits. */
  double toDouble() {
    int exponent = point - digits.length();
    if (digits.length() <= RELIABLE && exponent >= -22 && exponent <= 22) {
      double whole = Long.parseLong(digits);
      return exponent < 0 ? whole / POWERS_OF_TEN[-exponent] : whole * POWERS_OF_TEN[exponent];
    }
    return Double.parseDouble(digits + "e" + exponent);
  }

  /** The powers of ten that are exact as doubles. */
  private static final double[] POWERS_OF_TEN = {
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16,
    1e17, 1e18, 1e19, 1e20, 1e21, 1e22
  };
}
