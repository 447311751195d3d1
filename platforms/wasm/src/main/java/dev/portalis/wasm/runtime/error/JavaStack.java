package dev.portalis.wasm.runtime.error;

import dev.portalis.runtime.error.Passage;
import dev.portalis.runtime.error.PyException;

/** In place of Java's stacks: the places that an exception has passed. */
public final class JavaStack {
  private static final StackTraceElement[] NOTHING = {};

  private JavaStack() {}

  /** Where an exception was raised, up to where it has come; the innermost call first. */
  public static StackTraceElement[] of(PyException thrown) {
    Passage passage = thrown.passage();
    return passage == null ? NOTHING : passage.toStack();
  }

  /** Nothing: an exception has come no further than to who asks. */
  public static StackTraceElement[] here() {
    return NOTHING;
  }

  /** The class alone: a message may be made by Python code, which could wait. */
  public static String describe(Throwable thrown) {
    return thrown.getClass().getName();
  }
}
