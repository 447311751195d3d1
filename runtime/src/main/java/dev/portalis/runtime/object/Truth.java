package dev.portalis.runtime.object;

import dev.portalis.runtime.error.Errors;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** {@code bool(x)}. */
public final class Truth {
  private Truth() {}

  /** The truth value of anything. */
  public static boolean of(@Nullable Object value) {
    if (value instanceof Boolean) {
      return (Boolean) value;
    }
    if (value == null) {
      return false;
    }
    if (value instanceof Long) {
      return (Long) value != 0;
    }
    if (value instanceof String) {
      return !((String) value).isEmpty();
    }
    if (value instanceof Double) {
      return (Double) value != 0.0;
    }
    if (value instanceof BigInteger) {
      return true;
    }
    return !(value instanceof PyObject) || ofObject((PyObject) value);
  }

  private static boolean ofObject(PyObject value) {
    PyType type = value.type;
    if (!type.isUserDefined()) {
      return value.truth();
    }
    Object bool = type.special(Special.BOOL);
    if (bool != null) {
      Object result = Calls.callSpecial(bool, value);
      if (result instanceof Boolean) {
        return (Boolean) result;
      }
      throw Errors.typeError("__bool__ should return bool, returned " + PyType.of(result).name());
    }
    if (type.special(Special.LEN) != null) {
      return Items.length(value) != 0;
    }
    return value.truth();
  }
}
