package dev.portalis.runtime.modules.contextlib;

import dev.portalis.annotations.library.Named;
import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyMethod;
import dev.portalis.runtime.object.BuiltinTypes;
import dev.portalis.runtime.object.ClassBuilder;
import dev.portalis.runtime.object.PyDict;
import dev.portalis.runtime.object.PyObject;
import dev.portalis.runtime.object.PyTuple;
import dev.portalis.runtime.object.PyType;
import org.jspecify.annotations.Nullable;

/** {@code ContextDecorator}: context managers that are decorators too. */
@PyClass(
    value = "ContextDecorator",
    module = "contextlib",
    values = PyObject.class,
    type = "ContextlibModule.CONTEXT_DECORATOR",
    pure = true)
public final class DecoratorMethods {
  private DecoratorMethods() {}

  static PyType create() {
    PyDict namespace = new PyDict();
    namespace.putString("__module__", "contextlib");
    PyTuple bases = PyTuple.of(new Object[] {BuiltinTypes.OBJECT});
    PyType made = ClassBuilder.create(null, "ContextDecorator", bases, namespace, new PyDict());
    new DecoratorMethodsFace().addMembers(made);
    return made;
  }

  /** {@code _recreate_cm()}: the manager for the next call. */
  @PyMethod("_recreate_cm")
  public static PyObject recreate(PyObject self) {
    return self;
  }

  /** {@code @manager} before a function. */
  @PyMethod("__call__")
  public static PyObject call(PyObject self, @Named @Nullable Object func) {
    return ContextDecorated.of(self, func);
  }
}
