package dev.portalis.wasm.trace;

import dev.portalis.runtime.error.Passage;
import dev.portalis.runtime.error.PyException;
import dev.portalis.runtime.object.Exceptions;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.teavm.interop.StaticInit;

/**
 * What translated functions call while an exception leaves them, which is how tracebacks come
 * about. The build puts the calls in.
 */
@StaticInit
public final class Unwinding {
  /** For each depth the Java line in a function that catches exceptions itself. */
  private static int[] lines = new int[64];

  private Unwinding() {}

  /** An exception leaves a function that catches nothing itself; returns what has to be thrown. */
  public static Throwable leave(Throwable thrown, String javaClass, int javaLine) {
    PyException exception = Exceptions.raised(thrown);
    int depth = CallDepth.get();
    add(exception, javaClass, javaLine, depth);
    CallDepth.set(depth - 1);
    return exception;
  }

  /** As {@link #leave}, for a function that does not count as nested. */
  public static Throwable leaveLeaf(Throwable thrown, String javaClass, int javaLine) {
    PyException exception = Exceptions.raised(thrown);
    add(exception, javaClass, javaLine, CallDepth.get() + 1);
    return exception;
  }

  /** An exception leaves a function that has said where it is; returns what has to be thrown. */
  public static Throwable leaveCatching(Throwable thrown, String javaClass) {
    int depth = CallDepth.get();
    return leave(thrown, javaClass, depth < lines.length ? lines[depth] : 0);
  }

  /** A function catches an exception; returns what it has to take for that. */
  public static Throwable caught(Throwable thrown, String javaClass) {
    PyException exception = Exceptions.raised(thrown);
    int depth = CallDepth.get();
    add(exception, javaClass, depth < lines.length ? lines[depth] : 0, depth);
    return exception;
  }

  /** Tells the line where a function is that catches exceptions itself. */
  public static void at(int javaLine) {
    int depth = CallDepth.get();
    if (depth >= lines.length) {
      lines = Arrays.copyOf(lines, 2 * depth);
    }
    lines[depth] = javaLine;
  }

  /** The lines that the running fiber has told, for {@link #setLines} when it is resumed. */
  public static int[] lines() {
    return lines;
  }

  /** Sets the lines when another fiber is resumed; null for a new one. */
  public static void setLines(int @Nullable [] value) {
    lines = value == null ? new int[64] : value;
  }

  /** Adds a place, unless the function has been added already. */
  private static void add(PyException exception, String javaClass, int javaLine, int depth) {
    Passage passage = exception.passage();
    if (passage == null) {
      passage = new Passage();
      exception.setPassage(passage);
    }
    if (passage.depth() != depth) {
      passage.add(javaClass, javaLine, depth);
    }
  }
}
