package dev.portalis.runtime.modules.contextlib;

import dev.portalis.annotations.library.Default;
import dev.portalis.annotations.library.Named;
import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyMethod;
import dev.portalis.annotations.library.PyNew;
import dev.portalis.runtime.object.BuiltinTypes;
import dev.portalis.runtime.object.PyObject;
import dev.portalis.runtime.object.PyType;
import org.jspecify.annotations.Nullable;

/** {@code contextlib.nullcontext}. */
@PyClass(value = "nullcontext", module = "contextlib", pure = true)
public final class PyNullContext extends PyObject {
  /** {@code contextlib.nullcontext}. */
  public static final PyType TYPE =
      PyType.builtin("nullcontext", "contextlib", BuiltinTypes.OBJECT, new PyNullContextFace());

  private final @Nullable Object result;

  private PyNullContext(PyType type, @Nullable Object result) {
    super(type);
    this.result = result;
  }

  /** {@code nullcontext(enter_result)}. */
  @PyNew
  public static PyNullContext make(
      PyType cls, @Named @Default("null") @Nullable Object enterResult) {
    return new PyNullContext(cls, enterResult);
  }

  /** {@code __enter__}. */
  @PyMethod("__enter__")
  public @Nullable Object enter() {
    return result;
  }

  /** {@code __exit__}. */
  @PyMethod("__exit__")
  public void exit(@Nullable Object type, @Nullable Object value, @Nullable Object traceback) {}
}
