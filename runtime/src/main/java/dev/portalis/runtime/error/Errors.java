package dev.portalis.runtime.error;

import org.jspecify.annotations.Nullable;

/** Makes the exceptions that the runtime raises: {@code throw Errors.typeError("...")}. */
public final class Errors {
  private Errors() {}

  /** An exception of any built-in kind. */
  public static PyException of(ErrorKind kind, @Nullable Object... arguments) {
    return new PyException(kind, arguments);
  }

  /** {@code TypeError(message)}. */
  public static PyException typeError(String message) {
    return new PyException(ErrorKind.TYPE_ERROR, message);
  }

  /** {@code ValueError(message)}. */
  public static PyException valueError(String message) {
    return new PyException(ErrorKind.VALUE_ERROR, message);
  }

  /** {@code IndexError(message)}. */
  public static PyException indexError(String message) {
    return new PyException(ErrorKind.INDEX_ERROR, message);
  }

  /** {@code KeyError(key)}. */
  public static PyException keyError(@Nullable Object key) {
    return new PyException(ErrorKind.KEY_ERROR, key);
  }

  /** {@code AttributeError(message)}. */
  public static PyException attributeError(String message) {
    return new PyException(ErrorKind.ATTRIBUTE_ERROR, message);
  }

  /** {@code NameError(message)}. */
  public static PyException nameError(String message) {
    return new PyException(ErrorKind.NAME_ERROR, message);
  }

  /** {@code UnboundLocalError} for a local variable that has no value. */
  public static PyException unboundLocal(String name) {
    return new PyException(
        ErrorKind.UNBOUND_LOCAL_ERROR,
        "cannot access local variable '" + name + "' where it is not associated with a value");
  }

  /** {@code ZeroDivisionError(message)}. */
  public static PyException zeroDivision(String message) {
    return new PyException(ErrorKind.ZERO_DIVISION_ERROR, message);
  }

  /** {@code OverflowError(message)}. */
  public static PyException overflow(String message) {
    return new PyException(ErrorKind.OVERFLOW_ERROR, message);
  }

  /** {@code RuntimeError(message)}. */
  public static PyException runtimeError(String message) {
    return new PyException(ErrorKind.RUNTIME_ERROR, message);
  }

  /** {@code NotImplementedError(message)}. */
  public static PyException notImplemented(String message) {
    return new PyException(ErrorKind.NOT_IMPLEMENTED_ERROR, message);
  }

  /** {@code StopIteration()}. */
  public static PyException stopIteration() {
    return new PyException(ErrorKind.STOP_ITERATION);
  }
}
