package dev.portalis.runtime.object;

import static dev.portalis.runtime.object.Unbound.UNBOUND;

import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.error.PyException;
import dev.portalis.runtime.number.Ints;
import org.jspecify.annotations.Nullable;

/** {@code int(value, base)}. */
final class IntConversion {
  private IntConversion() {}

  /** The int that {@code int(value, base)} gives; both may be {@link Unbound#UNBOUND}. */
  static Object convert(@Nullable Object value, @Nullable Object base) {
    if (value == UNBOUND) {
      if (base != UNBOUND) {
        throw Errors.typeError("int() missing string argument");
      }
      return 0L;
    }
    if (base == UNBOUND) {
      return ofAnything(value);
    }
    long radix = toBase(base);
    String text = Convert.stringOrNull(value);
    if (text != null) {
      return Ints.parse(text, radix);
    }
    byte[] bytes = PyBytes.bufferOrNull(value);
    if (bytes != null) {
      return ofBytes(bytes, value, radix);
    }
    throw Errors.typeError("int() can't convert non-string with explicit base");
  }

  /** A base that fits no long is as wrong as any other that is too large. */
  private static long toBase(@Nullable Object base) {
    Object number = Convert.toInt(base);
    return number instanceof Long ? (Long) number : -1;
  }

  private static Object ofAnything(@Nullable Object value) {
    if (value instanceof String) {
      return Ints.parse((String) value, 10);
    }
    if (!(value instanceof PyObject)) {
      Object number = Convert.numberOrNull(value);
      if (number == null) {
        throw notAnInt(value);
      }
      return number instanceof Double ? Ints.ofDouble((Double) number) : number;
    }
    Object number = truncateOrNull((PyObject) value);
    if (number != null) {
      return number;
    }
    String text = Convert.stringOrNull(value);
    if (text != null) {
      return Ints.parse(text, 10);
    }
    byte[] bytes = PyBytes.bufferOrNull(value);
    if (bytes != null) {
      return ofBytes(bytes, value, 10);
    }
    throw notAnInt(value);
  }

  private static PyException notAnInt(@Nullable Object value) {
    return Errors.typeError(
        "int() argument must be a string, a bytes-like object or a real number, not '"
            + PyType.of(value).name()
            + "'");
  }

  /** An object with {@code __int__} or {@code __index__} as an int. */
  static Object truncate(@Nullable Object value) {
    Object number = value instanceof PyObject ? truncateOrNull((PyObject) value) : null;
    if (number == null) {
      throw notAnInt(value);
    }
    return number;
  }

  private static @Nullable Object truncateOrNull(PyObject object) {
    PyType type = object.type;
    Object method = type.special(Special.INT);
    if (method != null) {
      return checked(Calls.callSpecial(method, object), "__int__");
    }
    Object direct = Convert.numberOrNull(object);
    if (direct != null) {
      return direct instanceof Double ? Ints.ofDouble((Double) direct) : direct;
    }
    if (type.special(Special.INDEX) != null) {
      return Convert.toInt(object);
    }
    Object truncate = type.special(Special.TRUNC);
    if (truncate == null) {
      return null;
    }
    Object result = Calls.callSpecial(truncate, object);
    if (!Convert.hasIndex(result)) {
      throw Errors.typeError(
          "__trunc__ returned non-Integral (type " + PyType.of(result).name() + ")");
    }
    return Convert.toInt(result);
  }

  private static Object checked(@Nullable Object result, String method) {
    Object number = Convert.intOrNull(result);
    if (number == null) {
      throw Errors.typeError(method + " returned non-int (type " + PyType.of(result).name() + ")");
    }
    return number;
  }

  private static Object ofBytes(byte[] bytes, @Nullable Object shown, long base) {
    return Ints.parse(ascii(bytes), base, Texts.repr(shown));
  }

  /** Bytes as a text for the parsers of numbers, with a question mark for what is not ASCII. */
  static String ascii(byte[] bytes) {
    StringBuilder text = new StringBuilder(bytes.length);
    for (byte each : bytes) {
      text.append(each < 0 ? '?' : (char) each);
    }
    return text.toString();
  }
}
