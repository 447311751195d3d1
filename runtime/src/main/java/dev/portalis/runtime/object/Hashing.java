package dev.portalis.runtime.object;

import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.number.Ints;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** {@code hash(x)}. Equal values of different number types have equal hashes. */
public final class Hashing {
  private Hashing() {}

  /** The hash of any value; raises TypeError for what is unhashable. */
  public static long hash(@Nullable Object value) {
    if (value instanceof String) {
      return value.hashCode();
    }
    if (value instanceof Long) {
      return Ints.hash((long) (Long) value);
    }
    if (value instanceof PyObject) {
      return ofObject((PyObject) value);
    }
    if (value instanceof Double) {
      return Ints.hash((double) (Double) value);
    }
    if (value instanceof Boolean) {
      return (Boolean) value ? 1 : 0;
    }
    if (value instanceof BigInteger) {
      return Ints.hash((BigInteger) value);
    }
    return value == null ? 0xfca86420L : value.hashCode();
  }

  private static long ofObject(PyObject object) {
    PyType type = object.type;
    if (!type.isUserDefined()) {
      return object.hash();
    }
    Object hash = type.special(Special.HASH);
    if (hash == null) {
      throw Errors.typeError("unhashable type: '" + type.name() + "'");
    }
    if (hash == BuiltinTypes.objectHash()) {
      return object.hash();
    }
    Object result = Calls.callSpecial(hash, object);
    if (result instanceof Long) {
      return (Long) result == -1 ? -2 : (Long) result;
    }
    Object number = Convert.intOrNull(result);
    if (number != null) {
      return number instanceof Long && (Long) number != -1 ? (Long) number : Ints.hash(number);
    }
    throw Errors.typeError("__hash__ method should return an integer");
  }
}
