package dev.portalis.runtime.object;

import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.number.Floats;
import dev.portalis.runtime.number.FormatSpec;
import dev.portalis.runtime.number.Ints;
import dev.portalis.runtime.number.NumberFormat;
import dev.portalis.runtime.text.Strings;
import dev.portalis.runtime.threads.CarrierLocal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code str}, {@code repr}, {@code ascii} and {@code format}. */
public final class Texts {
  private Texts() {}

  /** {@code str(value)}. */
  public static String str(@Nullable Object value) {
    if (value instanceof String) {
      return (String) value;
    }
    if (value instanceof PyObject) {
      PyObject object = (PyObject) value;
      if (!object.type.isUserDefined()) {
        return object.str();
      }
      Object str = object.type.special(Special.STR);
      if (str != null && str != BuiltinTypes.objectStr()) {
        return requireString(Calls.callSpecial(str, object), "__str__");
      }
      return object.str();
    }
    return repr(value);
  }

  /** {@code repr(value)}. */
  public static String repr(@Nullable Object value) {
    if (value instanceof PyObject) {
      PyObject object = (PyObject) value;
      if (!object.type.isUserDefined()) {
        return object.repr();
      }
      Object repr = object.type.special(Special.REPR);
      if (repr != null && repr != BuiltinTypes.objectRepr()) {
        return requireString(Calls.callSpecial(repr, object), "__repr__");
      }
      return object.repr();
    }
    if (value instanceof String) {
      return Strings.repr((String) value);
    }
    if (value instanceof Double) {
      return Floats.repr((Double) value);
    }
    if (value instanceof Boolean) {
      return (Boolean) value ? "True" : "False";
    }
    if (value instanceof BigInteger) {
      return Ints.toString(value);
    }
    return value == null ? "None" : value.toString();
  }

  private static String requireString(@Nullable Object result, String method) {
    String text = Convert.stringOrNull(result);
    if (text != null) {
      return text;
    }
    throw Errors.typeError(method + " returned non-string (type " + PyType.of(result).name() + ")");
  }

  /** {@code ascii(value)}. */
  public static String ascii(@Nullable Object value) {
    return Strings.escapeNonAscii(repr(value));
  }

  /** {@code format(value, spec)}. */
  public static String format(@Nullable Object value, String spec) {
    if (value instanceof PyObject) {
      PyObject object = (PyObject) value;
      Object format = object.type.special(Special.FORMAT);
      if (spec.isEmpty() && format instanceof PyBuiltin) {
        return str(object);
      }
      if (format != null && format != BuiltinTypes.objectFormat()) {
        return requireString(Calls.callSpecial(format, object, spec), "__format__");
      }
      if (spec.isEmpty()) {
        return str(object);
      }
      throw Errors.typeError(
          "unsupported format string passed to " + object.type.name() + ".__format__");
    }
    if (spec.isEmpty()) {
      return str(value);
    }
    return formatJavaValue(value, spec);
  }

  /** Formats None, bools, ints, floats and strs by a spec that is not empty. */
  static String formatJavaValue(@Nullable Object value, String spec) {
    if (value == null) {
      throw Errors.typeError("unsupported format string passed to NoneType.__format__");
    }
    FormatSpec parsed = FormatSpec.parse(spec, PyType.of(value).name());
    if (value instanceof String) {
      return NumberFormat.formatString((String) value, parsed);
    }
    if (value instanceof Double) {
      return NumberFormat.formatDouble((Double) value, parsed);
    }
    if (value instanceof Boolean) {
      return NumberFormat.formatInt((Boolean) value ? 1L : 0L, parsed);
    }
    return NumberFormat.formatInt(value, parsed);
  }

  /** The objects whose repr is under way in this thread, to show cycles as {@code [...]}. */
  private static final CarrierLocal<List<Object>> UNDER_WAY = new CarrierLocal<>();

  /** Says that the repr of a container begins; false if it is under way already. */
  public static boolean enterRepr(PyObject container) {
    List<Object> active = UNDER_WAY.get();
    if (active == null) {
      active = new ArrayList<>();
      UNDER_WAY.set(active);
    }
    for (Object each : active) {
      if (each == container) {
        return false;
      }
    }
    active.add(container);
    return true;
  }

  /** Says that the repr of a container is done. */
  public static void leaveRepr(PyObject container) {
    List<Object> active = UNDER_WAY.get();
    if (active != null && !active.isEmpty()) {
      active.remove(active.size() - 1);
    }
  }

  /** {@code str(int)}. */
  public static String str(long value) {
    return Long.toString(value);
  }

  /** {@code str(float)}. */
  public static String str(double value) {
    return Floats.repr(value);
  }

  /** {@code str(bool)}. */
  public static String str(boolean value) {
    return value ? "True" : "False";
  }

  /** Whether the value is an int in Python's sense, bools excluded. */
  static boolean isInt(@Nullable Object value) {
    return value instanceof Long || value instanceof BigInteger;
  }
}
