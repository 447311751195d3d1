package dev.portalis.runtime.number;

import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.error.PyException;
import dev.portalis.runtime.text.Strings;
import java.math.BigInteger;

/** {@code float.fromhex}. */
final class HexFloat {
  private final String text;
  private int at;
  private int end;

  private HexFloat(String text) {
    this.text = text;
    this.end = text.length();
  }

  static double parse(String text) {
    return new HexFloat(text).parse();
  }

  private double parse() {
    while (at < end && Strings.isAsciiSpace(text.charAt(at))) {
      at++;
    }
    while (end > at && Strings.isAsciiSpace(text.charAt(end - 1))) {
      end--;
    }
    boolean negative = at < end && text.charAt(at) == '-';
    if (negative || (at < end && text.charAt(at) == '+')) {
      at++;
    }
    double special = FloatText.special(text.substring(at, end));
    double magnitude = special != 0 ? special : number();
    return negative ? -magnitude : magnitude;
  }

  private double number() {
    if (end - at > 1 && text.charAt(at) == '0' && (text.charAt(at + 1) | 32) == 'x') {
      at += 2;
    }
    StringBuilder digits = new StringBuilder();
    takeDigits(digits);
    int fraction = 0;
    if (at < end && text.charAt(at) == '.') {
      at++;
      int whole = digits.length();
      takeDigits(digits);
      fraction = digits.length() - whole;
    }
    if (digits.length() == 0) {
      throw invalid();
    }
    long exponent = 0;
    if (at < end && (text.charAt(at) | 32) == 'p') {
      at++;
      exponent = exponent();
    }
    if (at != end) {
      throw invalid();
    }
    return value(new BigInteger(digits.toString(), 16), exponent - 4L * fraction);
  }

  private void takeDigits(StringBuilder digits) {
    while (at < end && text.charAt(at) < 128 && Character.digit(text.charAt(at), 16) >= 0) {
      digits.append(text.charAt(at++));
    }
  }

  private long exponent() {
    boolean negative = at < end && text.charAt(at) == '-';
    if (negative || (at < end && text.charAt(at) == '+')) {
      at++;
    }
    int first = at;
    long value = 0;
    while (at < end && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      value = Math.min(value * 10 + text.charAt(at++) - '0', Integer.MAX_VALUE);
    }
    if (at == first) {
      throw invalid();
    }
    return negative ? -value : value;
  }

  private static double value(BigInteger mantissa, long exponent) {
    if (mantissa.signum() == 0) {
      return 0.0;
    }
    long top = mantissa.bitLength() + exponent;
    if (top > 1024) {
      throw tooLarge();
    }
    if (top < -1080) {
      return 0.0;
    }
    if (exponent < 0) {
      return quotient(mantissa, (int) -exponent);
    }
    double result = mantissa.shiftLeft((int) exponent).doubleValue();
    if (Double.isInfinite(result)) {
      throw tooLarge();
    }
    return result;
  }

  private static double quotient(BigInteger mantissa, int shift) {
    try {
      return IntDivision.quotient(mantissa, BigInteger.ONE.shiftLeft(shift));
    } catch (PyException e) {
      throw tooLarge();
    }
  }

  private static PyException tooLarge() {
    return Errors.overflow("hexadecimal value too large to represent as a float");
  }

  private static PyException invalid() {
    return Errors.valueError("invalid hexadecimal floating-point string");
  }
}
