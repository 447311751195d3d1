package dev.portalis.runtime.modules.contextlib;

import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyMethod;
import dev.portalis.annotations.library.PyNew;
import dev.portalis.annotations.library.Returns;
import dev.portalis.runtime.object.BuiltinTypes;
import dev.portalis.runtime.object.Calls;
import dev.portalis.runtime.object.PyObject;
import dev.portalis.runtime.object.PyType;
import org.jspecify.annotations.Nullable;

/** {@code contextlib.closing}. */
@PyClass(value = "closing", module = "contextlib", pure = true)
public final class PyClosing extends PyObject {
  /** {@code contextlib.closing}. */
  public static final PyType TYPE =
      PyType.builtin("closing", "contextlib", BuiltinTypes.OBJECT, new PyClosingFace());

  private final @Nullable Object thing;

  private PyClosing(PyType type, @Nullable Object thing) {
    super(type);
    this.thing = thing;
  }

  /** {@code closing(thing)}. */
  @PyNew
  public static PyClosing make(PyType cls, @Nullable Object thing) {
    return new PyClosing(cls, thing);
  }

  /** {@code __enter__}. */
  @PyMethod("__enter__")
  @Returns("object")
  public @Nullable Object enter() {
    return thing;
  }

  /** {@code __exit__}. */
  @PyMethod("__exit__")
  public void exit(@Nullable Object type, @Nullable Object value, @Nullable Object traceback) {
    Calls.method(thing, "close");
  }
}
