package dev.portalis.runtime.modules.contextlib;

import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyMethod;
import dev.portalis.annotations.library.PyNew;
import dev.portalis.runtime.object.BuiltinTypes;
import dev.portalis.runtime.object.PyObject;
import dev.portalis.runtime.object.PyTuple;
import dev.portalis.runtime.object.PyType;
import dev.portalis.runtime.object.TypeChecks;
import org.jspecify.annotations.Nullable;

/** {@code contextlib.suppress}. */
@PyClass(value = "suppress", module = "contextlib", pure = true)
public final class PySuppress extends PyObject {
  /** {@code contextlib.suppress}. */
  public static final PyType TYPE =
      PyType.builtin("suppress", "contextlib", BuiltinTypes.OBJECT, new PySuppressFace());

  private final PyTuple exceptions;

  private PySuppress(PyType type, PyTuple exceptions) {
    super(type);
    this.exceptions = exceptions;
  }

  /** {@code suppress(*exceptions)}. */
  @PyNew
  public static PySuppress make(PyType cls, @Nullable Object... exceptions) {
    return new PySuppress(cls, PyTuple.of(exceptions));
  }

  /** {@code __enter__}. */
  @PyMethod("__enter__")
  public void enter() {}

  /** {@code __exit__}. */
  @PyMethod("__exit__")
  public boolean exit(@Nullable Object type, @Nullable Object value, @Nullable Object traceback) {
    return type != null && TypeChecks.isSubclass(type, exceptions);
  }
}
