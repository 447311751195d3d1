package dev.portalis.runtime.modules.enums;

import dev.portalis.annotations.library.Arguments;
import dev.portalis.annotations.library.Named;
import dev.portalis.annotations.library.PyClassConstant;
import dev.portalis.annotations.library.PyConstant;
import dev.portalis.annotations.library.PyFunction;
import dev.portalis.annotations.library.PyModule;
import dev.portalis.annotations.library.Returns;
import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.number.Ints;
import dev.portalis.runtime.object.BuiltinTypes;
import dev.portalis.runtime.object.Convert;
import dev.portalis.runtime.object.PyList;
import dev.portalis.runtime.object.PyObject;
import dev.portalis.runtime.object.PyType;
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
      PyMember.class,
      PyNonMember.class,
      StrEnumMethods.class
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

  /** {@code IntFlag}. */
  @PyClassConstant(
      value = "IntFlag",
      bases = {"int", "ReprEnum", "Flag"})
  public static final PyType INT_FLAG = EnumTypes.INT_FLAG;

  /** {@code FlagBoundary}. */
  @PyClassConstant(
      value = "FlagBoundary",
      bases = {"StrEnum"})
  public static final PyType FLAG_BOUNDARY = FlagBoundary.TYPE;

  /** {@code STRICT}. */
  @PyConstant public static final PyObject STRICT = FlagBoundary.STRICT;

  /** {@code CONFORM}. */
  @PyConstant public static final PyObject CONFORM = FlagBoundary.CONFORM;

  /** {@code EJECT}. */
  @PyConstant public static final PyObject EJECT = FlagBoundary.EJECT;

  /** {@code KEEP}. */
  @PyConstant public static final PyObject KEEP = FlagBoundary.KEEP;

  /** {@code EnumCheck}. */
  @PyClassConstant(
      value = "EnumCheck",
      bases = {"StrEnum"})
  public static final PyType ENUM_CHECK = EnumChecks.TYPE;

  /** {@code UNIQUE}. */
  @PyConstant public static final PyObject UNIQUE = EnumChecks.check("UNIQUE");

  /** {@code CONTINUOUS}. */
  @PyConstant public static final PyObject CONTINUOUS = EnumChecks.check("CONTINUOUS");

  /** {@code NAMED_FLAGS}. */
  @PyConstant("NAMED_FLAGS")
  public static final PyObject NAMED_FLAGS = EnumChecks.check("NAMED_FLAGS");

  /** {@code property}: in enumerations an ordinary one does. */
  @PyClassConstant(value = "property", bases = "object")
  public static final PyType PROPERTY = BuiltinTypes.PROPERTY;

  private EnumModule() {}

  /** {@code verify(*checks)}. */
  @PyFunction
  public static PyObject verify(@Arguments @Nullable Object[] checks) {
    return new EnumChecks(checks);
  }

  /** {@code show_flag_values(value)}: the bits that are set. */
  @PyFunction("show_flag_values")
  public static PyList showFlagValues(@Named @Nullable Object value) {
    Object bits = Convert.toInt(value);
    PyList values = new PyList();
    for (long i = 0; i < Ints.bitLength(bits); i++) {
      Object bit = Ints.lshiftWide(1L, i);
      if (Ints.signum(Ints.and(bits, bit)) != 0) {
        values.append(bit);
      }
    }
    return values;
  }

  /** {@code unique(enumeration)}. */
  @PyFunction
  @Returns("enumeration")
  public static @Nullable Object unique(@Named @Nullable Object enumeration) {
    if (!(enumeration instanceof PyEnumClass)) {
      throw Errors.typeError("unique() argument must be an enumeration");
    }
    PyEnumClass type = (PyEnumClass) enumeration;
    String duplicates = EnumChecks.aliases(type);
    if (!duplicates.isEmpty()) {
      throw Errors.valueError("duplicate values found in " + type.repr() + ": " + duplicates);
    }
    return enumeration;
  }
}
