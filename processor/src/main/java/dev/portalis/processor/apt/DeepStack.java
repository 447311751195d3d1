package dev.portalis.processor.apt;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/**
 * Runs work on a thread with a stack of its own, so that how deeply Python may be nested does not
 * depend on the thread that a build tool happens to use.
 */
final class DeepStack {
  private static final long STACK_BYTES = 256L << 20;

  private DeepStack() {}

  /** Runs the work and waits for it; what it throws is thrown here. */
  @SuppressWarnings("NullAway") // Where nothing was thrown, there is a result.
  static <T> T run(Supplier<T> work) {
    AtomicReference<T> result = new AtomicReference<>();
    AtomicReference<Throwable> thrown = new AtomicReference<>();
    Runnable guarded =
        () -> {
          try {
            result.set(work.get());
          } catch (Throwable e) {
            thrown.set(e);
          }
        };
    Thread thread = new Thread(null, guarded, "portalis-compiler", STACK_BYTES);
    thread.setContextClassLoader(Thread.currentThread().getContextClassLoader());
    thread.start();
    join(thread);
    if (thrown.get() instanceof Error error) {
      throw error;
    } else if (thrown.get() instanceof RuntimeException exception) {
      throw exception;
    }
    return result.get();
  }

  private static void join(Thread thread) {
    boolean interrupted = false;
    while (true) {
      try {
        thread.join();
        break;
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
