package dev.portalis.runtime.modules.abc;

import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyMethod;
import dev.portalis.annotations.library.Returns;
import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.object.Attributes;
import dev.portalis.runtime.object.BuiltinTypes;
import dev.portalis.runtime.object.Calls;
import dev.portalis.runtime.object.ClassBuilder;
import dev.portalis.runtime.object.PyDict;
import dev.portalis.runtime.object.PyNotImplemented;
import dev.portalis.runtime.object.PyTuple;
import dev.portalis.runtime.object.PyType;
import dev.portalis.runtime.object.Truth;
import dev.portalis.runtime.object.TypeChecks;
import org.jspecify.annotations.Nullable;

/**
 * {@code abc.ABCMeta}: classes with abstract methods, and with virtual subclasses.
 *
 * @see <a href="https://docs.python.org/3.12/library/abc.html">abc</a>
 */
@PyClass(
    value = "ABCMeta",
    module = "abc",
    values = PyType.class,
    type = "AbstractClasses.META",
    bases = "type",
    pure = true)
public final class AbstractClasses {
  /** {@code abc.ABCMeta}. */
  public static final PyType META =
      PyType.builtin("ABCMeta", "abc", BuiltinTypes.TYPE, new AbstractClassesFace());

  private AbstractClasses() {}

  /** Makes an abstract class of the library. */
  public static PyType create(String name, String module, PyType... bases) {
    PyDict namespace = new PyDict();
    namespace.putString("__module__", module);
    namespace.putString("__slots__", PyTuple.EMPTY);
    PyTuple all =
        bases.length == 0
            ? PyTuple.of(new Object[] {BuiltinTypes.OBJECT})
            : PyTuple.of((Object[]) bases.clone());
    return ClassBuilder.create(META, name, all, namespace, new PyDict());
  }

  /** {@code register(subclass)}. */
  @PyMethod
  @Returns("subclass")
  public static @Nullable Object register(PyType self, @Nullable Object subclass) {
    if (!(subclass instanceof PyType)) {
      throw Errors.typeError("Can only register classes");
    }
    PyType type = (PyType) subclass;
    if (!type.isSubtypeOf(self)) {
      if (self.isSubtypeOf(type)) {
        throw Errors.runtimeError("Refusing to create an inheritance cycle");
      }
      self.register(type);
    }
    return subclass;
  }

  /** {@code __instancecheck__}. */
  @PyMethod("__instancecheck__")
  public static boolean isInstance(PyType self, @Nullable Object instance) {
    return isSubclass(self, PyType.of(instance));
  }

  /** {@code __subclasscheck__}. */
  @PyMethod("__subclasscheck__")
  public static boolean isSubclass(PyType self, @Nullable Object subclass) {
    if (!(subclass instanceof PyType)) {
      throw Errors.typeError("issubclass() arg 1 must be a class");
    }
    PyType type = (PyType) subclass;
    Object hook = Calls.call(Attributes.get(self, "__subclasshook__"), type);
    if (hook != PyNotImplemented.INSTANCE) {
      return Truth.of(hook);
    }
    if (type.isSubtypeOf(self)) {
      return true;
    }
    for (PyType each : self.registered()) {
      if (TypeChecks.isSubclass(type, each)) {
        return true;
      }
    }
    for (PyType each : self.subclasses()) {
      if (TypeChecks.isSubclass(type, each)) {
        return true;
      }
    }
    return false;
  }
}
