package dev.portalis.runtime.program;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A line of a Python function that was executing. */
public final class PythonFrame {
  private final String file;
  private final String function;
  private final int line;
  private final @Nullable String source;
  private final int @Nullable [] columns;

  PythonFrame(
      String file, String function, int line, @Nullable String source, int @Nullable [] columns) {
    this.file = file;
    this.function = function;
    this.line = line;
    this.source = source;
    this.columns = columns;
  }

  /** The file's name as tracebacks show it. */
  public String file() {
    return file;
  }

  /** The function's name; {@code <module>} for the top level. */
  public String function() {
    return function;
  }

  /** The line's number, from 1. */
  public int line() {
    return line;
  }

  /** The text of the line, where it is known. */
  public @Nullable String source() {
    return source;
  }

  boolean isSamePlace(PythonFrame other) {
    return line == other.line && isSameFunction(other);
  }

  boolean isSameFunction(PythonFrame other) {
    return file.equals(other.file) && function.equals(other.function);
  }

  /** Appends the frame as a traceback shows it. */
  void appendTo(StringBuilder text) {
    text.append("  File \"")
        .append(file)
        .append("\", line ")
        .append(line)
        .append(", in ")
        .append(function)
        .append('\n');
    if (source == null) {
      return;
    }
    String stripped = source.strip();
    if (!stripped.isEmpty()) {
      text.append("    ").append(stripped).append('\n');
      appendCarets(text, stripped);
    }
  }

  /** Marks the part of the line that was executing, unless that is the whole line. */
  private void appendCarets(StringBuilder text, String stripped) {
    int[] at = columns;
    if (at == null || at.length < 2) {
      return;
    }
    String line = Objects.requireNonNull(source).stripTrailing();
    int indent = line.length() - stripped.length();
    int start = at[0];
    int end = at[1] < 0 ? line.codePointCount(0, line.length()) : at[1];
    boolean anchors = at.length >= 4 && at[1] >= 0 && at[3] > at[2];
    if (end - start >= stripped.codePointCount(0, stripped.length()) && !anchors) {
      return;
    }
    text.append("    ").append(" ".repeat(Math.max(0, start - indent)));
    if (anchors) {
      text.append("~".repeat(at[2]))
          .append("^".repeat(at[3] - at[2]))
          .append("~".repeat(Math.max(0, end - start - at[3])));
    } else {
      text.append("^".repeat(Math.max(0, end - start)));
    }
    text.append('\n');
  }
}
