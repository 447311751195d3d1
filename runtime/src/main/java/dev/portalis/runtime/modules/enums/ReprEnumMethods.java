package dev.portalis.runtime.modules.enums;

import dev.portalis.annotations.library.PyClass;
import dev.portalis.runtime.object.PyObject;

/** {@code ReprEnum}: subclasses take {@code str()} and {@code format()} from their values. */
@PyClass(
    value = "ReprEnum",
    module = "enum",
    values = PyObject.class,
    type = "EnumTypes.REPR_ENUM",
    bases = "Enum",
    pure = true)
public final class ReprEnumMethods {
  private ReprEnumMethods() {}
}
