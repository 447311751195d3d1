package dev.portalis.runtime.modules.decimal;

import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyMethod;
import dev.portalis.runtime.object.BuiltinTypes;
import dev.portalis.runtime.object.PyObject;
import dev.portalis.runtime.object.PyType;
import org.jspecify.annotations.Nullable;

/** What {@code localcontext} gives: a context that is current within a {@code with}. */
@PyClass(value = "ContextManager", module = "decimal")
public final class PyLocalContext extends PyObject {
  /** The type. */
  public static final PyType TYPE =
      PyType.builtin("ContextManager", "decimal", BuiltinTypes.OBJECT, new PyLocalContextFace());

  private final PyContext inner;
  private final PyContext outer;

  PyLocalContext(PyContext inner, PyContext outer) {
    super(TYPE);
    this.inner = inner;
    this.outer = outer;
  }

  /** {@code __enter__}. */
  @PyMethod("__enter__")
  public PyContext enter() {
    PyContext.setCurrent(inner);
    return inner;
  }

  /** {@code __exit__}. */
  @PyMethod("__exit__")
  public boolean exit(@Nullable Object type, @Nullable Object value, @Nullable Object traceback) {
    PyContext.setCurrent(outer);
    return false;
  }
}
