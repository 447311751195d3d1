package dev.portalis.runtime.modules.decimal;

import java.math.BigInteger;

/** Elementary functions on integers that stand for multiples of a small power of ten. */
final class FixedPoint {
  private static final int GUARD_BITS = 20;

  private FixedPoint() {}

  /** A number times two to the {@code bits}. */
  private static BigInteger toBinary(Number a, int bits) {
    BigInteger scaled = a.coefficient.shiftLeft(bits);
    BigInteger value =
        a.exponent >= 0
            ? scaled.multiply(Rounding.tenTo(a.exponent))
            : scaled.divide(Rounding.tenTo(-a.exponent));
    return a.negative ? value.negate() : value;
  }

  private static BigInteger toDecimal(BigInteger value, int bits, int digits) {
    return value.multiply(Rounding.tenTo(digits)).shiftRight(bits);
  }

  /** How many bits hold so many decimal digits. */
  private static int bitsFor(long digits) {
    return (int) (digits * 3.3219281) + GUARD_BITS;
  }

  /** {@code e ** a} times ten to the {@code digits}; {@code size} is its decimal exponent. */
  static BigInteger exp(Number a, int digits, int size) {
    int bits = bitsFor(digits + Math.max(0, size) * 2L + 10) + 40;
    BigInteger x = toBinary(a, bits);
    BigInteger ln2 = ln2(bits);
    BigInteger[] parts = x.divideAndRemainder(ln2);
    int power = parts[0].intValueExact();
    BigInteger value = expOfSmall(parts[1], bits);
    BigInteger scaled = power >= 0 ? value.shiftLeft(power) : value.shiftRight(-power);
    return toDecimal(scaled, bits, digits);
  }

  /** The series, after halving the argument often enough. */
  private static BigInteger expOfSmall(BigInteger x, int bits) {
    int halvings = (int) Math.sqrt(bits) / 2 + 2;
    int inner = bits + halvings * 2 + GUARD_BITS;
    BigInteger y = x.shiftLeft(inner - bits).shiftRight(halvings);
    BigInteger one = BigInteger.ONE.shiftLeft(inner);
    BigInteger sum = one;
    BigInteger term = one;
    for (int n = 1; ; n++) {
      term = term.multiply(y).shiftRight(inner).divide(BigInteger.valueOf(n));
      sum = sum.add(term);
      if (term.abs().bitLength() <= 1) {
        break;
      }
    }
    for (int i = 0; i < halvings; i++) {
      sum = sum.multiply(sum).shiftRight(inner);
    }
    return sum.shiftRight(inner - bits);
  }

  /** ln 2 as 18 artanh(1/26) - 2 artanh(1/4801) + 8 artanh(1/8749). */
  private static BigInteger ln2(int bits) {
    int inner = bits + GUARD_BITS;
    BigInteger sum =
        artanhOfInverse(26, inner)
            .multiply(BigInteger.valueOf(18))
            .subtract(artanhOfInverse(4801, inner).shiftLeft(1))
            .add(artanhOfInverse(8749, inner).shiftLeft(3));
    return sum.shiftRight(GUARD_BITS);
  }

  private static BigInteger artanhOfInverse(long n, int bits) {
    BigInteger square = BigInteger.valueOf(n * n);
    BigInteger power = BigInteger.ONE.shiftLeft(bits).divide(BigInteger.valueOf(n));
    BigInteger sum = power;
    for (long k = 3; power.signum() != 0; k += 2) {
      power = power.divide(square);
      sum = sum.add(power.divide(BigInteger.valueOf(k)));
    }
    return sum;
  }

  /** The natural logarithm times two to the {@code bits}. */
  private static BigInteger binaryLn(Number a, int bits) {
    // a = m * 2 ** power with m near one.
    int work = bits + GUARD_BITS;
    BigInteger above = a.coefficient;
    BigInteger below = BigInteger.ONE;
    if (a.exponent >= 0) {
      above = above.multiply(Rounding.tenTo(a.exponent));
    } else {
      below = Rounding.tenTo(-a.exponent);
    }
    int power = above.bitLength() - below.bitLength();
    BigInteger m =
        power >= 0
            ? above.shiftLeft(work).divide(below.shiftLeft(power))
            : above.shiftLeft(work - power).divide(below);
    BigInteger one = BigInteger.ONE.shiftLeft(work);
    int roots = 0;
    int count = (int) Math.sqrt(work) / 4;
    while (roots < count) {
      m = m.shiftLeft(work).sqrt();
      roots++;
    }
    // ln m = 2 artanh((m - 1) / (m + 1))
    BigInteger z = m.subtract(one).shiftLeft(work).divide(m.add(one));
    BigInteger square = z.multiply(z).shiftRight(work);
    BigInteger term = z;
    BigInteger sum = z;
    for (long k = 3; term.abs().bitLength() > 1; k += 2) {
      term = term.multiply(square).shiftRight(work);
      sum = sum.add(term.divide(BigInteger.valueOf(k)));
    }
    BigInteger logarithm = sum.shiftLeft(1 + roots);
    BigInteger whole = ln2(work).multiply(BigInteger.valueOf(power));
    return logarithm.add(whole).shiftRight(GUARD_BITS);
  }

  private static int bitsOfLogarithm(int digits) {
    int bits = bitsFor(digits) + 40;
    return bits + (int) Math.sqrt(bits);
  }

  /** {@code ln(a)} times ten to the {@code digits}. */
  static BigInteger ln(Number a, int digits) {
    int bits = bitsOfLogarithm(digits);
    return toDecimal(binaryLn(a, bits), bits, digits);
  }

  /** The common logarithm times ten to the {@code digits}. */
  static BigInteger log10(Number a, int digits) {
    int bits = bitsOfLogarithm(digits);
    BigInteger ten = binaryLn(Number.of(BigInteger.TEN), bits);
    BigInteger quotient = binaryLn(a, bits).shiftLeft(bits).divide(ten);
    return toDecimal(quotient, bits, digits);
  }
}
