package dev.portalis.runtime.modules.decimal;

import dev.portalis.runtime.error.ErrorKind;
import dev.portalis.runtime.error.PyException;
import dev.portalis.runtime.object.Calls;
import dev.portalis.runtime.object.ExceptionTypes;
import dev.portalis.runtime.object.Exceptions;
import dev.portalis.runtime.object.PyList;
import dev.portalis.runtime.object.PyType;

/** The signals as bits and as exceptions. */
final class Signals {
  static final int INVALID = 1;
  static final int FLOAT = 1 << 1;
  static final int DIVISION_BY_ZERO = 1 << 2;
  static final int OVERFLOW = 1 << 3;
  static final int UNDERFLOW = 1 << 4;
  static final int SUBNORMAL = 1 << 5;
  static final int INEXACT = 1 << 6;
  static final int ROUNDED = 1 << 7;
  static final int CLAMPED = 1 << 8;

  // Kinds of invalid operations.
  static final int CONVERSION_SYNTAX = 1 << 9;
  static final int DIVISION_IMPOSSIBLE = 1 << 10;
  static final int DIVISION_UNDEFINED = 1 << 11;
  static final int INVALID_CONTEXT = 1 << 12;

  static final int ALL = (1 << 9) - 1;

  private static final int KINDS =
      CONVERSION_SYNTAX | DIVISION_IMPOSSIBLE | DIVISION_UNDEFINED | INVALID_CONTEXT;

  static final PyType EXCEPTION =
      define("DecimalException", ExceptionTypes.of(ErrorKind.ARITHMETIC_ERROR));
  static final PyType INVALID_TYPE = define("InvalidOperation", EXCEPTION);
  static final PyType FLOAT_TYPE =
      define("FloatOperation", EXCEPTION, ExceptionTypes.of(ErrorKind.TYPE_ERROR));
  static final PyType DIVISION_BY_ZERO_TYPE =
      define("DivisionByZero", EXCEPTION, ExceptionTypes.of(ErrorKind.ZERO_DIVISION_ERROR));
  static final PyType INEXACT_TYPE = define("Inexact", EXCEPTION);
  static final PyType ROUNDED_TYPE = define("Rounded", EXCEPTION);
  static final PyType SUBNORMAL_TYPE = define("Subnormal", EXCEPTION);
  static final PyType OVERFLOW_TYPE = define("Overflow", INEXACT_TYPE, ROUNDED_TYPE);
  static final PyType UNDERFLOW_TYPE =
      define("Underflow", INEXACT_TYPE, ROUNDED_TYPE, SUBNORMAL_TYPE);
  static final PyType CLAMPED_TYPE = define("Clamped", EXCEPTION);
  static final PyType CONVERSION_TYPE = define("ConversionSyntax", INVALID_TYPE);
  static final PyType IMPOSSIBLE_TYPE = define("DivisionImpossible", INVALID_TYPE);
  static final PyType UNDEFINED_TYPE =
      define("DivisionUndefined", INVALID_TYPE, ExceptionTypes.of(ErrorKind.ZERO_DIVISION_ERROR));
  static final PyType INVALID_CONTEXT_TYPE = define("InvalidContext", INVALID_TYPE);

  /** The types of the bits, in their order. */
  static final PyType[] TYPES = {
    INVALID_TYPE,
    FLOAT_TYPE,
    DIVISION_BY_ZERO_TYPE,
    OVERFLOW_TYPE,
    UNDERFLOW_TYPE,
    SUBNORMAL_TYPE,
    INEXACT_TYPE,
    ROUNDED_TYPE,
    CLAMPED_TYPE,
    CONVERSION_TYPE,
    IMPOSSIBLE_TYPE,
    UNDEFINED_TYPE,
    INVALID_CONTEXT_TYPE
  };

  private Signals() {}

  private static PyType define(String name, PyType... bases) {
    return ExceptionTypes.define(name, "decimal", bases);
  }

  /** The signals that conditions raise. */
  static int signalsOf(int status) {
    return (status & KINDS) != 0 ? status & ~KINDS | INVALID : status;
  }

  /** The exception for conditions that are trapped. */
  static PyException exception(int trapped) {
    int signals = signalsOf(trapped);
    PyType type = TYPES[Integer.numberOfTrailingZeros(signals)];
    PyList names = new PyList();
    if ((trapped & INVALID) != 0) {
      names.append(INVALID_TYPE);
    }
    addNames(names, trapped & KINDS);
    addNames(names, trapped & ALL & ~INVALID);
    return Exceptions.raise(Calls.call(type, names));
  }

  private static void addNames(PyList names, int bits) {
    for (int i = 0; i < TYPES.length; i++) {
      if ((bits >> i & 1) != 0) {
        names.append(TYPES[i]);
      }
    }
  }
}
