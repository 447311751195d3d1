package dev.portalis.runtime.error;

import java.util.Arrays;

/**
 * The places through which an exception has left functions, the innermost first. Kept on platforms
 * whose machine has no stack that can be read.
 */
public final class Passage {
  private String[] classes = new String[8];
  private int[] lines = new int[8];
  private int size;
  private int depth;

  /** Nowhere yet. */
  public Passage() {}

  /**
   * Adds a place.
   *
   * @param javaClass the class of the function that is left
   * @param javaLine where it was called from there, or raised
   * @param callDepth how deep the function's call is nested
   */
  public void add(String javaClass, int javaLine, int callDepth) {
    if (size == lines.length) {
      classes = Arrays.copyOf(classes, 2 * size);
      lines = Arrays.copyOf(lines, 2 * size);
    }
    classes[size] = javaClass;
    lines[size] = javaLine;
    depth = callDepth;
    size++;
  }

  /** How deep the last function's call was nested; 0 if there is none. */
  public int depth() {
    return depth;
  }

  /** The places as a Java stack. */
  public StackTraceElement[] toStack() {
    StackTraceElement[] stack = new StackTraceElement[size];
    for (int i = 0; i < size; i++) {
      stack[i] = new StackTraceElement(classes[i], "", null, lines[i]);
    }
    return stack;
  }
}
