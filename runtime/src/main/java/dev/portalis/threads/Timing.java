package dev.portalis.threads;

import dev.portalis.runtime.threads.Platform;

/** Timeouts. */
final class Timing {
  /** No limit. */
  static final long FOREVER = -1;

  private static final long NANOS_PER_MILLI = 1_000_000;

  private Timing() {}

  /** Milliseconds, which must not be negative, as nanoseconds. */
  static long nanos(long millis) {
    if (millis < 0) {
      throw new IllegalArgumentException("negative timeout: " + millis);
    }
    return Math.min(millis, Long.MAX_VALUE / NANOS_PER_MILLI) * NANOS_PER_MILLI;
  }

  /** The time from which {@link #left} counts; does not ask the clock where nothing is counted. */
  static long start(long nanos) {
    return nanos > 0 ? Platform.THREADS.nanoTime() : 0;
  }

  /** What is left of a time since {@code start}; for ever stays for ever. */
  static long left(long nanos, long start) {
    return nanos < 0 ? nanos : Math.max(0, nanos - (Platform.THREADS.nanoTime() - start));
  }
}
