package dev.portalis.runtime.modules.enums;

import dev.portalis.annotations.library.Named;
import dev.portalis.annotations.library.PyClassConstant;
import dev.portalis.annotations.library.PyFunction;
import dev.portalis.annotations.library.PyModule;
import dev.portalis.annotations.library.Returns;
import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.object.PyObject;
import dev.portalis.runtime.object.PyType;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Python's {@code enum}.
 *
 * @see <a href="https://docs.python.org/3.12/library/enum.html">enum</a>
 */
@PyModule(
    value = "enum",
    pure = true,
    classes = {
      EnumTypeMethods.class,
      EnumMethods.class,
      ReprEnumMethods.class,
      FlagMethods.class,
      PyAuto.class,
      PyNonMember.class
    })
public final class EnumModule {
  /** {@code EnumMeta}, an old name of EnumType. */
  @PyClassConstant(value = "EnumMeta", bases = "type")
  public static final PyType ENUM_META = EnumTypes.META;

  /** {@code IntEnum}. */
  @PyClassConstant(
      value = "IntEnum",
      bases = {"int", "ReprEnum"})
  public static final PyType INT_ENUM = EnumTypes.INT_ENUM;

  /** {@code StrEnum}. */
  @PyClassConstant(
      value = "StrEnum",
      bases = {"str", "ReprEnum"})
  public static final PyType STR_ENUM = EnumTypes.STR_ENUM;

  /** {@code IntFlag}. */
  @PyClassConstant(
      value = "IntFlag",
      bases = {"int", "ReprEnum", "Flag"})
  public static final PyType INT_FLAG = EnumTypes.INT_FLAG;

  private EnumModule() {}

  /** {@code unique(enumeration)}. */
  @PyFunction
  @Returns("enumeration")
  public static @Nullable Object unique(@Named @Nullable Object enumeration) {
    if (!(enumeration instanceof PyEnumClass)) {
      throw Errors.typeError("unique() argument must be an enumeration");
    }
    PyEnumClass type = (PyEnumClass) enumeration;
    StringBuilder duplicates = new StringBuilder();
    for (Map.Entry<String, PyObject> entry : type.byName().entrySet()) {
      Object name = EnumLookup.nameOf(entry.getValue());
      if (!entry.getKey().equals(name)) {
        duplicates
            .append(duplicates.length() == 0 ? "" : ", ")
            .append(entry.getKey())
            .append(" -> ")
            .append(name);
      }
    }
    if (duplicates.length() > 0) {
      throw Errors.valueError("duplicate values found in " + type.repr() + ": " + duplicates);
    }
    return enumeration;
  }
}
