package dev.portalis.runtime.modules.enums;

import dev.portalis.annotations.library.Named;
import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyClassMethod;
import dev.portalis.annotations.library.PyMethod;
import dev.portalis.annotations.library.PyProperty;
import dev.portalis.annotations.library.PySetter;
import dev.portalis.annotations.library.PyStaticMethod;
import dev.portalis.runtime.error.ErrorKind;
import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.error.PyException;
import dev.portalis.runtime.object.Comparison;
import dev.portalis.runtime.object.Exceptions;
import dev.portalis.runtime.object.Hashing;
import dev.portalis.runtime.object.Iteration;
import dev.portalis.runtime.object.Operators;
import dev.portalis.runtime.object.PyObject;
import dev.portalis.runtime.object.PyType;
import dev.portalis.runtime.object.Texts;
import org.jspecify.annotations.Nullable;

/** The members of {@code Enum}. */
@PyClass(
    value = "Enum",
    module = "enum",
    values = PyObject.class,
    type = "EnumTypes.ENUM",
    bases = "object",
    pure = true)
public final class EnumMethods {
  private EnumMethods() {}

  /** {@code name}. */
  @PyProperty
  public static @Nullable Object name(PyObject self) {
    return EnumLookup.nameOf(self);
  }

  /** {@code name} cannot change. */
  @PySetter("name")
  public static void setName(PyObject self, @Nullable Object value) {
    throw Errors.attributeError("<enum 'Enum'> cannot set attribute 'name'");
  }

  /** {@code value}. */
  @PyProperty
  public static @Nullable Object value(PyObject self) {
    return EnumLookup.valueOf(self);
  }

  /** {@code value} cannot change. */
  @PySetter("value")
  public static void setValue(PyObject self, @Nullable Object value) {
    throw Errors.attributeError("<enum 'Enum'> cannot set attribute 'value'");
  }

  /** {@code _missing_(value)}: there is no other way to find a member. */
  @PyClassMethod("_missing_")
  public static @Nullable Object missing(PyType cls, @Nullable Object value) {
    return null;
  }

  /** {@code _generate_next_value_}: one more than the largest value. */
  @PyStaticMethod("_generate_next_value_")
  public static @Nullable Object nextValue(
      @Named @Nullable Object name,
      @Named @Nullable Object start,
      @Named @Nullable Object count,
      @Named @Nullable Object lastValues) {
    Object[] values = Iteration.toArray(lastValues);
    if (values.length == 0) {
      return start;
    }
    try {
      Object highest = values[0];
      for (Object each : values) {
        highest = Comparison.less(highest, each) ? each : highest;
      }
      if (Comparison.equal(highest, values[values.length - 1])) {
        return Operators.add(highest, 1L);
      }
    } catch (PyException e) {
      rethrowUnlessTypeError(e);
    }
    for (int i = values.length - 1; i >= 0; i--) {
      try {
        return Operators.add(values[i], 1L);
      } catch (PyException e) {
        rethrowUnlessTypeError(e);
      }
    }
    return start;
  }

  private static void rethrowUnlessTypeError(PyException e) {
    if (!Exceptions.matches(e, ErrorKind.TYPE_ERROR)) {
      throw e;
    }
  }

  /** {@code __copy__}: members are their own copies. */
  @PyMethod("__copy__")
  public static PyObject copy(PyObject self) {
    return self;
  }

  /** {@code __deepcopy__}: members are their own copies. */
  @PyMethod("__deepcopy__")
  public static PyObject deepCopy(PyObject self, @Nullable Object memo) {
    return self;
  }

  /** {@code __repr__}. */
  @PyMethod("__repr__")
  public static String repr(PyObject self) {
    return "<"
        + self.type().name()
        + "."
        + EnumLookup.nameOf(self)
        + ": "
        + EnumLookup.shownValue(self)
        + ">";
  }

  /** {@code __str__}. */
  @PyMethod("__str__")
  public static String str(PyObject self) {
    return self.type().name() + "." + EnumLookup.nameOf(self);
  }

  /** {@code __format__}. */
  @PyMethod("__format__")
  public static String format(PyObject self, String spec) {
    return Texts.format(Texts.str(self), spec);
  }

  /** {@code __hash__}. */
  @PyMethod("__hash__")
  public static long hash(PyObject self) {
    return Hashing.hash(EnumLookup.nameOf(self));
  }
}
