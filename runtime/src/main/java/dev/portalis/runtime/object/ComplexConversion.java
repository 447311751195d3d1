package dev.portalis.runtime.object;

import static dev.portalis.runtime.object.Unbound.UNBOUND;

import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.number.ComplexText;
import dev.portalis.runtime.number.Ints;
import org.jspecify.annotations.Nullable;

/** {@code complex(real, imag)}. */
final class ComplexConversion {
  private ComplexConversion() {}

  static PyComplex make(PyType type, @Nullable Object real, @Nullable Object imag) {
    boolean hasImag = imag != UNBOUND;
    if (real instanceof PyComplex
        && !hasImag
        && type == BuiltinTypes.COMPLEX
        && ((PyComplex) real).type == BuiltinTypes.COMPLEX) {
      return (PyComplex) real;
    }
    String text = Convert.stringOrNull(real);
    if (text != null) {
      if (hasImag) {
        throw Errors.typeError("complex() can't take second arg if first is a string");
      }
      double[] parts = ComplexText.parse(text);
      return new PyComplex(type, parts[0], parts[1]);
    }
    if (hasImag && Convert.stringOrNull(imag) != null) {
      throw Errors.typeError("complex() second arg can't be a string");
    }
    PyComplex first =
        real == UNBOUND
            ? new PyComplex(0.0, 0.0)
            : number(real, "complex() first argument must be a string or a number, not '");
    if (!hasImag) {
      return new PyComplex(type, first.real(), first.imag());
    }
    PyComplex second = imaginary(imag);
    double re = first.real();
    double im = second.real();
    if (second.imag() != 0 || imag instanceof PyComplex) {
      re -= second.imag();
    }
    if (first.imag() != 0 || real instanceof PyComplex) {
      im += first.imag();
    }
    return new PyComplex(type, re, im);
  }

  private static PyComplex imaginary(@Nullable Object value) {
    return value instanceof PyComplex
        ? (PyComplex) value
        : real(value, "complex() second argument must be a number, not '");
  }

  /** A number that may have {@code __complex__}. */
  private static PyComplex number(@Nullable Object value, String message) {
    if (value instanceof PyObject
        && !(value.getClass() == PyComplex.class && !((PyObject) value).type.isUserDefined())) {
      Object method = ((PyObject) value).type.special(Special.COMPLEX);
      if (method != null) {
        Object result = Calls.callSpecial(method, value);
        if (result instanceof PyComplex) {
          return (PyComplex) result;
        }
        throw Errors.typeError(
            "__complex__ returned non-complex (type " + PyType.of(result).name() + ")");
      }
    }
    return value instanceof PyComplex ? (PyComplex) value : real(value, message);
  }

  private static PyComplex real(@Nullable Object value, String message) {
    Object number = Convert.numberOrNull(value);
    if (number == null && value instanceof PyObject) {
      PyType type = ((PyObject) value).type;
      if (type.special(Special.FLOAT) != null || type.special(Special.INDEX) != null) {
        number = Convert.toDouble(value);
      }
    }
    if (number == null) {
      throw Errors.typeError(message + PyType.of(value).name() + "'");
    }
    return new PyComplex(number instanceof Double ? (Double) number : Ints.toDouble(number), 0.0);
  }
}
