package dev.portalis.runtime.number;

import dev.portalis.runtime.error.ErrorKind;
import dev.portalis.runtime.error.Errors;
import java.math.BigInteger;

/** Powers, modular arithmetic and left shifts of ints. */
final class IntPowers {
  private IntPowers() {}

  static long pow(long a, long b) {
    if (b < 0) {
      throw new ArithmeticException("negative exponent");
    }
    long result = 1;
    long base = a;
    long rest = b;
    while (true) {
      if ((rest & 1) != 0) {
        result = Math.multiplyExact(result, base);
      }
      rest >>= 1;
      if (rest == 0) {
        return result;
      }
      if (result == 0 || base == 1 || base == 0) {
        return result == 0 ? 0 : base == 1 ? result : 0;
      }
      base = Math.multiplyExact(base, base);
    }
  }

  static Object powWide(long a, long b) {
    if (b < 0) {
      return Floats.pow((double) a, (double) b);
    }
    if (a == 2 && b < 63) {
      return 1L << b;
    }
    if (a >= -1 && a <= 1) {
      return b == 0 ? 1L : a >= 0 || (b & 1) != 0 ? a : 1L;
    }
    long result = 1;
    long base = a;
    long rest = b;
    while (true) {
      if ((rest & 1) != 0) {
        if (!LongProducts.fits(result, base)) {
          return powBig(BigInteger.valueOf(a), b);
        }
        result *= base;
      }
      rest >>= 1;
      if (rest == 0) {
        return result;
      }
      if (!LongProducts.fits(base, base)) {
        return powBig(BigInteger.valueOf(a), b);
      }
      base *= base;
    }
  }

  private static Object powBig(BigInteger a, long b) {
    if (b > Integer.MAX_VALUE) {
      throw tooMuchMemory();
    }
    try {
      return Ints.normalize(a.pow((int) b));
    } catch (ArithmeticException e) {
      throw tooMuchMemory();
    }
  }

  static RuntimeException tooMuchMemory() {
    return Errors.of(ErrorKind.MEMORY_ERROR);
  }

  static Object pow(Object a, Object b) {
    if (b instanceof Long) {
      long exponent = (Long) b;
      if (a instanceof Long) {
        return powWide((Long) a, exponent);
      }
      if (exponent >= 0) {
        return powBig((BigInteger) a, exponent);
      }
    }
    if (Ints.signum(b) < 0) {
      return Floats.pow(Ints.toDouble(a), Ints.toDouble(b));
    }
    if (a instanceof Long && (Long) a >= -1 && (Long) a <= 1) {
      return (Long) a >= 0 || ((BigInteger) b).testBit(0) ? a : 1L;
    }
    throw tooMuchMemory();
  }

  static Object pow(Object a, Object b, Object m) {
    if (a instanceof Long && b instanceof Long && m instanceof Long) {
      return pow((long) (Long) a, (long) (Long) b, (long) (Long) m);
    }
    int sign = Ints.signum(m);
    if (sign == 0) {
      throw Errors.valueError("pow() 3rd argument cannot be 0");
    }
    BigInteger modulus = Ints.big(m).abs();
    BigInteger result;
    try {
      result = Ints.big(a).modPow(Ints.big(b), modulus);
    } catch (ArithmeticException e) {
      throw notInvertible();
    }
    return Ints.normalize(sign < 0 && result.signum() != 0 ? result.subtract(modulus) : result);
  }

  private static RuntimeException notInvertible() {
    return Errors.valueError("base is not invertible for the given modulus");
  }

  static long pow(long a, long b, long m) {
    if (m == 0) {
      throw Errors.valueError("pow() 3rd argument cannot be 0");
    }
    if (m == Long.MIN_VALUE) {
      return (Long) pow((Object) a, (Object) b, (Object) BigInteger.valueOf(m));
    }
    long modulus = Math.abs(m);
    long base = Ints.mod(a, modulus);
    if (b < 0) {
      base = inverse(base, modulus);
    }
    // As unsigned numbers the bits of the exponent are right for Long.MIN_VALUE too.
    long rest = b < 0 ? -b : b;
    long result = 1 % modulus;
    while (rest != 0) {
      if ((rest & 1) != 0) {
        result = Ints.mulMod(result, base, modulus);
      }
      base = Ints.mulMod(base, base, modulus);
      rest >>>= 1;
    }
    return m < 0 && result != 0 ? result - modulus : result;
  }

  /** The inverse by the extended Euclidean algorithm. */
  private static long inverse(long a, long modulus) {
    long previous = modulus;
    long current = a;
    long previousFactor = 0;
    long factor = 1;
    while (current != 0) {
      long quotient = previous / current;
      long rest = previous - quotient * current;
      previous = current;
      current = rest;
      long next = previousFactor - quotient * factor;
      previousFactor = factor;
      factor = next;
    }
    if (previous != 1) {
      throw notInvertible();
    }
    return Ints.mod(previousFactor, modulus);
  }

  /** {@code (a * b) % m} where the product does not fit a long. */
  static long mulModWide(long a, long b, long m) {
    if (m == 0) {
      throw Ints.moduloByZero();
    }
    if (m == Long.MIN_VALUE) {
      return (Long)
          IntDivision.mod(
              BigInteger.valueOf(a).multiply(BigInteger.valueOf(b)), BigInteger.valueOf(m));
    }
    long modulus = Math.abs(m);
    long x = Ints.mod(a, modulus);
    long y = Ints.mod(b, modulus);
    long rest = remainder(LongProducts.high(x, y), x * y, modulus);
    return m < 0 && rest != 0 ? rest - modulus : rest;
  }

  /** The remainder of an unsigned 128-bit number; {@code high < m}. Hacker's Delight, divlu. */
  private static long remainder(long high, long low, long m) {
    if (high == 0) {
      return Long.remainderUnsigned(low, m);
    }
    int shift = Long.numberOfLeadingZeros(m);
    long divisor = m << shift;
    long divisorHigh = divisor >>> 32;
    long divisorLow = divisor & 0xffffffffL;
    long top = high << shift | (shift == 0 ? 0 : low >>> (64 - shift));
    long bottom = low << shift;
    long middle = step(top, bottom >>> 32, divisor, divisorHigh, divisorLow);
    return step(middle, bottom & 0xffffffffL, divisor, divisorHigh, divisorLow) >>> shift;
  }

  /** One digit of the long division: the remainder of {@code top * 2**32 + next}. */
  private static long step(long top, long next, long divisor, long divisorHigh, long divisorLow) {
    long quotient = Long.divideUnsigned(top, divisorHigh);
    long rest = top - quotient * divisorHigh;
    while (quotient >>> 32 != 0
        || Long.compareUnsigned(quotient * divisorLow, rest << 32 | next) > 0) {
      quotient--;
      rest += divisorHigh;
      if (rest >>> 32 != 0) {
        break;
      }
    }
    return (top << 32) + next - quotient * divisor;
  }

  static Object lshift(Object a, long b) {
    if (b < 0) {
      throw Ints.negativeShift();
    }
    if (Ints.signum(a) == 0) {
      return 0L;
    }
    if (b > Integer.MAX_VALUE) {
      throw tooMuchMemory();
    }
    try {
      return Ints.normalize(Ints.big(a).shiftLeft((int) b));
    } catch (ArithmeticException e) {
      throw tooMuchMemory();
    }
  }

  static Object hugeShift(Object a, BigInteger b) {
    if (b.signum() < 0) {
      throw Ints.negativeShift();
    }
    if (Ints.signum(a) == 0) {
      return 0L;
    }
    throw Errors.overflow("too many digits in integer");
  }
}
