package dev.portalis.runtime.modules.threading;

import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.number.Ints;
import dev.portalis.runtime.object.CompareOp;
import dev.portalis.runtime.object.Comparison;
import dev.portalis.runtime.object.Convert;
import dev.portalis.runtime.threads.Platform;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Python's timeouts, in seconds, as nanoseconds; negative nanoseconds mean for ever. */
public final class Timeouts {
  /** No limit. */
  public static final long FOREVER = -1;

  /** {@code threading.TIMEOUT_MAX}. */
  public static final double MAX_SECONDS = 9223372036.0;

  private static final long SECOND = 1_000_000_000;
  private static final double TWO_TO_63 = 9.223372036854775807e18;

  private Timeouts() {}

  /**
   * The timeout of {@code lock.acquire(blocking, timeout)}, where -1 means no limit.
   *
   * @return 0 where the call must not block
   */
  public static long ofAcquire(boolean blocking, @Nullable Object timeout) {
    long nanos = nanos(timeout);
    if (nanos == -SECOND) {
      return blocking ? FOREVER : 0;
    }
    if (!blocking) {
      throw Errors.valueError("can't specify a timeout for a non-blocking call");
    }
    if (nanos < 0) {
      throw Errors.valueError("timeout value must be positive");
    }
    return nanos;
  }

  /** The timeout of waits, where None means no limit and what is not positive means not to wait. */
  public static long ofWait(@Nullable Object timeout) {
    if (timeout == null) {
      return FOREVER;
    }
    return Comparison.test(CompareOp.GT, timeout, 0L) ? nanos(timeout) : 0;
  }

  /** What is left of a time since {@code start}; for ever stays for ever. */
  public static long left(long nanos, long start) {
    return nanos < 0 ? nanos : Math.max(0, nanos - (now() - start));
  }

  /** The platform's clock. */
  public static long now() {
    return Platform.THREADS.nanoTime();
  }

  /** A number of seconds as nanoseconds, rounded up. */
  public static long nanos(@Nullable Object seconds) {
    Object number = Convert.numberOrNull(seconds);
    if (number instanceof Double) {
      return ofDouble((Double) number);
    }
    return ofInt(number == null ? Convert.toInt(seconds) : number);
  }

  private static long ofDouble(double seconds) {
    if (Double.isNaN(seconds)) {
      throw Errors.valueError("Invalid value NaN (not a number)");
    }
    double nanos = Math.ceil(seconds * SECOND);
    if (!(nanos >= -TWO_TO_63 && nanos < TWO_TO_63)) {
      throw Errors.overflow("timestamp out of range for platform time_t");
    }
    return (long) nanos;
  }

  private static long ofInt(Object seconds) {
    if (!(seconds instanceof BigInteger)) {
      Object nanos = Ints.mul(seconds, SECOND);
      if (nanos instanceof Long) {
        return (Long) nanos;
      }
    }
    throw Errors.overflow("timestamp too large to convert to C _PyTime_t");
  }
}
