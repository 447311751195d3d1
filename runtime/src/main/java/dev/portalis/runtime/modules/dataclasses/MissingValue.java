package dev.portalis.runtime.modules.dataclasses;

import dev.portalis.runtime.object.BuiltinTypes;
import dev.portalis.runtime.object.PyObject;
import dev.portalis.runtime.object.PyType;

/** {@code dataclasses.MISSING} and the mark {@code KW_ONLY}. */
final class MissingValue extends PyObject {
  static final MissingValue INSTANCE = new MissingValue("_MISSING_TYPE");
  static final MissingValue KEYWORD_ONLY = new MissingValue("_KW_ONLY_TYPE");

  private MissingValue(String type) {
    super(PyType.builtin(type, "dataclasses", BuiltinTypes.OBJECT, null));
  }
}
