package dev.portalis.runtime.modules.enums;

import dev.portalis.runtime.object.PyObject;
import dev.portalis.runtime.object.PyTuple;
import dev.portalis.runtime.object.PyType;
import java.util.Objects;

/** {@code enum.FlagBoundary}: what becomes of bits that no member of a flag has. */
final class FlagBoundary {
  /** The class. */
  static final PyType TYPE =
      (PyType)
          EnumFunctional.create(
              (PyEnumClass) EnumTypes.STR_ENUM,
              new Object[] {
                "FlagBoundary", PyTuple.of("STRICT", "CONFORM", "EJECT", "KEEP"), "enum"
              },
              new String[] {"module"});

  static final PyObject STRICT = member("STRICT");
  static final PyObject CONFORM = member("CONFORM");
  static final PyObject EJECT = member("EJECT");
  static final PyObject KEEP = member("KEEP");

  private FlagBoundary() {}

  private static PyObject member(String name) {
    return Objects.requireNonNull((PyObject) TYPE.getItem(name));
  }
}
