package dev.portalis.runtime.modules.futures;

import dev.portalis.runtime.error.ErrorKind;
import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.modules.threading.Timeouts;
import dev.portalis.runtime.object.BuiltinTypes;
import dev.portalis.runtime.object.PyGenerator;
import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The generator that {@code as_completed(fs, timeout)} gives. The time counts from its start. */
final class CompletedFutures extends PyGenerator {
  private final @Nullable Object futures;
  private final @Nullable Object timeout;
  private final Gathering gathering = new Gathering(Gathering.Until.FIRST_COMPLETED, 0);
  private final Set<PyFuture> pending = new LinkedHashSet<>();
  private final ArrayDeque<PyFuture> ready = new ArrayDeque<>();
  private boolean begun;
  private int total;
  private long nanos;
  private long start;

  CompletedFutures(@Nullable Object futures, @Nullable Object timeout) {
    super(BuiltinTypes.GENERATOR, "as_completed");
    this.futures = futures;
    this.timeout = timeout;
  }

  @Override
  protected @Nullable Object resume(@Nullable Throwable thrown) {
    try {
      if (thrown != null) {
        throw FutureSets.asUnchecked(thrown);
      }
      if (!begun) {
        begin();
      }
      while (ready.isEmpty() && !pending.isEmpty()) {
        awaitMore();
      }
    } catch (Throwable t) {
      forgetPending();
      throw t;
    }
    return ready.isEmpty() ? returned(null) : ready.poll();
  }

  private void begin() {
    begun = true;
    nanos = timeout == null ? Timeouts.FOREVER : Math.max(0, Timeouts.nanos(timeout));
    start = Timeouts.now();
    Set<PyFuture> all = FutureSets.of(futures);
    total = all.size();
    for (PyFuture each : all) {
      if (each.listen(gathering)) {
        pending.add(each);
      } else {
        ready.add(each);
      }
    }
  }

  private void awaitMore() {
    long left = Timeouts.left(nanos, start);
    for (PyFuture each : gathering.take()) {
      pending.remove(each);
      ready.add(each);
    }
    if (!ready.isEmpty()) {
      return;
    }
    if (left == 0) {
      throw Errors.of(
          ErrorKind.TIMEOUT_ERROR, pending.size() + " (of " + total + ") futures unfinished");
    }
    gathering.await(left);
  }

  private void forgetPending() {
    for (PyFuture each : pending) {
      each.forget(gathering);
    }
    pending.clear();
  }
}
