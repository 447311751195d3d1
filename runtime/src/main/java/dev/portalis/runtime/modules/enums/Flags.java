package dev.portalis.runtime.modules.enums;

import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.object.BinaryOp;
import dev.portalis.runtime.object.BuiltinTypes;
import dev.portalis.runtime.object.Convert;
import dev.portalis.runtime.object.PyNotImplemented;
import dev.portalis.runtime.object.PyObject;
import dev.portalis.runtime.object.PyType;
import dev.portalis.runtime.object.Texts;
import dev.portalis.runtime.object.UnaryOp;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Combinations of the members of flags. */
final class Flags {
  private Flags() {}

  static PyObject allocate(PyEnumClass type, @Nullable Object value) {
    Object number = Convert.intOrNull(value);
    if (number == null) {
      throw Errors.typeError(type.name() + " members must be ints, not " + PyType.of(value).name());
    }
    return type.isSubtypeOf(BuiltinTypes.INT)
        ? new PyFlagValue(type, number)
        : new PyEnumMember(type);
  }

  /** The combination of a value; null for what is no int. */
  static @Nullable PyObject ofValue(PyEnumClass type, @Nullable Object value) {
    Object number = Convert.intOrNull(value);
    if (!(number instanceof Long)) {
      if (number == null) {
        throw Errors.valueError(Texts.repr(value) + " is not a valid " + type.qualname());
      }
      return null;
    }
    long bits = (Long) number;
    long mask = type.mask();
    boolean keeps = type.isSubtypeOf(BuiltinTypes.INT);
    if (bits < 0) {
      int length = Math.max(bitLength(mask), bitLength(~bits));
      bits += 1L << length;
    }
    if ((bits & ~mask) != 0 && !keeps) {
      int width = Math.max(bitLength(bits), bitLength(mask));
      throw Errors.valueError(
          type.repr()
              + " invalid value "
              + number
              + "\n    given "
              + binary(bits, width)
              + "\n  allowed "
              + binary(mask, width));
    }
    PyObject known = EnumLookup.find(type, bits);
    if (known != null) {
      return known;
    }
    PyObject made = keeps ? new PyFlagValue(type, bits) : new PyEnumMember(type);
    made.instanceDict().putString("_value_", bits);
    made.instanceDict().putString("_name_", name(type, bits));
    return made;
  }

  private static int bitLength(long number) {
    return Long.SIZE - Long.numberOfLeadingZeros(number);
  }

  private static String binary(long number, int width) {
    StringBuilder digits = new StringBuilder(Long.toBinaryString(number));
    while (digits.length() < width) {
      digits.insert(0, '0');
    }
    return "0b0 " + (number == 0 && width == 0 ? "" : digits);
  }

  private static @Nullable String name(PyEnumClass type, long bits) {
    StringBuilder name = new StringBuilder();
    long rest = bits;
    for (PyObject member : type.canonical()) {
      long own = EnumLookup.bits(member);
      if ((bits & own) == own) {
        name.append(name.length() == 0 ? "" : "|").append(EnumLookup.nameOf(member));
        rest &= ~own;
      }
    }
    if (rest != 0 && name.length() > 0) {
      name.append('|').append(rest);
    }
    return name.length() == 0 ? null : name.toString();
  }

  /** The members in a combination. */
  static List<PyObject> parts(PyObject flag) {
    long bits = EnumLookup.bits(flag);
    List<PyObject> parts = new ArrayList<>();
    for (PyObject member : ((PyEnumClass) flag.type()).canonical()) {
      long own = EnumLookup.bits(member);
      if ((bits & own) == own) {
        parts.add(member);
      }
    }
    return parts;
  }

  private static boolean isFlag(PyObject value) {
    return value.type() instanceof PyEnumClass && ((PyEnumClass) value.type()).isFlag();
  }

  static @Nullable Object binary(PyObject self, BinaryOp op, @Nullable Object other) {
    if (!isFlag(self) || (op != BinaryOp.OR && op != BinaryOp.AND && op != BinaryOp.XOR)) {
      return PyNotImplemented.INSTANCE;
    }
    long bits;
    Object number = self instanceof PyFlagValue ? Convert.intOrNull(other) : null;
    if (other instanceof PyObject && ((PyObject) other).type() == self.type()) {
      bits = EnumLookup.bits((PyObject) other);
    } else if (number instanceof Long) {
      bits = (Long) number;
    } else {
      return PyNotImplemented.INSTANCE;
    }
    long own = EnumLookup.bits(self);
    long result = op == BinaryOp.OR ? own | bits : op == BinaryOp.AND ? own & bits : own ^ bits;
    return EnumLookup.byValue((PyEnumClass) self.type(), result);
  }

  static @Nullable Object unary(PyObject self, UnaryOp op) {
    if (op != UnaryOp.INVERT || !isFlag(self)) {
      return PyNotImplemented.INSTANCE;
    }
    PyEnumClass type = (PyEnumClass) self.type();
    long inverted = ~EnumLookup.bits(self);
    return EnumLookup.byValue(
        type, self instanceof PyFlagValue ? inverted : inverted & type.mask());
  }
}
