package dev.portalis.runtime.program;

import static dev.portalis.runtime.object.Unbound.UNBOUND;

import dev.portalis.runtime.error.PyException;
import dev.portalis.runtime.object.Attributes;
import dev.portalis.runtime.object.ExceptionGroupMembers;
import dev.portalis.runtime.object.Iteration;
import dev.portalis.runtime.object.PyBaseException;
import dev.portalis.runtime.object.PyList;
import dev.portalis.runtime.object.PyTuple;
import dev.portalis.runtime.object.PyType;
import dev.portalis.runtime.object.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Writes an exception as CPython's {@code traceback} does: what led to it, its frames, its message
 * and its notes.
 */
final class TracebackWriter {
  /** How often the same line is shown in a recursion. */
  private static final int REPEATED = 3;

  private static final String CAUSE =
      "\nThe above exception was the direct cause of the following exception:\n\n";
  private static final String CONTEXT =
      "\nDuring handling of the above exception, another exception occurred:\n\n";

  private final StringBuilder text = new StringBuilder();
  private final List<PyBaseException> seen = new ArrayList<>();
  private final boolean fromHandler;

  /**
   * A writer.
   *
   * @param fromHandler whether frames outside the one that handles the exception are left out
   */
  TracebackWriter(boolean fromHandler) {
    this.fromHandler = fromHandler;
  }

  @Override
  public String toString() {
    return text.toString();
  }

  void write(PyBaseException exception, boolean chain) {
    write(exception, chain, null);
  }

  /**
   * Writes an exception.
   *
   * @param later the exception that was raised while this one was handled, or null
   */
  private void write(PyBaseException exception, boolean chain, @Nullable PyBaseException later) {
    seen.add(exception);
    if (chain) {
      PyBaseException cause = exception.cause();
      PyBaseException context = exception.context();
      if (cause != null) {
        if (!isSeen(cause)) {
          write(cause, true, exception);
          text.append(CAUSE);
        }
      } else if (context != null && !exception.suppressesContext() && !isSeen(context)) {
        write(context, true, exception);
        text.append(CONTEXT);
      }
    }
    if (ExceptionGroupMembers.isGroup(exception)) {
      writeGroup(exception);
      return;
    }
    frames(text, "Traceback (most recent call last):\n", exception, later);
    text.append(message(exception));
  }

  private boolean isSeen(PyBaseException exception) {
    for (PyBaseException each : seen) {
      if (each == exception) {
        return true;
      }
    }
    return false;
  }

  private void frames(
      StringBuilder target,
      String header,
      PyBaseException exception,
      @Nullable PyBaseException later) {
    List<PythonFrame> frames;
    if (fromHandler && later == null) {
      PyTraceback traceback = Tracebacks.of(exception);
      frames = traceback == null ? List.of() : traceback.frames();
    } else {
      frames = Tracebacks.framesOf(exception);
    }
    if (later != null) {
      // What called the frame that handled it is no part of its traceback.
      int common = StackReader.commonCallers(Tracebacks.framesOf(later), frames);
      frames = frames.subList(common, frames.size());
    }
    if (!frames.isEmpty()) {
      target.append(header);
      append(target, frames);
    }
  }

  /** Appends frames, a line that repeats itself only so often. */
  static void append(StringBuilder target, List<PythonFrame> frames) {
    PythonFrame last = null;
    int count = 0;
    for (PythonFrame frame : frames) {
      if (last == null || !last.isSamePlace(frame)) {
        appendRepetition(target, count);
        last = frame;
        count = 0;
      }
      count++;
      if (count <= REPEATED) {
        frame.appendTo(target);
      }
    }
    appendRepetition(target, count);
  }

  private static void appendRepetition(StringBuilder target, int count) {
    int more = count - REPEATED;
    if (more > 0) {
      target
          .append("  [Previous line repeated ")
          .append(more)
          .append(" more time")
          .append(more > 1 ? "s" : "")
          .append("]\n");
    }
  }

  /** The last lines: the type, what {@code str} gives, and the notes. */
  static String message(PyBaseException exception) {
    StringBuilder text = new StringBuilder(typeName(exception.type()));
    String shown;
    try {
      shown = Texts.str(exception);
    } catch (PyException e) {
      shown = "<exception str() failed>";
    }
    text.append(shown.isEmpty() ? "" : ": ").append(shown);
    String suggestion = Suggestions.of(exception);
    if (suggestion != null) {
      text.append(". Did you mean: '").append(suggestion).append("'?");
    }
    text.append('\n');
    Object notes = Attributes.getOr(exception, "__notes__", UNBOUND);
    if (notes instanceof PyList || notes instanceof PyTuple) {
      for (Object note : Iteration.toArray(notes)) {
        text.append(note(note)).append('\n');
      }
    } else if (notes != UNBOUND && notes != null) {
      text.append(Texts.repr(notes)).append('\n');
    }
    return text.toString();
  }

  private static String note(@Nullable Object note) {
    try {
      return Texts.str(note);
    } catch (PyException e) {
      return "<note str() failed>";
    }
  }

  private static String typeName(PyType type) {
    String module = type.module();
    return module.equals("builtins") || module.equals("__main__")
        ? type.qualname()
        : module + "." + type.qualname();
  }

  /** A group is shown as a tree of its exceptions. */
  private void writeGroup(PyBaseException group) {
    text.append(group(group, 0));
  }

  private String group(PyBaseException group, int depth) {
    StringBuilder target = new StringBuilder();
    String margin = depth == 0 ? "  " : "";
    StringBuilder own = new StringBuilder();
    frames(own, "Exception Group Traceback (most recent call last):\n", group, null);
    own.append(message(group));
    boolean first = true;
    for (String line : lines(own.toString())) {
      boolean head = first && depth == 0 && line.startsWith("Exception Group");
      target.append(head ? "  + " : margin + "| ").append(line).append('\n');
      first = false;
    }
    PyTuple inner = ExceptionGroupMembers.exceptions(group);
    int count = inner.size();
    String indent = depth == 0 ? "  " : "";
    for (int i = 0; i < count; i++) {
      PyBaseException each = (PyBaseException) Objects.requireNonNull(inner.get(i));
      target
          .append(indent)
          .append(i == 0 ? "+-+" : "  +")
          .append("---------------- ")
          .append(i + 1)
          .append(" ----------------\n");
      appendIndented(target, indent + "  ", part(each, depth + 1));
    }
    if (count > 0
        && !ExceptionGroupMembers.isGroup(
            (PyBaseException) Objects.requireNonNull(inner.get(count - 1)))) {
      target.append(indent).append("  +------------------------------------\n");
    } else if (count > 0) {
      target.append("");
    }
    return target.toString();
  }

  private String part(PyBaseException exception, int depth) {
    if (ExceptionGroupMembers.isGroup(exception)) {
      return group(exception, depth);
    }
    StringBuilder own = new StringBuilder();
    frames(own, "Traceback (most recent call last):\n", exception, null);
    own.append(message(exception));
    StringBuilder marked = new StringBuilder();
    for (String line : lines(own.toString())) {
      marked.append("| ").append(line).append('\n');
    }
    return marked.toString();
  }

  private static void appendIndented(StringBuilder target, String indent, String lines) {
    for (String line : lines(lines)) {
      target.append(indent).append(line).append('\n');
    }
  }

  /** The lines of a text, without empty ones at its end. */
  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == '\n') {
      end--;
    }
    int start = 0;
    for (int at = text.indexOf('\n'); at >= 0 && at < end; at = text.indexOf('\n', start)) {
      lines.add(text.substring(start, at));
      start = at + 1;
    }
    lines.add(text.substring(start, end));
    return lines;
  }
}
