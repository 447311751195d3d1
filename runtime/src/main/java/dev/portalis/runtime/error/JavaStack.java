package dev.portalis.runtime.error;

/** What Java itself tells about exceptions and about where the program is. */
public final class JavaStack {
  private JavaStack() {}

  /** Where an exception was raised, up to where the thread began; the innermost call first. */
  public static StackTraceElement[] of(PyException thrown) {
    return thrown.getStackTrace();
  }

  /** Where the caller is. */
  public static StackTraceElement[] here() {
    return new Throwable().getStackTrace();
  }

  /** What Java says about an exception of its own. */
  public static String describe(Throwable thrown) {
    return thrown.toString();
  }
}
