package dev.portalis.runtime.modules;

import dev.portalis.annotations.library.PyFunction;
import dev.portalis.annotations.library.PyModule;
import dev.portalis.annotations.library.Returns;
import dev.portalis.runtime.object.PyTuple;
import dev.portalis.runtime.program.PythonFrame;
import dev.portalis.runtime.program.Tracebacks;
import java.util.List;

/** {@code _caller}: where the program calls the library, for modules of the library. */
@PyModule("_caller")
public final class CallerModule {
  private static final String LIBRARY = "lib/python3.12/";

  private CallerModule() {}

  /**
   * File, line and function of the caller of a library function.
   *
   * @param level 1 for that caller, 2 for its caller, and so on
   */
  @PyFunction
  @Returns("tuple[str, int, str]")
  public static PyTuple find(long level) {
    List<PythonFrame> frames = Tracebacks.current();
    int i = frames.size() - 1;
    while (i >= 0 && frames.get(i).file().startsWith(LIBRARY)) {
      i--;
    }
    i = (int) Math.max(0, i - Math.max(0, level - 1));
    if (frames.isEmpty() || i >= frames.size()) {
      return PyTuple.of("(unknown file)", 0L, "(unknown function)");
    }
    PythonFrame frame = frames.get(i);
    return PyTuple.of(frame.file(), (long) frame.line(), frame.function());
  }
}
