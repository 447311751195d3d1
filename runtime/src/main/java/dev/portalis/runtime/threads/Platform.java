package dev.portalis.runtime.threads;

import dev.portalis.runtime.jvm.JvmThreads;

/** The platform's threads. The one class outside {@code jvm} that names the JVM's. */
public final class Platform {
  /** What the platform provides for threads. */
  public static final ThreadPlatform THREADS = new JvmThreads();

  private Platform() {}

  /** Blocks the caller for so many nanoseconds. */
  public static void sleep(long nanos) {
    Carrier self = THREADS.current();
    long deadline = THREADS.nanoTime() + nanos;
    for (long left = nanos; left > 0; left = deadline - THREADS.nanoTime()) {
      THREADS.parkNanos(self, left);
    }
    THREADS.waitEnded(self);
  }
}
