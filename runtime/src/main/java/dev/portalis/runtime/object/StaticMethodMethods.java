package dev.portalis.runtime.object;

import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyMethod;
import dev.portalis.annotations.library.PyNew;
import org.jspecify.annotations.Nullable;

/** The members of {@code staticmethod}. */
@PyClass(value = "staticmethod", values = PyStaticMethod.class, type = "BuiltinTypes.STATIC_METHOD")
public final class StaticMethodMethods {
  private StaticMethodMethods() {}

  /** {@code staticmethod(function)}. */
  @PyNew
  public static PyStaticMethod make(PyType cls, @Nullable Object function) {
    return new PyStaticMethod(function);
  }

  /** {@code __get__}. */
  @PyMethod("__get__")
  public static @Nullable Object get(
      PyStaticMethod self, @Nullable Object instance, @Nullable Object owner) {
    return self.function();
  }
}
