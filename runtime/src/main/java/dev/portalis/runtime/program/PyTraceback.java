package dev.portalis.runtime.program;

import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyProperty;
import dev.portalis.annotations.library.Returns;
import dev.portalis.runtime.object.BuiltinTypes;
import dev.portalis.runtime.object.PyObject;
import dev.portalis.runtime.object.PyType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A traceback object: a frame that an exception went through, linked to the next inner one. */
@PyClass(value = "traceback", module = "builtins")
public final class PyTraceback extends PyObject {
  /** {@code types.TracebackType}. */
  public static final PyType TYPE =
      PyType.builtin("traceback", "builtins", BuiltinTypes.OBJECT, new PyTracebackFace());

  private final List<PythonFrame> frames;

  private PyTraceback(List<PythonFrame> frames) {
    super(TYPE);
    this.frames = List.copyOf(frames);
  }

  /** The traceback of frames, the outermost first; null if there are none. */
  static @Nullable PyTraceback of(List<PythonFrame> frames) {
    return frames.isEmpty() ? null : new PyTraceback(frames);
  }

  /** All frames from here on, the outermost first. */
  public List<PythonFrame> frames() {
    return frames;
  }

  /** {@code tb_lineno}. */
  @PyProperty
  public long tbLineno() {
    return frames.get(0).line();
  }

  /** {@code tb_next}. */
  @PyProperty
  @Returns("traceback | None")
  public @Nullable PyTraceback tbNext() {
    return of(frames.subList(1, frames.size()));
  }

  /** {@code tb_frame}. */
  @PyProperty
  public PyFrame tbFrame() {
    return new PyFrame(frames.get(0));
  }
}
