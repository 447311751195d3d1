package dev.portalis.runtime.object;

import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyMethod;
import dev.portalis.annotations.library.PyNew;
import dev.portalis.annotations.library.Returns;
import org.jspecify.annotations.Nullable;

/** The members of the type of {@code None}. */
@PyClass(value = "NoneType", values = Void.class, type = "BuiltinTypes.NONE")
public final class NoneMethods {
  private NoneMethods() {}

  /** {@code NoneType()}. */
  @PyNew
  @Returns("None")
  public static @Nullable Object make(PyType cls) {
    return null;
  }

  /** {@code None.__bool__()}. */
  @PyMethod("__bool__")
  public static boolean truth(@Nullable Object self) {
    return false;
  }
}
