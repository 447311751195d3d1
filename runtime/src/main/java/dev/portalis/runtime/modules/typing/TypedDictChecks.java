package dev.portalis.runtime.modules.typing;

import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyMethod;
import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.object.BuiltinTypes;
import dev.portalis.runtime.object.PyType;
import org.jspecify.annotations.Nullable;

/** The type of classes of typed dicts, which know no instances. */
@PyClass(
    value = "_TypedDictMeta",
    module = "typing",
    values = PyType.class,
    type = "TypedDictChecks.META",
    bases = "type",
    pure = true)
public final class TypedDictChecks {
  /** The type of classes of typed dicts. */
  public static final PyType META =
      PyType.builtin("_TypedDictMeta", "typing", BuiltinTypes.TYPE, new TypedDictChecksFace());

  private TypedDictChecks() {}

  /** {@code __instancecheck__}. */
  @PyMethod("__instancecheck__")
  public static boolean isInstance(PyType self, @Nullable Object instance) {
    throw Errors.typeError("TypedDict does not support instance and class checks");
  }

  /** {@code __subclasscheck__}. */
  @PyMethod("__subclasscheck__")
  public static boolean isSubclass(PyType self, @Nullable Object cls) {
    throw Errors.typeError("TypedDict does not support instance and class checks");
  }
}
