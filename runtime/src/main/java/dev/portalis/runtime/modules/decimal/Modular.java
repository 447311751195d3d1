package dev.portalis.runtime.modules.decimal;

import java.math.BigInteger;

/** Powers modulo an integer. */
final class Modular {
  private Modular() {}

  static Number power(Arithmetic work, Number a, Number b, Number modulus) {
    Number nan = work.nanOf(a, b);
    nan = nan == null ? work.nanOf(modulus, modulus) : nan;
    if (nan != null) {
      return nan;
    }
    boolean integral = a.isInteger() && b.isInteger() && modulus.isInteger();
    boolean valid =
        integral
            && b.signum() >= 0
            && !modulus.isZero()
            && modulus.adjusted() < work.precision
            && !(a.isZero() && b.isZero());
    if (!valid) {
      return work.invalid(Signals.INVALID);
    }
    BigInteger size = modulus.toBigInteger().abs();
    BigInteger result = a.toBigInteger().abs().modPow(b.toBigInteger(), size);
    boolean negative = a.negative && b.toBigInteger().testBit(0);
    return new Number(negative, result, 0);
  }
}
