package dev.portalis.runtime.program;

import dev.portalis.runtime.error.JavaStack;
import dev.portalis.runtime.error.PyException;
import dev.portalis.runtime.object.PyBaseException;
import java.util.ArrayList;
import java.util.List;

/** Finds the Python frames in Java stacks. */
final class StackReader {
  private StackReader() {}

  /** The Python frames of a Java stack, the outermost first. */
  static List<PythonFrame> frames(StackTraceElement[] stack) {
    List<PythonFrame> frames = new ArrayList<>();
    for (int i = stack.length - 1; i >= 0; i--) {
      LineTable table = LineTable.of(stack[i].getClassName());
      int entry = table == null ? -1 : table.find(stack[i].getLineNumber());
      if (table != null && entry >= 0) {
        if (table.isInner(entry) && !frames.isEmpty()) {
          frames.remove(frames.size() - 1);
        }
        table.appendFrames(entry, frames);
      }
    }
    return frames;
  }

  /**
   * The frames that an exception went through, the outermost first. Where it was raised again,
   * those of the first time follow those of the second.
   */
  static List<PythonFrame> frames(PyBaseException exception) {
    PyException thrown = exception.thrown();
    return thrown == null ? new ArrayList<>() : frames(thrown);
  }

  private static List<PythonFrame> frames(PyException thrown) {
    List<PythonFrame> own = frames(JavaStack.of(thrown));
    PyException earlier = thrown.earlier();
    if (earlier != null) {
      List<PythonFrame> before = frames(earlier);
      own.addAll(before.subList(commonCallers(own, before), before.size()));
    }
    return own;
  }

  /** How many frames at the beginning are callers of the frame in which both stacks meet. */
  static int commonCallers(List<PythonFrame> a, List<PythonFrame> b) {
    int limit = Math.min(a.size(), b.size());
    int common = 0;
    while (common < limit && a.get(common).isSamePlace(b.get(common))) {
      common++;
    }
    return common == limit && common > 0 ? common - 1 : common;
  }
}
