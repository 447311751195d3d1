package dev.portalis.runtime.modules;

import dev.portalis.annotations.library.PyFunction;
import dev.portalis.annotations.library.PyModule;
import dev.portalis.annotations.library.Returns;
import dev.portalis.runtime.object.PyList;
import dev.portalis.runtime.object.PyTuple;
import dev.portalis.runtime.program.LineTable;
import dev.portalis.runtime.program.PythonFrame;
import dev.portalis.runtime.program.SysState;
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

  /**
   * File, line and module of a frame, as warnings count them.
   *
   * @param own the file of the library whose innermost frames do not count
   * @param level 1 for the innermost frame that counts, 2 for its caller, and so on
   * @param skipped beginnings of the names of files whose frames do not count above level 1
   */
  @PyFunction
  @Returns("tuple[str, int, str]")
  public static PyTuple place(String own, long level, PyList skipped) {
    List<PythonFrame> frames = Tracebacks.current();
    int i = frames.size() - 1;
    while (i >= 0 && frames.get(i).file().equals(own)) {
      i--;
    }
    for (long left = level - 1; left > 0 && i >= 0; left--) {
      i--;
      while (i >= 0 && isSkipped(frames.get(i), skipped)) {
        i--;
      }
    }
    if (i < 0) {
      return PyTuple.of("sys", 1L, "sys");
    }
    String file = frames.get(i).file();
    return PyTuple.of(file, (long) frames.get(i).line(), moduleOf(file));
  }

  private static boolean isSkipped(PythonFrame frame, PyList prefixes) {
    for (int i = 0; i < prefixes.size(); i++) {
      if (frame.file().startsWith((String) prefixes.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** The name of the module in a file, which is beside the main file or below. */
  private static String moduleOf(String file) {
    String main = SysState.arguments()[0];
    if (file.equals(main)) {
      return "__main__";
    }
    String directory = main.substring(0, main.lastIndexOf('/') + 1);
    String path = file.startsWith(LIBRARY) ? file.substring(LIBRARY.length()) : file;
    path = path.startsWith(directory) ? path.substring(directory.length()) : path;
    path = path.endsWith(".py") ? path.substring(0, path.length() - ".py".length()) : path;
    path = path.endsWith("/__init__") ? path.substring(0, path.lastIndexOf('/')) : path;
    return path.replace('/', '.');
  }

  /** A line of a file of the program; empty if it is not known. */
  @PyFunction
  public static String source(String file, long line) {
    String text = LineTable.sourceLine(file, (int) line);
    return text == null ? "" : text;
  }
}
