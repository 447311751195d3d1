package dev.portalis.runtime.modules.futures;

import dev.portalis.runtime.modules.threading.Timeouts;
import dev.portalis.runtime.object.BuiltinTypes;
import dev.portalis.runtime.object.Calls;
import dev.portalis.runtime.object.PyGenerator;
import org.jspecify.annotations.Nullable;

/**
 * The generator that {@code executor.map} gives: results in order; the rest is cancelled at an end.
 */
final class MappedResults extends PyGenerator {
  private final @Nullable Object[] futures;
  private final long nanos;
  private final long start;
  private int next;

  /**
   * The results of futures.
   *
   * @param nanos the time for all results, from {@code start}; negative for no limit
   */
  MappedResults(@Nullable Object[] futures, long nanos, long start) {
    super(BuiltinTypes.GENERATOR, "Executor.map.<locals>.result_iterator");
    this.futures = futures;
    this.nanos = nanos;
    this.start = start;
  }

  @Override
  protected @Nullable Object resume(@Nullable Throwable thrown) {
    try {
      if (thrown != null) {
        throw FutureSets.asUnchecked(thrown);
      }
      return next < futures.length ? resultOrCancel(take()) : returned(null);
    } catch (Throwable t) {
      while (next < futures.length) {
        Calls.method(take(), "cancel");
      }
      throw t;
    }
  }

  private @Nullable Object take() {
    Object future = futures[next];
    futures[next++] = null;
    return future;
  }

  private @Nullable Object resultOrCancel(@Nullable Object future) {
    long left = Timeouts.left(nanos, start);
    Object timeout = left < 0 ? null : (Object) (left / 1e9);
    try {
      return future instanceof PyFuture && !((PyFuture) future).type().isUserDefined()
          ? ((PyFuture) future).result(timeout)
          : Calls.method(future, "result", timeout);
    } finally {
      Calls.method(future, "cancel");
    }
  }
}
