package dev.portalis.runtime.program;

import dev.portalis.runtime.threads.Mutex;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What has to be done when a program ends. Whoever needs the end registers here, so that a program
 * without threads or handlers loads nothing of them.
 *
 * @see <a href="https://docs.python.org/3.12/library/atexit.html">atexit</a>
 */
public final class ExitHooks {
  /** When something is done at the end, in this order. */
  public enum Phase {
    /** Executors finish what was submitted. */
    DRAIN,
    /** Threads that are no daemons are waited for. */
    JOIN,
    /** Handlers of {@code atexit}. */
    AT_EXIT,
    /** Buffered output is written. */
    FLUSH
  }

  private static final Mutex MUTEX = new Mutex();
  private static final List<List<Runnable>> HOOKS = new ArrayList<>();
  private static volatile boolean ending;

  static {
    for (int i = 0; i < Phase.values().length; i++) {
      HOOKS.add(new ArrayList<>());
    }
  }

  private ExitHooks() {}

  /** Registers something to be done in a phase, before what was registered there earlier. */
  public static void add(Phase phase, Runnable hook) {
    MUTEX.acquire();
    try {
      HOOKS.get(phase.ordinal()).add(hook);
    } finally {
      MUTEX.release();
    }
  }

  /** Whether the end has begun. */
  public static boolean isEnding() {
    return ending;
  }

  /** Does everything in order, once; what is registered meanwhile is done too. */
  public static void run() {
    ending = true;
    for (Phase phase : Phase.values()) {
      for (Runnable hook = takeLast(phase); hook != null; hook = takeLast(phase)) {
        hook.run();
      }
    }
  }

  private static @Nullable Runnable takeLast(Phase phase) {
    MUTEX.acquire();
    try {
      List<Runnable> hooks = HOOKS.get(phase.ordinal());
      return hooks.isEmpty() ? null : hooks.remove(hooks.size() - 1);
    } finally {
      MUTEX.release();
    }
  }
}
