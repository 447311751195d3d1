package dev.portalis.runtime.modules.enums;

import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyMethod;
import dev.portalis.runtime.object.PyObject;
import dev.portalis.runtime.object.Texts;

/** The members of {@code ReprEnum}: as text, a member is its value. */
@PyClass(
    value = "ReprEnum",
    module = "enum",
    values = PyObject.class,
    type = "EnumTypes.REPR_ENUM",
    bases = "Enum",
    pure = true)
public final class ReprEnumMethods {
  private ReprEnumMethods() {}

  /** {@code __str__}. */
  @PyMethod("__str__")
  public static String str(PyObject self) {
    return Texts.str(EnumLookup.valueOf(self));
  }

  /** {@code __format__}. */
  @PyMethod("__format__")
  public static String format(PyObject self, String spec) {
    return Texts.format(EnumLookup.valueOf(self), spec);
  }
}
