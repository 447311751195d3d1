package dev.portalis.runtime.modules.enums;

import static dev.portalis.runtime.object.Unbound.UNBOUND;

import dev.portalis.runtime.error.ErrorKind;
import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.error.PyException;
import dev.portalis.runtime.object.Attributes;
import dev.portalis.runtime.object.Calls;
import dev.portalis.runtime.object.Comparison;
import dev.portalis.runtime.object.Convert;
import dev.portalis.runtime.object.Exceptions;
import dev.portalis.runtime.object.PyBuiltin;
import dev.portalis.runtime.object.PyClassMethod;
import dev.portalis.runtime.object.PyDict;
import dev.portalis.runtime.object.PyObject;
import dev.portalis.runtime.object.PyType;
import dev.portalis.runtime.object.Texts;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Finds members by value. */
final class EnumLookup {
  private EnumLookup() {}

  static @Nullable Object valueOf(PyObject member) {
    Object value = member.instanceGet("_value_");
    return value == UNBOUND ? null : value;
  }

  static @Nullable Object nameOf(PyObject member) {
    Object name = member.instanceGet("_name_");
    return name == UNBOUND ? null : name;
  }

  /** The value as the reprs of members show it. */
  static String shownValue(PyObject member) {
    Object value = valueOf(member);
    boolean fields = ((PyEnumClass) member.type()).showsFields();
    Object table = fields ? PyType.of(value).lookup("__dataclass_fields__") : UNBOUND;
    if (!(table instanceof PyDict)) {
      return Texts.repr(value);
    }
    StringBuilder text = new StringBuilder();
    for (Map.Entry<Object, Object> entry : ((PyDict) table).entrySet()) {
      if (!Boolean.FALSE.equals(Attributes.get(entry.getValue(), "repr"))) {
        String name = (String) entry.getKey();
        text.append(text.length() == 0 ? "" : ", ").append(name).append('=');
        text.append(Texts.repr(Attributes.get(value, name)));
      }
    }
    return text.toString();
  }

  /** Makes a member known by a value that can be hashed, if there is none. */
  static PyObject remember(PyEnumClass type, @Nullable Object value, PyObject member) {
    try {
      return (PyObject) Objects.requireNonNull(type.byValue().setDefault(value, member));
    } catch (PyException e) {
      if (!Exceptions.matches(e, ErrorKind.TYPE_ERROR)) {
        throw e;
      }
      return member;
    }
  }

  /** The member of a value, or the combination of flags; null if there is none. */
  static @Nullable PyObject find(PyEnumClass type, @Nullable Object value) {
    try {
      return (PyObject) type.byValue().getOr(value, null);
    } catch (PyException e) {
      if (!Exceptions.matches(e, ErrorKind.TYPE_ERROR)) {
        throw e;
      }
    }
    for (PyObject member : type.byName().values()) {
      if (Comparison.identicalOrEqual(valueOf(member), value)) {
        return member;
      }
    }
    return null;
  }

  /** {@code Color(value)}. */
  static @Nullable Object byValue(PyEnumClass type, @Nullable Object value) {
    if (value instanceof PyObject && ((PyObject) value).type() == type) {
      return value;
    }
    PyObject found = find(type, value);
    if (found != null) {
      return found;
    }
    Object result = missing(type, value);
    if (result instanceof PyObject && ((PyObject) result).type().isSubtypeOf(type)) {
      return result;
    }
    if (type.isFlag()
        && type.boundary() == FlagBoundary.EJECT
        && Convert.intOrNull(result) != null) {
      return result;
    }
    PyException invalid =
        Errors.valueError(Texts.repr(value) + " is not a valid " + type.qualname());
    if (result == null) {
      throw invalid;
    }
    throw Errors.typeError(
        "error in "
            + type.name()
            + "._missing_: returned "
            + Texts.repr(result)
            + " instead of None or a valid member");
  }

  private static @Nullable Object missing(PyEnumClass type, @Nullable Object value) {
    Object hook = type.lookup("_missing_");
    boolean builtin =
        hook instanceof PyClassMethod && ((PyClassMethod) hook).function() instanceof PyBuiltin;
    if (builtin) {
      return type.isFlag() ? Flags.ofValue(type, value) : null;
    }
    return Calls.call(Attributes.get(type, "_missing_"), value);
  }

  /** The value of a flag as a number. */
  static Object bits(PyObject member) {
    Object value = Convert.intOrNull(valueOf(member));
    return value == null ? 0L : value;
  }
}
