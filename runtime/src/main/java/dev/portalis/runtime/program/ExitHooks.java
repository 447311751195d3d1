package dev.portalis.runtime.program;

import dev.portalis.runtime.threads.Platform;
import dev.portalis.runtime.threads.RawMutex;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What has to be done when a program ends. Whoever needs the end registers here, so that a program
 * without threads or handlers loads nothing of them.
 *
 * <p>A whole program calls {@link #run}. Where translated code is a part of another program, the
 * end of the process does.
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

  private static final RawMutex MUTEX = new RawMutex();
  private static final List<List<Runnable>> HOOKS = new ArrayList<>();
  private static volatile boolean ending;
  private static boolean watching;

  static {
    for (int i = 0; i < Phase.values().length; i++) {
      HOOKS.add(new ArrayList<>());
    }
  }

  private ExitHooks() {}

  /** Registers something to be done in a phase, before what was registered there earlier. */
  public static void add(Phase phase, Runnable hook) {
    MUTEX.acquire();
    HOOKS.get(phase.ordinal()).add(hook);
    boolean first = !watching;
    watching = true;
    MUTEX.release();
    if (first) {
      Platform.THREADS.atProcessEnd(new ProcessEnd());
    }
  }

  private static final class ProcessEnd implements Runnable {
    @Override
    public void run() {
      ExitHooks.run(
          Platform.THREADS.endsByItself()
              ? Phase.values()
              : new Phase[] {Phase.AT_EXIT, Phase.FLUSH});
    }
  }

  /** Whether the end has begun. */
  public static boolean isEnding() {
    return ending;
  }

  /** Does everything in order, once; what is registered meanwhile is done too. */
  public static void run() {
    run(Phase.values());
  }

  private static void run(Phase[] phases) {
    ending = true;
    for (Phase phase : phases) {
      for (Runnable hook = takeLast(phase); hook != null; hook = takeLast(phase)) {
        hook.run();
      }
    }
  }

  private static @Nullable Runnable takeLast(Phase phase) {
    MUTEX.acquire();
    List<Runnable> hooks = HOOKS.get(phase.ordinal());
    Runnable last = hooks.isEmpty() ? null : hooks.remove(hooks.size() - 1);
    MUTEX.release();
    return last;
  }
}
