package dev.portalis.runtime.object;

import dev.portalis.annotations.library.Default;
import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyMethod;
import dev.portalis.annotations.library.PyNew;
import org.jspecify.annotations.Nullable;

/** The members of {@code classmethod}. */
@PyClass(value = "classmethod", values = PyClassMethod.class, type = "BuiltinTypes.CLASS_METHOD")
public final class ClassMethodMethods {
  private ClassMethodMethods() {}

  /** {@code classmethod(function)}. */
  @PyNew
  public static PyClassMethod make(PyType cls, @Nullable Object function) {
    return new PyClassMethod(function);
  }

  /** {@code __get__}. */
  @PyMethod("__get__")
  public static @Nullable Object get(
      PyClassMethod self, @Nullable Object instance, @Default("null") @Nullable Object owner) {
    return self.descriptorGetFromClass(
        owner instanceof PyType ? (PyType) owner : PyType.of(instance));
  }
}
