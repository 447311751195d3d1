package dev.portalis.runtime.object;

import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyNew;
import dev.portalis.runtime.error.Errors;
import org.jspecify.annotations.Nullable;

/** The members of {@code super}. */
@PyClass(value = "super", values = PySuper.class, type = "BuiltinTypes.SUPER")
public final class SuperMethods {
  private SuperMethods() {}

  /** {@code super(type, object)}. The form without arguments is known to the compiler alone. */
  @PyNew
  public static PySuper make(PyType cls, @Nullable Object type, @Nullable Object self) {
    if (!(type instanceof PyType)) {
      throw Errors.typeError("super() argument 1 must be a type, not " + PyType.of(type).name());
    }
    return new PySuper((PyType) type, self);
  }
}
