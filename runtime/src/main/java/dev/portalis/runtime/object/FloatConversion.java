package dev.portalis.runtime.object;

import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.error.PyException;
import dev.portalis.runtime.number.Floats;
import org.jspecify.annotations.Nullable;

/** {@code float(value)}. */
final class FloatConversion {
  private FloatConversion() {}

  static double convert(@Nullable Object value) {
    if (value instanceof Double) {
      return (Double) value;
    }
    String text = Convert.stringOrNull(value);
    if (text != null && !hasFloat(value)) {
      return Floats.fromString(text);
    }
    if (Convert.numberOrNull(value) != null || hasFloat(value) || Convert.hasIndex(value)) {
      return Convert.toDouble(value);
    }
    byte[] bytes = PyBytes.bufferOrNull(value);
    if (bytes != null) {
      return ofBytes(bytes, value);
    }
    throw Errors.typeError(
        "float() argument must be a string or a real number, not '"
            + PyType.of(value).name()
            + "'");
  }

  private static boolean hasFloat(@Nullable Object value) {
    return value instanceof PyObject && ((PyObject) value).type.special(Special.FLOAT) != null;
  }

  private static double ofBytes(byte[] bytes, @Nullable Object value) {
    String text = IntConversion.ascii(bytes);
    try {
      return Floats.fromString(text);
    } catch (PyException e) {
      throw Errors.valueError("could not convert string to float: " + Texts.repr(value));
    }
  }
}
