package dev.portalis.runtime.modules.enums;

import static dev.portalis.runtime.object.Unbound.UNBOUND;

import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.object.Attributes;
import dev.portalis.runtime.object.Calls;
import dev.portalis.runtime.object.Comparison;
import dev.portalis.runtime.object.Convert;
import dev.portalis.runtime.object.PyObject;
import dev.portalis.runtime.object.Texts;
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

  /** The member of a value; null if there is none. */
  static @Nullable PyObject find(PyEnumClass type, @Nullable Object value) {
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
    Object hook = type.lookup("_missing_");
    Object result =
        hook == EnumTypes.ENUM.ownMember("_missing_")
            ? null
            : Calls.call(Attributes.get(type, "_missing_"), value);
    if (result == null && type.isFlag()) {
      result = Flags.ofValue(type, value);
    }
    if (result == null) {
      throw Errors.valueError(Texts.repr(value) + " is not a valid " + type.qualname());
    }
    if (!(result instanceof PyObject) || ((PyObject) result).type() != type) {
      throw Errors.typeError(
          "error in "
              + type.name()
              + "._missing_: returned "
              + Texts.repr(result)
              + " instead of None or a valid member");
    }
    return result;
  }

  /** The value of a flag as a number. */
  static long bits(PyObject member) {
    Object value = Convert.intOrNull(valueOf(member));
    if (!(value instanceof Long)) {
      throw Errors.overflow("flags of more than 63 bits are not supported");
    }
    return (Long) value;
  }
}
