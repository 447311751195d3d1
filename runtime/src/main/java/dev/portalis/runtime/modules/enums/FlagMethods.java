package dev.portalis.runtime.modules.enums;

import dev.portalis.annotations.library.Named;
import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyMethod;
import dev.portalis.annotations.library.PyStaticMethod;
import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.number.Ints;
import dev.portalis.runtime.object.BinaryOp;
import dev.portalis.runtime.object.Comparison;
import dev.portalis.runtime.object.Convert;
import dev.portalis.runtime.object.Iteration;
import dev.portalis.runtime.object.PyIterator;
import dev.portalis.runtime.object.PyObject;
import dev.portalis.runtime.object.PyTuple;
import dev.portalis.runtime.object.PyType;
import dev.portalis.runtime.object.Texts;
import dev.portalis.runtime.object.Truth;
import dev.portalis.runtime.object.UnaryOp;
import org.jspecify.annotations.Nullable;

/** The members of {@code Flag}. */
@PyClass(
    value = "Flag",
    module = "enum",
    values = PyObject.class,
    type = "EnumTypes.FLAG",
    bases = "Enum",
    pure = true)
public final class FlagMethods {
  private FlagMethods() {}

  /** {@code _generate_next_value_}: the next power of two. */
  @PyStaticMethod("_generate_next_value_")
  public static @Nullable Object nextValue(
      @Named @Nullable Object name,
      @Named @Nullable Object start,
      @Named @Nullable Object count,
      @Named @Nullable Object lastValues) {
    if (!Truth.of(count)) {
      return start == null ? (Object) 1L : start;
    }
    Object highest = null;
    for (Object each : Iteration.toArray(lastValues)) {
      highest = highest == null || Comparison.less(highest, each) ? each : highest;
    }
    Object number = Convert.intOrNull(highest);
    if (number == null) {
      throw Errors.typeError("invalid flag value " + Texts.repr(highest));
    }
    return Ints.lshiftWide(1L, Ints.signum(number) <= 0 ? 0L : Ints.bitLength(number));
  }

  /** {@code __repr__}. */
  @PyMethod("__repr__")
  public static String repr(PyObject self) {
    Object name = EnumLookup.nameOf(self);
    return "<"
        + self.type().name()
        + (name == null ? "" : "." + name)
        + ": "
        + EnumLookup.shownValue(self)
        + ">";
  }

  /** {@code __str__}. */
  @PyMethod("__str__")
  public static String str(PyObject self) {
    Object name = EnumLookup.nameOf(self);
    return name == null
        ? self.type().name() + "(" + Texts.repr(EnumLookup.valueOf(self)) + ")"
        : self.type().name() + "." + name;
  }

  /** {@code __bool__}. */
  @PyMethod("__bool__")
  public static boolean truth(PyObject self) {
    return Ints.signum(EnumLookup.bits(self)) != 0;
  }

  /** {@code __len__}. */
  @PyMethod("__len__")
  public static long length(PyObject self) {
    return Ints.bitCount(EnumLookup.bits(self));
  }

  /** {@code __iter__}. */
  @PyMethod("__iter__")
  public static PyIterator iterator(PyObject self) {
    return PyTuple.of(Flags.parts(self).toArray()).iterator();
  }

  /** {@code __contains__}. */
  @PyMethod("__contains__")
  public static boolean contains(PyObject self, @Nullable Object other) {
    if (!(other instanceof PyObject) || ((PyObject) other).type() != self.type()) {
      throw Errors.typeError(
          "unsupported operand type(s) for 'in': '"
              + PyType.of(other).qualname()
              + "' and '"
              + self.type().qualname()
              + "'");
    }
    Object bits = EnumLookup.bits((PyObject) other);
    return Ints.and(bits, EnumLookup.bits(self)).equals(bits);
  }

  /** {@code __or__}. */
  @PyMethod("__or__")
  public static @Nullable Object or(PyObject self, @Nullable Object other) {
    return Flags.binary(self, BinaryOp.OR, other);
  }

  /** {@code __and__}. */
  @PyMethod("__and__")
  public static @Nullable Object and(PyObject self, @Nullable Object other) {
    return Flags.binary(self, BinaryOp.AND, other);
  }

  /** {@code __xor__}. */
  @PyMethod("__xor__")
  public static @Nullable Object xor(PyObject self, @Nullable Object other) {
    return Flags.binary(self, BinaryOp.XOR, other);
  }

  /** {@code __ror__}. */
  @PyMethod("__ror__")
  public static @Nullable Object reflectedOr(PyObject self, @Nullable Object other) {
    return Flags.binary(self, BinaryOp.OR, other);
  }

  /** {@code __rand__}. */
  @PyMethod("__rand__")
  public static @Nullable Object reflectedAnd(PyObject self, @Nullable Object other) {
    return Flags.binary(self, BinaryOp.AND, other);
  }

  /** {@code __rxor__}. */
  @PyMethod("__rxor__")
  public static @Nullable Object reflectedXor(PyObject self, @Nullable Object other) {
    return Flags.binary(self, BinaryOp.XOR, other);
  }

  /** {@code __invert__}. */
  @PyMethod("__invert__")
  public static @Nullable Object invert(PyObject self) {
    return Flags.unary(self, UnaryOp.INVERT);
  }
}
