package dev.portalis.runtime.object;

import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.error.PyException;
import org.jspecify.annotations.Nullable;

/**
 * Which operand's method does an operator.
 *
 * @see <a href="https://docs.python.org/3.12/reference/datamodel.html#object.__radd__">Reflected
 *     operands</a>
 */
final class OperatorDispatch {
  private OperatorDispatch() {}

  static @Nullable Object binary(BinaryOp op, @Nullable Object a, @Nullable Object b) {
    Object result = attempt(op, a, b);
    if (result == PyNotImplemented.INSTANCE) {
      throw unsupported(op, op.symbol(), a, b);
    }
    return result;
  }

  static @Nullable Object inPlace(BinaryOp op, @Nullable Object a, @Nullable Object b) {
    if (a instanceof PyObject && !yieldsToRight(op, a, b)) {
      Object result = inPlaceOf((PyObject) a, op, b);
      if (result != PyNotImplemented.INSTANCE) {
        return result;
      }
    }
    Object result = attempt(op, a, b);
    if (result == PyNotImplemented.INSTANCE && a instanceof PyObject && yieldsToRight(op, a, b)) {
      result = inPlaceOf((PyObject) a, op, b);
    }
    if (result == PyNotImplemented.INSTANCE) {
      throw unsupported(op, op.inPlaceSymbol(), a, b);
    }
    return result;
  }

  private static @Nullable Object inPlaceOf(PyObject object, BinaryOp op, @Nullable Object b) {
    PyType type = object.type;
    if (type.isUserDefined()) {
      Object method = type.special(op.inPlace());
      if (method != null && !isInherited(method, type, op.inPlace())) {
        return Calls.callSpecial(method, object, b);
      }
      if (method == null && type.forbids(op.inPlace())) {
        throw notCallable();
      }
    }
    return object.inplace(op, b);
  }

  /** Tries both operands; {@link PyNotImplemented#INSTANCE} where neither can do it. */
  static @Nullable Object attempt(BinaryOp op, @Nullable Object a, @Nullable Object b) {
    if (!(a instanceof PyObject) && !(b instanceof PyObject)) {
      return ValueOperators.binary(op, a, b);
    }
    PyType left = PyType.of(a);
    PyType right = PyType.of(b);
    if (left == right) {
      return leftOf(op, a, b);
    }
    if ((right.isSubtypeOf(left) && overridesReflected(op, left, right))
        || yieldsToRight(op, a, b)) {
      Object result = rightOf(op, a, b);
      return result == PyNotImplemented.INSTANCE ? leftOf(op, a, b) : result;
    }
    Object result = leftOf(op, a, b);
    return result == PyNotImplemented.INSTANCE ? rightOf(op, a, b) : result;
  }

  /** A subclass on the right goes first where it does the operator in its own way. */
  private static boolean overridesReflected(BinaryOp op, PyType left, PyType right) {
    return !right.isUserDefined() || right.special(op.reflected()) != left.special(op.reflected());
  }

  /**
   * Whether the left operand only concatenates or repeats, which comes after all methods of
   * numbers, and the right one has a method in Python.
   */
  private static boolean yieldsToRight(BinaryOp op, @Nullable Object a, @Nullable Object b) {
    if ((op != BinaryOp.ADD && op != BinaryOp.MUL) || !(b instanceof PyObject)) {
      return false;
    }
    PyType right = ((PyObject) b).type;
    if (!right.isUserDefined() || concatenationError(a, b) == null) {
      return false;
    }
    PyType left = PyType.of(a);
    return !overrides(left, op.special())
        && !overrides(left, op.reflected())
        && overrides(right, op.reflected());
  }

  /** Whether a class has a special method in Python. */
  private static boolean overrides(PyType type, Special special) {
    Object method = type.isUserDefined() ? type.special(special) : null;
    return method != null && !isInherited(method, type, special);
  }

  /** Whether a method is that of the Java class, so that the virtual method does the same. */
  static boolean isInherited(Object method, PyType type, Special special) {
    if (!(method instanceof PyBuiltin)) {
      return false;
    }
    PyBuiltin builtin = (PyBuiltin) method;
    PyType owner = builtin.owner();
    return owner != null
        && !owner.isUserDefined()
        && type.isSubtypeOf(owner)
        && builtin.name().equals(special.method());
  }

  private static @Nullable Object leftOf(BinaryOp op, @Nullable Object a, @Nullable Object b) {
    if (!(a instanceof PyObject)) {
      return ValueOperators.binary(op, a, b);
    }
    PyObject object = (PyObject) a;
    PyType type = object.type;
    if (type.isUserDefined()) {
      Object method = type.special(op.special());
      if (method != null && !isInherited(method, type, op.special())) {
        return Calls.callSpecial(method, object, b);
      }
      if (method == null && type.forbids(op.special())) {
        throw notCallable();
      }
      return ofSubclass(op, object, b);
    }
    return object.binary(op, b);
  }

  /**
   * The operator that a class in Python inherits. One that is a sequence and has the reflected
   * method has all methods of numbers for CPython, so that the inherited one does not yield to the
   * right.
   */
  private static @Nullable Object ofSubclass(BinaryOp op, PyObject object, @Nullable Object b) {
    Object result = object.binary(op, b);
    if (result != PyNotImplemented.INSTANCE || !overrides(object.type, op.reflected())) {
      return result;
    }
    String error = object.concatenationError(b);
    if (error != null && op == BinaryOp.ADD) {
      throw Errors.typeError(error);
    }
    if (error != null && op == BinaryOp.MUL) {
      Convert.toInt(b);
    }
    return result;
  }

  private static @Nullable Object rightOf(BinaryOp op, @Nullable Object a, @Nullable Object b) {
    if (!(b instanceof PyObject)) {
      return ValueOperators.binary(op, a, b);
    }
    PyObject object = (PyObject) b;
    PyType type = object.type;
    if (type.isUserDefined()) {
      Object method = type.special(op.reflected());
      if (method != null && !isInherited(method, type, op.reflected())) {
        return Calls.callSpecial(method, object, a);
      }
      if (method == null && type.forbids(op.reflected())) {
        throw notCallable();
      }
    }
    return object.binaryReflected(op, a);
  }

  private static PyException notCallable() {
    return Errors.typeError("'NoneType' object is not callable");
  }

  static @Nullable Object pow(@Nullable Object a, @Nullable Object b, Object modulus) {
    if (a instanceof PyObject) {
      PyObject object = (PyObject) a;
      Object method = object.type.isUserDefined() ? object.type.special(Special.POW) : null;
      Object result =
          method != null && !isInherited(method, object.type, Special.POW)
              ? Calls.callSpecial(method, object, b, modulus)
              : object.power(b, modulus);
      if (result != PyNotImplemented.INSTANCE) {
        return result;
      }
    }
    Object result = ValueOperators.pow(a, b, modulus);
    if (result == PyNotImplemented.INSTANCE) {
      throw Errors.typeError(
          "unsupported operand type(s) for ** or pow(): '"
              + PyType.of(a).shownName()
              + "', '"
              + PyType.of(b).shownName()
              + "', '"
              + PyType.of(modulus).shownName()
              + "'");
    }
    return result;
  }

  static @Nullable Object unary(UnaryOp op, @Nullable Object a) {
    Object result = PyNotImplemented.INSTANCE;
    if (a instanceof PyObject) {
      PyObject object = (PyObject) a;
      PyType type = object.type;
      Object method = type.isUserDefined() ? type.special(op.special()) : null;
      if (method != null && !isInherited(method, type, op.special())) {
        return Calls.callSpecial(method, object);
      }
      if (method == null && type.isUserDefined() && type.forbids(op.special())) {
        throw notCallable();
      }
      result = object.unary(op);
    } else {
      result = ValueOperators.unary(op, a);
    }
    if (result == PyNotImplemented.INSTANCE) {
      throw Errors.typeError(
          "bad operand type for " + op.symbol() + ": '" + PyType.of(a).shownName() + "'");
    }
    return result;
  }

  private static @Nullable String concatenationError(@Nullable Object a, @Nullable Object b) {
    if (a instanceof String) {
      return ValueOperators.strConcatenationError(b);
    }
    return a instanceof PyObject ? ((PyObject) a).concatenationError(b) : null;
  }

  private static PyException unsupported(
      BinaryOp op, String symbol, @Nullable Object a, @Nullable Object b) {
    String left = PyType.of(a).shownName();
    String right = PyType.of(b).shownName();
    String concatenation = concatenationError(a, b);
    if (op == BinaryOp.ADD && concatenation != null) {
      return Errors.typeError(concatenation);
    }
    if (op == BinaryOp.MUL) {
      String factor =
          concatenation != null ? right : concatenationError(b, a) != null ? left : null;
      if (factor != null) {
        return Errors.typeError("can't multiply sequence by non-int of type '" + factor + "'");
      }
    }
    String hint =
        op == BinaryOp.RSHIFT && a instanceof PyBuiltin && ((PyBuiltin) a).name().equals("print")
            ? ". Did you mean \"print(<message>, file=<output_stream>)\"?"
            : "";
    return Errors.typeError(
        "unsupported operand type(s) for "
            + symbol
            + ": '"
            + left
            + "' and '"
            + right
            + "'"
            + hint);
  }
}
