package dev.portalis.runtime.modules.decimal;

import java.math.BigDecimal;
import java.math.BigInteger;

/** The rounding modes. */
enum Rounding {
  ROUND_CEILING,
  ROUND_FLOOR,
  ROUND_UP,
  ROUND_DOWN,
  ROUND_HALF_UP,
  ROUND_HALF_DOWN,
  ROUND_HALF_EVEN,
  ROUND_05UP;

  private static final BigInteger FIVE = BigInteger.valueOf(5);
  private static final BigInteger[] POWERS = powers();

  private static BigInteger[] powers() {
    BigInteger[] powers = new BigInteger[64];
    powers[0] = BigInteger.ONE;
    for (int i = 1; i < powers.length; i++) {
      powers[i] = powers[i - 1].multiply(BigInteger.TEN);
    }
    return powers;
  }

  static BigInteger tenTo(long exponent) {
    return exponent < POWERS.length
        ? POWERS[(int) exponent]
        : BigInteger.TEN.pow(Math.toIntExact(exponent));
  }

  /** How many decimal digits a number has; one for zero. */
  static int digits(BigInteger number) {
    if (number.bitLength() < 63) {
      long value = number.longValue();
      int count = 1;
      for (long power = 10; count < 19 && value >= power; power *= 10) {
        count++;
      }
      return count;
    }
    return new BigDecimal(number).precision();
  }

  /**
   * Drops the last digits of a coefficient.
   *
   * @param negative whether the number is
   * @return the rounded coefficient, and whether digits that were dropped were not zero
   */
  Result drop(BigInteger coefficient, long count, boolean negative) {
    if (count <= 0) {
      return new Result(coefficient, false);
    }
    if (coefficient.signum() == 0) {
      return new Result(coefficient, false);
    }
    if (count > digits(coefficient)) {
      return new Result(up(BigInteger.ZERO, -1, negative), true);
    }
    BigInteger divisor = tenTo(count);
    BigInteger[] parts = coefficient.divideAndRemainder(divisor);
    if (parts[1].signum() == 0) {
      return new Result(parts[0], false);
    }
    int half = parts[1].shiftLeft(1).compareTo(divisor);
    return new Result(up(parts[0], half, negative), true);
  }

  private BigInteger up(BigInteger quotient, int half, boolean negative) {
    return increases(quotient, half, negative) ? quotient.add(BigInteger.ONE) : quotient;
  }

  private boolean increases(BigInteger quotient, int half, boolean negative) {
    switch (this) {
      case ROUND_CEILING:
        return !negative;
      case ROUND_FLOOR:
        return negative;
      case ROUND_UP:
        return true;
      case ROUND_DOWN:
        return false;
      case ROUND_HALF_UP:
        return half >= 0;
      case ROUND_HALF_DOWN:
        return half > 0;
      case ROUND_HALF_EVEN:
        return half > 0 || half == 0 && quotient.testBit(0);
      default:
        return quotient.mod(FIVE).signum() == 0;
    }
  }

  /** A rounded coefficient. */
  static final class Result {
    final BigInteger coefficient;
    final boolean inexact;

    Result(BigInteger coefficient, boolean inexact) {
      this.coefficient = coefficient;
      this.inexact = inexact;
    }
  }
}
