package dev.portalis.runtime.object;

import org.jspecify.annotations.Nullable;

/** The exception that a thread is handling: what {@code sys.exc_info()} tells. */
public final class ExceptionState {
  private static final ThreadLocal<@Nullable PyBaseException> HANDLED = new ThreadLocal<>();

  private ExceptionState() {}

  /** The exception being handled by this thread; null if there is none. */
  public static @Nullable PyBaseException handled() {
    return HANDLED.get();
  }

  /**
   * Begins an {@code except} block.
   *
   * @return what was handled before, to be given to {@link #leave}
   */
  public static @Nullable PyBaseException enter(PyBaseException exception) {
    PyBaseException before = HANDLED.get();
    HANDLED.set(exception);
    return before;
  }

  /** Ends an {@code except} block. */
  public static void leave(@Nullable PyBaseException before) {
    HANDLED.set(before);
  }
}
