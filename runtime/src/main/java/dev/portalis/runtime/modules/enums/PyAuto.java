package dev.portalis.runtime.modules.enums;

import static dev.portalis.runtime.object.Unbound.UNBOUND;

import dev.portalis.annotations.library.Default;
import dev.portalis.annotations.library.Named;
import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyNew;
import dev.portalis.runtime.object.BuiltinTypes;
import dev.portalis.runtime.object.PyObject;
import dev.portalis.runtime.object.PyType;
import org.jspecify.annotations.Nullable;

/** {@code enum.auto()}: the next value, once the class is made. */
@PyClass(value = "auto", module = "enum", pure = true)
public final class PyAuto extends PyObject {
  /** {@code enum.auto}. */
  public static final PyType TYPE =
      PyType.builtin("auto", "enum", BuiltinTypes.OBJECT, new PyAutoFace());

  @Nullable Object value = UNBOUND;

  /** A value that is not known yet. */
  PyAuto() {
    super(TYPE);
  }

  /** {@code auto(value)}. */
  @PyNew
  public static PyAuto make(PyType cls, @Named @Default("UNBOUND") @Nullable Object value) {
    PyAuto made = new PyAuto();
    made.value = value;
    return made;
  }
}
