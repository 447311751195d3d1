package dev.portalis.runtime.modules.decimal;

import java.math.BigInteger;

/** A decimal number, infinity or not-a-number, without a Python type. */
final class Number {
  /** What it is. */
  enum Kind {
    FINITE,
    INFINITE,
    QUIET_NAN,
    SIGNALING_NAN
  }

  static final Number ZERO = new Number(false, BigInteger.ZERO, 0);
  static final Number ONE = new Number(false, BigInteger.ONE, 0);

  final Kind kind;
  final boolean negative;

  /** The digits; of a not-a-number its payload. */
  final BigInteger coefficient;

  final long exponent;
  private int digits;

  Number(Kind kind, boolean negative, BigInteger coefficient, long exponent) {
    this.kind = kind;
    this.negative = negative;
    this.coefficient = coefficient;
    this.exponent = exponent;
  }

  Number(boolean negative, BigInteger coefficient, long exponent) {
    this(Kind.FINITE, negative, coefficient, exponent);
  }

  static Number of(BigInteger value) {
    return new Number(value.signum() < 0, value.abs(), 0);
  }

  static Number infinity(boolean negative) {
    return new Number(Kind.INFINITE, negative, BigInteger.ZERO, 0);
  }

  static Number nan() {
    return new Number(Kind.QUIET_NAN, false, BigInteger.ZERO, 0);
  }

  boolean isFinite() {
    return kind == Kind.FINITE;
  }

  boolean isInfinite() {
    return kind == Kind.INFINITE;
  }

  boolean isNan() {
    return kind == Kind.QUIET_NAN || kind == Kind.SIGNALING_NAN;
  }

  boolean isSignaling() {
    return kind == Kind.SIGNALING_NAN;
  }

  boolean isZero() {
    return kind == Kind.FINITE && coefficient.signum() == 0;
  }

  /** Below zero, zero or above it; for numbers that are not nan. */
  int signum() {
    return isZero() ? 0 : negative ? -1 : 1;
  }

  int digits() {
    if (digits == 0) {
      digits = Rounding.digits(coefficient);
    }
    return digits;
  }

  /** The exponent of the first digit. */
  long adjusted() {
    return exponent + digits() - 1;
  }

  Number withSign(boolean sign) {
    return sign == negative ? this : new Number(kind, sign, coefficient, exponent);
  }

  Number negated() {
    return withSign(!negative);
  }

  Number abs() {
    return withSign(false);
  }

  Number quiet() {
    return isSignaling() ? new Number(Kind.QUIET_NAN, negative, coefficient, 0) : this;
  }

  boolean isInteger() {
    if (kind != Kind.FINITE) {
      return false;
    }
    if (exponent >= 0 || coefficient.signum() == 0) {
      return true;
    }
    return -exponent < digits() && coefficient.mod(Rounding.tenTo(-exponent)).signum() == 0;
  }

  /** The integral part, towards zero, with its sign. */
  BigInteger toBigInteger() {
    BigInteger whole;
    if (exponent >= 0) {
      whole = coefficient.multiply(Rounding.tenTo(exponent));
    } else if (-exponent >= digits()) {
      whole = BigInteger.ZERO;
    } else {
      whole = coefficient.divide(Rounding.tenTo(-exponent));
    }
    return negative ? whole.negate() : whole;
  }

  /** Compares the values of two numbers that are not nan. */
  static int compare(Number a, Number b) {
    if (a.isInfinite() || b.isInfinite()) {
      int left = a.isInfinite() ? a.negative ? -1 : 1 : 0;
      int right = b.isInfinite() ? b.negative ? -1 : 1 : 0;
      return Integer.compare(left, right);
    }
    int sign = a.signum();
    if (sign != b.signum() || sign == 0) {
      return Integer.compare(sign, b.signum());
    }
    return sign * compareSizes(a, b);
  }

  /** Compares the absolute values of two finite numbers. */
  static int compareSizes(Number a, Number b) {
    if (a.isZero() || b.isZero()) {
      return Boolean.compare(!a.isZero(), !b.isZero());
    }
    int first = Long.compare(a.adjusted(), b.adjusted());
    if (first != 0) {
      return first;
    }
    long shift = a.exponent - b.exponent;
    return shift >= 0
        ? a.coefficient.multiply(Rounding.tenTo(shift)).compareTo(b.coefficient)
        : a.coefficient.compareTo(b.coefficient.multiply(Rounding.tenTo(-shift)));
  }
}
