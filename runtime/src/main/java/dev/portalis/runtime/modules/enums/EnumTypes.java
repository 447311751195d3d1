package dev.portalis.runtime.modules.enums;

import dev.portalis.runtime.object.BuiltinTypes;
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
  public static final PyType STR_ENUM = create("StrEnum", null, false, BuiltinTypes.STR, REPR_ENUM);

  /** {@code IntFlag}. */
  public static final PyType INT_FLAG =
      create("IntFlag", new FlagMethodsFace(), true, BuiltinTypes.INT, REPR_ENUM, FLAG);

  static {
    for (PyType each : new PyType[] {INT_ENUM, STR_ENUM, INT_FLAG}) {
      EnumBuilder.takeMethods(each, REPR_ENUM);
    }
    INT_FLAG.define("__repr__", FLAG.lookup("__repr__"));
    INT_FLAG.define("__str__", REPR_ENUM.lookup("__str__"));
    INT_FLAG.define("__format__", REPR_ENUM.lookup("__format__"));
  }

  private EnumTypes() {}

  private static PyEnumClass create(
      String name, @Nullable TypeFace face, boolean flag, PyType... bases) {
    PyEnumClass made = new PyEnumClass(META, name, bases, false, flag);
    made.setInstanceDict(true);
    if (face != null) {
      face.addMembers(made);
    }
    return made;
  }
}
