package dev.portalis.runtime.modules.contextlib;

import static dev.portalis.runtime.object.Unbound.UNBOUND;

import dev.portalis.annotations.library.Named;
import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyClassMethod;
import dev.portalis.annotations.library.PyMethod;
import dev.portalis.runtime.modules.abc.AbcModule;
import dev.portalis.runtime.modules.abc.AbstractClasses;
import dev.portalis.runtime.object.PyNotImplemented;
import dev.portalis.runtime.object.PyObject;
import dev.portalis.runtime.object.PyType;
import org.jspecify.annotations.Nullable;

/** {@code AbstractContextManager}. */
@PyClass(
    value = "AbstractContextManager",
    module = "contextlib",
    values = PyObject.class,
    type = "ContextlibModule.ABSTRACT_CONTEXT_MANAGER",
    pure = true)
public final class ContextManagerMethods {
  private ContextManagerMethods() {}

  static PyType create() {
    PyType made = AbstractClasses.create("AbstractContextManager", "contextlib", AbcModule.ABC);
    new ContextManagerMethodsFace().addMembers(made);
    made.setAbstractMethods(new String[] {"__exit__"});
    return made;
  }

  /** {@code __enter__}. */
  @PyMethod("__enter__")
  public static PyObject enter(PyObject self) {
    return self;
  }

  /** {@code __subclasshook__}: all that have both methods. */
  @PyClassMethod("__subclasshook__")
  public static Object subclassHook(PyType cls, @Named @Nullable Object other) {
    if (cls != ContextlibModule.ABSTRACT_CONTEXT_MANAGER || !(other instanceof PyType)) {
      return PyNotImplemented.INSTANCE;
    }
    for (String name : new String[] {"__enter__", "__exit__"}) {
      Object member = ((PyType) other).lookup(name);
      if (member == UNBOUND || member == null) {
        return PyNotImplemented.INSTANCE;
      }
    }
    return true;
  }
}
