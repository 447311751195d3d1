package dev.portalis.runtime.modules;

import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyProperty;
import dev.portalis.runtime.object.BuiltinTypes;
import dev.portalis.runtime.object.PyTuple;
import dev.portalis.runtime.object.PyType;

/** {@code sys.version_info}: the version of Python that programs find here. */
@PyClass(value = "version_info", module = "sys", bases = "tuple")
public final class PyVersionInfo extends PyTuple {
  /** {@code sys.version_info}'s type. */
  public static final PyType TYPE =
      PyType.builtin("version_info", "sys", BuiltinTypes.TUPLE, new PyVersionInfoFace());

  static final PyVersionInfo INSTANCE = new PyVersionInfo();

  private PyVersionInfo() {
    super(TYPE, new Object[] {3L, 12L, 1L, "final", 0L});
  }

  /** {@code major}. */
  @PyProperty
  public long major() {
    return 3;
  }

  /** {@code minor}. */
  @PyProperty
  public long minor() {
    return 12;
  }

  /** {@code micro}. */
  @PyProperty
  public long micro() {
    return 1;
  }

  /** {@code releaselevel}. */
  @PyProperty
  public String releaselevel() {
    return "final";
  }

  /** {@code serial}. */
  @PyProperty
  public long serial() {
    return 0;
  }

  @Override
  public String repr() {
    return "sys.version_info(major=3, minor=12, micro=1, releaselevel='final', serial=0)";
  }
}
