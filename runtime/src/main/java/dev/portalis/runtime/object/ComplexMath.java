package dev.portalis.runtime.object;

import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.error.PyException;
import dev.portalis.runtime.number.Floats;

/** Division and powers of complex numbers, as {@code complexobject.c} of CPython does them. */
final class ComplexMath {
  /** Up to this size an exponent that is an integer is worked out by multiplication. */
  private static final double MOST_MULTIPLIED = 100.0;

  private ComplexMath() {}

  static PyComplex multiply(PyComplex a, PyComplex b) {
    return new PyComplex(
        a.real() * b.real() - a.imag() * b.imag(), a.real() * b.imag() + a.imag() * b.real());
  }

  static PyComplex divide(PyComplex a, PyComplex b) {
    if (b.real() == 0 && b.imag() == 0) {
      throw Errors.zeroDivision("complex division by zero");
    }
    return quotient(a, b);
  }

  private static PyComplex quotient(PyComplex a, PyComplex b) {
    double realSize = Math.abs(b.real());
    double imagSize = Math.abs(b.imag());
    if (realSize >= imagSize) {
      double ratio = b.imag() / b.real();
      double denominator = b.real() + b.imag() * ratio;
      return new PyComplex(
          (a.real() + a.imag() * ratio) / denominator, (a.imag() - a.real() * ratio) / denominator);
    }
    if (imagSize >= realSize) {
      double ratio = b.real() / b.imag();
      double denominator = b.real() * ratio + b.imag();
      return new PyComplex(
          (a.real() * ratio + a.imag()) / denominator, (a.imag() * ratio - a.real()) / denominator);
    }
    return new PyComplex(Double.NaN, Double.NaN);
  }

  static PyComplex power(PyComplex a, PyComplex b) {
    PyComplex result;
    boolean whole = b.imag() == 0 && b.real() == Math.floor(b.real());
    if (whole && Math.abs(b.real()) <= MOST_MULTIPLIED) {
      result = wholePower(a, (int) b.real());
    } else if (a.real() == 0 && a.imag() == 0) {
      if (b.imag() != 0 || b.real() < 0) {
        throw zeroToNegative();
      }
      return new PyComplex(0.0, 0.0);
    } else {
      result = polarPower(a, b);
    }
    if (Double.isInfinite(result.real()) || Double.isInfinite(result.imag())) {
      throw Errors.overflow("complex exponentiation");
    }
    return result;
  }

  private static PyException zeroToNegative() {
    return Errors.zeroDivision("0.0 to a negative or complex power");
  }

  private static PyComplex wholePower(PyComplex a, int exponent) {
    PyComplex one = new PyComplex(1.0, 0.0);
    PyComplex result = one;
    PyComplex power = a;
    int rest = Math.abs(exponent);
    for (int mask = 1; mask <= rest; mask <<= 1) {
      if ((rest & mask) != 0) {
        result = multiply(result, power);
      }
      power = multiply(power, power);
    }
    if (exponent > 0) {
      return result;
    }
    if (result.real() == 0 && result.imag() == 0) {
      throw zeroToNegative();
    }
    return quotient(one, result);
  }

  private static PyComplex polarPower(PyComplex a, PyComplex b) {
    double size = Floats.hypot(a.real(), a.imag());
    double length = Math.pow(size, b.real());
    double angle = Math.atan2(a.imag(), a.real());
    double phase = angle * b.real();
    if (b.imag() != 0) {
      length *= Math.exp(-angle * b.imag());
      phase += b.imag() * Math.log(size);
    }
    if (Double.isInfinite(phase)) {
      // The sine of infinity is a domain error, which CPython reports as that of a power of zero.
      throw zeroToNegative();
    }
    return new PyComplex(length * Math.cos(phase), length * Math.sin(phase));
  }

  static double abs(PyComplex a) {
    double size = Floats.hypot(a.real(), a.imag());
    if (Double.isInfinite(size) && !Double.isInfinite(a.real()) && !Double.isInfinite(a.imag())) {
      throw Errors.overflow("absolute value too large");
    }
    return size;
  }
}
