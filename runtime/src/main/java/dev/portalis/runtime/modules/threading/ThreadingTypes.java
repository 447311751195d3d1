package dev.portalis.runtime.modules.threading;

import dev.portalis.runtime.object.BuiltinTypes;
import dev.portalis.runtime.object.Identity;
import dev.portalis.runtime.object.PyObject;
import dev.portalis.runtime.object.PyType;
import dev.portalis.runtime.object.TypeFace;
import org.jspecify.annotations.Nullable;

/** Makes the types of classes that CPython has in Python. */
final class ThreadingTypes {
  private ThreadingTypes() {}

  /** A class of {@code threading}, whose instances take attributes. */
  static PyType pure(String name, TypeFace face) {
    return pure(name, BuiltinTypes.OBJECT, face);
  }

  static PyType pure(String name, PyType base, @Nullable TypeFace face) {
    PyType type = PyType.builtin(name, "threading", base, face);
    type.setInstanceDict(true);
    return type;
  }

  /** How reprs name the class and the place of an object: {@code threading.Event at 0x7f...}. */
  static String place(PyObject object) {
    PyType type = object.type();
    return type.module() + "." + type.qualname() + " at " + Identity.address(object);
  }
}
