package dev.portalis.runtime.modules.enums;

import dev.portalis.runtime.object.BuiltinTypes;
import dev.portalis.runtime.object.PyObject;
import dev.portalis.runtime.object.PyStaticMethod;
import dev.portalis.runtime.object.PyType;
import dev.portalis.runtime.object.TypeFace;
import org.jspecify.annotations.Nullable;

/** The classes of {@code enum} that others derive from. */
public final class EnumTypes {
  /** {@code EnumType}. */
  public static final PyType META =
      PyType.builtin("EnumType", "enum", BuiltinTypes.TYPE, new EnumTypeMethodsFace());

  /** {@code Enum}. */
  public static final PyType ENUM =
      create("Enum", new EnumMethodsFace(), false, BuiltinTypes.OBJECT);

  /** {@code ReprEnum}. */
  public static final PyType REPR_ENUM = create("ReprEnum", new ReprEnumMethodsFace(), false, ENUM);

  /** {@code Flag}. */
  public static final PyType FLAG = create("Flag", new FlagMethodsFace(), true, ENUM);

  /** {@code IntEnum}. */
  public static final PyType INT_ENUM = create("IntEnum", null, false, BuiltinTypes.INT, REPR_ENUM);

  /** {@code StrEnum}. */
  public static final PyType STR_ENUM =
      create("StrEnum", new StrEnumMethodsFace(), false, BuiltinTypes.STR, REPR_ENUM);

  /** {@code IntFlag}. */
  public static final PyType INT_FLAG =
      create("IntFlag", new FlagMethodsFace(), true, BuiltinTypes.INT, REPR_ENUM, FLAG);

  static {
    INT_ENUM.define("__str__", BuiltinTypes.INT.lookup("__repr__"));
    INT_ENUM.define("__format__", BuiltinTypes.INT.lookup("__format__"));
    INT_ENUM.define("__repr__", ENUM.lookup("__repr__"));
    STR_ENUM.define("__str__", BuiltinTypes.STR.lookup("__str__"));
    STR_ENUM.define("__format__", BuiltinTypes.STR.lookup("__format__"));
    STR_ENUM.define("__repr__", ENUM.lookup("__repr__"));
    INT_FLAG.define("__str__", BuiltinTypes.INT.lookup("__repr__"));
    INT_FLAG.define("__format__", BuiltinTypes.INT.lookup("__format__"));
    INT_FLAG.define("__repr__", FLAG.lookup("__repr__"));
    mixIn(INT_ENUM, BuiltinTypes.INT);
    mixIn(STR_ENUM, BuiltinTypes.STR);
    mixIn(INT_FLAG, BuiltinTypes.INT);
  }

  private EnumTypes() {}

  /** Whether a value is a member of an enumeration: there is one of each alone. */
  public static boolean isMember(@Nullable Object value) {
    return value instanceof PyObject && ((PyObject) value).type() instanceof PyEnumClass;
  }

  private static PyEnumClass create(
      String name, @Nullable TypeFace face, boolean flag, PyType... bases) {
    PyEnumClass made = new PyEnumClass(META, name, bases, false, flag);
    made.setInstanceDict(true);
    if (face != null) {
      face.addMembers(made);
    }
    return made;
  }

  /** Members of the class are values of a type. */
  private static void mixIn(PyType type, PyType data) {
    PyEnumClass made = (PyEnumClass) type;
    Object make = made.lookup("__new__");
    Object factory = make instanceof PyStaticMethod ? ((PyStaticMethod) make).function() : make;
    made.setKind(data, factory, null, false);
  }
}
