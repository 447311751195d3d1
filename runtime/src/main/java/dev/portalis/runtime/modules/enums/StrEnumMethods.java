package dev.portalis.runtime.modules.enums;

import dev.portalis.annotations.library.Arguments;
import dev.portalis.annotations.library.Named;
import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyNew;
import dev.portalis.annotations.library.PyStaticMethod;
import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.object.BuiltinTypes;
import dev.portalis.runtime.object.Calls;
import dev.portalis.runtime.object.Convert;
import dev.portalis.runtime.object.PyObject;
import dev.portalis.runtime.object.PyTuple;
import dev.portalis.runtime.object.PyType;
import dev.portalis.runtime.object.PyValueInstance;
import dev.portalis.runtime.object.Texts;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The members of {@code StrEnum}. */
@PyClass(
    value = "StrEnum",
    module = "enum",
    values = PyObject.class,
    type = "EnumTypes.STR_ENUM",
    bases = {"str", "ReprEnum"},
    pure = true)
public final class StrEnumMethods {
  private StrEnumMethods() {}

  /** {@code StrEnum.__new__}: values must be strings. */
  @PyNew
  public static PyObject make(PyType cls, @Arguments @Nullable Object[] values) {
    if (values.length > 3) {
      throw Errors.typeError("too many arguments for str(): " + PyTuple.of(values).repr());
    }
    if (values.length == 1 && Convert.stringOrNull(values[0]) == null) {
      throw Errors.typeError(Texts.repr(values[0]) + " is not a string");
    }
    if (values.length > 1 && Convert.stringOrNull(values[1]) == null) {
      throw Errors.typeError("encoding must be a string, not " + Texts.repr(values[1]));
    }
    if (values.length > 2 && Convert.stringOrNull(values[2]) == null) {
      throw Errors.typeError("errors must be a string, not " + Texts.repr(values[2]));
    }
    Object value =
        Objects.requireNonNull(
            Convert.plain(Calls.call(BuiltinTypes.STR, values, new String[0])), "str");
    PyValueInstance member = new PyValueInstance(cls, value);
    member.instanceDict().putString("_value_", value);
    return member;
  }

  /** {@code _generate_next_value_}: the name in lower case. */
  @PyStaticMethod("_generate_next_value_")
  public static @Nullable Object nextValue(
      @Named @Nullable Object name,
      @Named @Nullable Object start,
      @Named @Nullable Object count,
      @Named @Nullable Object lastValues) {
    return Calls.method(name, "lower");
  }
}
