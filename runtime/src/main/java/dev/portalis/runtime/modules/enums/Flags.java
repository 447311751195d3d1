package dev.portalis.runtime.modules.enums;

import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.error.PyException;
import dev.portalis.runtime.number.Ints;
import dev.portalis.runtime.object.BinaryOp;
import dev.portalis.runtime.object.BuiltinTypes;
import dev.portalis.runtime.object.Convert;
import dev.portalis.runtime.object.PyNotImplemented;
import dev.portalis.runtime.object.PyObject;
import dev.portalis.runtime.object.Texts;
import dev.portalis.runtime.object.UnaryOp;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Combinations of the members of flags. */
final class Flags {
  private Flags() {}

  /** The combination of a value, by the boundary of the class. */
  static @Nullable Object ofValue(PyEnumClass type, @Nullable Object given) {
    Object number = Convert.intOrNull(given);
    if (number == null) {
      throw Errors.valueError(Texts.repr(given) + " is not a valid " + type.qualname());
    }
    Object value = number;
    Object mask = type.mask();
    Object all = Ints.sub(Ints.lshiftWide(1L, Ints.bitLength(mask)), 1L);
    boolean outside =
        Ints.compare(value, Ints.invert(all)) < 0
            || Ints.compare(value, all) > 0
            || Ints.signum(Ints.and(value, Ints.xor(all, mask))) != 0;
    Object boundary = type.boundary();
    if (outside) {
      if (boundary == FlagBoundary.EJECT) {
        return value;
      }
      value = bounded(type, value, all);
    }
    Object negative = Ints.signum(value) < 0 ? value : null;
    if (negative != null) {
      value = Ints.add(Ints.add(all, 1L), value);
    }
    Object unknown = Ints.and(value, Ints.invert(mask));
    if (Ints.signum(unknown) != 0 && boundary != FlagBoundary.KEEP) {
      throw Errors.valueError(
          type.name()
              + "("
              + value
              + ") -->  unknown values "
              + unknown
              + " [0b"
              + Ints.toString(unknown, 2)
              + "]");
    }
    PyObject made = EnumLookup.remember(type, value, combination(type, value));
    if (negative != null) {
      type.byValue().setItem(negative, made);
    }
    return made;
  }

  /** A value with bits that no member has, brought within what the class allows. */
  private static Object bounded(PyEnumClass type, Object value, Object all) {
    if (type.boundary() == FlagBoundary.CONFORM) {
      return Ints.and(value, type.mask());
    }
    if (type.boundary() == FlagBoundary.STRICT) {
      throw invalid(type, value);
    }
    if (Ints.signum(value) >= 0) {
      return value;
    }
    Object above = Ints.add(all, 1L);
    Object own = Ints.lshiftWide(1L, Ints.bitLength(value));
    return Ints.add(Ints.compare(above, own) > 0 ? above : own, value);
  }

  private static PyException invalid(PyEnumClass type, Object value) {
    long width = Math.max(Ints.bitLength(value), Ints.bitLength(type.mask()));
    return Errors.valueError(
        type.repr()
            + " invalid value "
            + value
            + "\n    given "
            + binary(value, width)
            + "\n  allowed "
            + binary(type.mask(), width));
  }

  /** The bits of a number in two's complement, the sign before them. */
  private static String binary(Object number, long width) {
    boolean negative = Ints.signum(number) < 0;
    Object shown = negative ? Ints.invert(number) : number;
    StringBuilder digits = new StringBuilder(Ints.toString(shown, 2));
    if (negative) {
      for (int i = 0; i < digits.length(); i++) {
        digits.setCharAt(i, digits.charAt(i) == '0' ? '1' : '0');
      }
    }
    while (digits.length() < width) {
      digits.insert(0, negative ? '1' : '0');
    }
    return (negative ? "0b1 " : "0b0 ") + digits;
  }

  private static PyObject combination(PyEnumClass type, Object value) {
    PyObject made =
        type.isSubtypeOf(BuiltinTypes.INT) ? new PyFlagValue(type, value) : new PyEnumMember(type);
    made.instanceDict().putString("_value_", value);
    made.instanceDict().putString("_name_", name(type, value));
    return made;
  }

  private static @Nullable String name(PyEnumClass type, Object value) {
    List<PyObject> members = new ArrayList<>();
    Object combined = 0L;
    for (PyObject each : members(type, Ints.and(value, type.singles()))) {
      members.add(each);
      combined = Ints.or(combined, EnumLookup.bits(each));
    }
    if (Ints.signum(Ints.and(value, Ints.invert(type.singles()))) != 0) {
      for (PyObject each : type.byName().values()) {
        Object bits = EnumLookup.bits(each);
        if (!members.contains(each)
            && Ints.signum(bits) != 0
            && Ints.and(bits, value).equals(bits)) {
          members.add(each);
          combined = Ints.or(combined, bits);
        }
      }
    }
    if (Ints.signum(combined) == 0) {
      return null;
    }
    StringBuilder name = new StringBuilder();
    for (PyObject each : members) {
      name.append(name.length() == 0 ? "" : "|").append(EnumLookup.nameOf(each));
    }
    Object unknown = Ints.xor(value, combined);
    if (Ints.signum(unknown) != 0) {
      if (type.boundary() == FlagBoundary.STRICT) {
        throw Errors.valueError(type.repr() + ": no members with value " + unknown);
      }
      name.append('|').append(unknown);
    }
    return name.toString();
  }

  /** The members of single bits in a combination. */
  static List<PyObject> parts(PyObject flag) {
    return members((PyEnumClass) flag.type(), EnumLookup.bits(flag));
  }

  private static List<PyObject> members(PyEnumClass type, Object value) {
    List<PyObject> found = new ArrayList<>();
    boolean sorted = true;
    Object last = -1L;
    for (PyObject member : type.canonical()) {
      Object bits = EnumLookup.bits(member);
      sorted &= Ints.compare(bits, last) > 0;
      last = bits;
      if (Ints.and(bits, value).equals(bits)) {
        found.add(member);
      }
    }
    if (!sorted) {
      found.sort(Comparator.comparingLong(Flags::sortOrder));
    }
    return found;
  }

  private static long sortOrder(PyObject member) {
    return (Long) Objects.requireNonNull(member.instanceGet("_sort_order_"));
  }

  private static boolean isFlag(PyObject value) {
    return value.type() instanceof PyEnumClass && ((PyEnumClass) value.type()).isFlag();
  }

  static @Nullable Object binary(PyObject self, BinaryOp op, @Nullable Object other) {
    if (!isFlag(self) || (op != BinaryOp.OR && op != BinaryOp.AND && op != BinaryOp.XOR)) {
      return PyNotImplemented.INSTANCE;
    }
    PyEnumClass type = (PyEnumClass) self.type();
    Object number = type.isSubtypeOf(BuiltinTypes.INT) ? Convert.intOrNull(other) : null;
    Object bits;
    if (other instanceof PyObject && ((PyObject) other).type() == type) {
      bits = EnumLookup.bits((PyObject) other);
    } else if (number != null) {
      bits = number;
    } else {
      return PyNotImplemented.INSTANCE;
    }
    Object own = EnumLookup.bits(self);
    Object result =
        op == BinaryOp.OR
            ? Ints.or(own, bits)
            : op == BinaryOp.AND ? Ints.and(own, bits) : Ints.xor(own, bits);
    return EnumLookup.byValue(type, result);
  }

  static @Nullable Object unary(PyObject self, UnaryOp op) {
    if (op != UnaryOp.INVERT || !isFlag(self)) {
      return PyNotImplemented.INSTANCE;
    }
    PyEnumClass type = (PyEnumClass) self.type();
    Object inverted = Ints.invert(EnumLookup.bits(self));
    boolean keeps = type.boundary() == FlagBoundary.KEEP || type.boundary() == FlagBoundary.EJECT;
    return EnumLookup.byValue(type, keeps ? inverted : Ints.and(inverted, type.singles()));
  }
}
