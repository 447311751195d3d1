package dev.portalis.runtime.modules.queue;

import dev.portalis.runtime.error.ErrorKind;
import dev.portalis.runtime.object.BuiltinTypes;
import dev.portalis.runtime.object.ExceptionTypes;
import dev.portalis.runtime.object.PyType;
import dev.portalis.runtime.object.TypeFace;

/** Makes the types of the module. */
final class QueueTypes {
  private QueueTypes() {}

  /** A class that CPython has in Python. */
  static PyType pure(String name, TypeFace face) {
    return pure(name, BuiltinTypes.OBJECT, face);
  }

  static PyType pure(String name, PyType base, TypeFace face) {
    PyType type = PyType.builtin(name, "queue", base, face);
    type.setInstanceDict(true);
    return type;
  }

  /** An exception. */
  static PyType exception(String name, String module) {
    PyType type = PyType.builtin(name, module, ExceptionTypes.of(ErrorKind.EXCEPTION), null);
    type.setInstanceDict(true);
    return type;
  }
}
