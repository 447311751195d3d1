package dev.portalis.runtime.modules.time;

import dev.portalis.annotations.library.PyFunction;
import dev.portalis.annotations.library.PyModule;
import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.object.Convert;
import dev.portalis.runtime.object.PyType;
import dev.portalis.runtime.threads.Platform;
import org.jspecify.annotations.Nullable;

/**
 * Python's {@code time}: clocks and sleep.
 *
 * @see <a href="https://docs.python.org/3.12/library/time.html">time</a>
 */
@PyModule(
    value = "time",
    classes = {PyStructTime.class},
    parts = {CalendarFunctions.class})
public final class TimeModule {
  private static final double NANOS = 1e9;
  private static final long NANOS_PER_MILLI = 1_000_000;

  /** What the clock that never goes back has to be added to for the time since 1970. */
  private static volatile long offset =
      System.currentTimeMillis() * NANOS_PER_MILLI - Platform.THREADS.nanoTime();

  private TimeModule() {}

  /** {@code time.time()}. */
  @PyFunction
  public static double time() {
    return timeNs() / NANOS;
  }

  /** {@code time.time_ns()}: finer than Java's clock, but set anew when that is. */
  @PyFunction
  public static long timeNs() {
    long coarse = System.currentTimeMillis() * NANOS_PER_MILLI;
    long fine = offset + Platform.THREADS.nanoTime();
    if (Math.abs(fine - coarse) > 2 * NANOS_PER_MILLI) {
      offset += coarse - fine;
      return coarse;
    }
    return fine;
  }

  /** {@code time.monotonic()}. */
  @PyFunction
  public static double monotonic() {
    return Platform.THREADS.nanoTime() / NANOS;
  }

  /** {@code time.monotonic_ns()}. */
  @PyFunction
  public static long monotonicNs() {
    return Platform.THREADS.nanoTime();
  }

  /** {@code time.perf_counter()}. */
  @PyFunction
  public static double perfCounter() {
    return Platform.THREADS.nanoTime() / NANOS;
  }

  /** {@code time.perf_counter_ns()}. */
  @PyFunction
  public static long perfCounterNs() {
    return Platform.THREADS.nanoTime();
  }

  /** {@code time.sleep(seconds)}. */
  @PyFunction
  public static void sleep(@Nullable Object seconds) {
    Object number = Convert.numberOrNull(seconds);
    if (number == null && !Convert.hasIndex(seconds)) {
      throw Errors.typeError(
          "'" + PyType.of(seconds).name() + "' object cannot be interpreted as an integer");
    }
    sleep(number instanceof Double ? (Double) number : Convert.toDouble(seconds));
  }

  /** {@code time.sleep(seconds)}. */
  @PyFunction
  public static void sleep(double seconds) {
    if (Double.isNaN(seconds)) {
      throw Errors.valueError("Invalid value NaN (not a number)");
    }
    if (seconds < 0) {
      throw Errors.valueError("sleep length must be non-negative");
    }
    if (seconds > Long.MAX_VALUE / NANOS) {
      throw Errors.overflow("timestamp too large to convert to C PyTime_t");
    }
    Platform.sleep((long) Math.ceil(seconds * NANOS));
  }
}
