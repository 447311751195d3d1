package dev.portalis.runtime.object;

import dev.portalis.runtime.error.Handled;
import org.jspecify.annotations.Nullable;

/** The exception that a thread is handling: what {@code sys.exc_info()} tells. */
public final class ExceptionState {
  private ExceptionState() {}

  /** The exception being handled by this thread; null if there is none. */
  public static @Nullable PyBaseException handled() {
    return (PyBaseException) Handled.get();
  }

  /**
   * Begins an {@code except} block.
   *
   * @return what was handled before, to be given to {@link #leave}
   */
  public static @Nullable PyBaseException enter(PyBaseException exception) {
    PyBaseException before = handled();
    Handled.set(exception);
    return before;
  }

  /** Ends an {@code except} block. */
  public static void leave(@Nullable PyBaseException before) {
    Handled.set(before);
  }
}
