package dev.portalis.runtime.program;

import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyProperty;
import dev.portalis.runtime.object.BuiltinTypes;
import dev.portalis.runtime.object.PyObject;
import dev.portalis.runtime.object.PyType;

/** A frame object of a traceback, which is also its own code object. */
@PyClass(value = "frame", module = "builtins")
public final class PyFrame extends PyObject {
  /** {@code types.FrameType}. */
  public static final PyType TYPE =
      PyType.builtin("frame", "builtins", BuiltinTypes.OBJECT, new PyFrameFace());

  private final PythonFrame frame;

  PyFrame(PythonFrame frame) {
    super(TYPE);
    this.frame = frame;
  }

  /** {@code f_lineno}. */
  @PyProperty
  public long fLineno() {
    return frame.line();
  }

  /** {@code f_code}. */
  @PyProperty
  public PyFrame fCode() {
    return this;
  }

  /** {@code co_name}. */
  @PyProperty
  public String coName() {
    return frame.function();
  }

  /** {@code co_filename}. */
  @PyProperty
  public String coFilename() {
    return frame.file();
  }
}
