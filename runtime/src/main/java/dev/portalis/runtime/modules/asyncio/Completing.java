package dev.portalis.runtime.modules.asyncio;

import dev.portalis.runtime.error.ErrorKind;
import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.error.PyException;
import dev.portalis.runtime.object.BuiltinTypes;
import dev.portalis.runtime.object.Convert;
import dev.portalis.runtime.object.Iteration;
import dev.portalis.runtime.object.PyCoroutine;
import dev.portalis.runtime.object.PyGenerator;
import dev.portalis.runtime.object.PyType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What {@code as_completed} gives: a coroutine for each future, in the order in which they end. */
final class Completing extends PyGenerator {
  private final ArrayDeque<PyAsyncFuture> ended = new ArrayDeque<>();
  private final ArrayDeque<PyAsyncFuture> waiters = new ArrayDeque<>();
  private final Set<PyAsyncFuture> open = new LinkedHashSet<>();
  private final AsyncCallback told = this::end;
  private final int count;
  private boolean expired;
  private @Nullable PyTimerHandle timer;
  private int given;

  Completing(PyEventLoop loop, @Nullable Object awaitables, @Nullable Object timeout) {
    super(BuiltinTypes.GENERATOR, "as_completed");
    if (awaitables instanceof PyAsyncFuture || awaitables instanceof PyCoroutine) {
      throw Errors.typeError("expect an iterable of futures, not " + PyType.of(awaitables).name());
    }
    List<Object> seen = new ArrayList<>();
    for (Object each : Iteration.toArray(awaitables)) {
      if (each != null && !seen.contains(each)) {
        seen.add(each);
        open.add(loop.ensureFuture(each));
      }
    }
    count = open.size();
    new ArrayList<>(open).forEach(each -> each.whenDone(told));
    if (timeout != null && count > 0) {
      timer = loop.at(loop.time() + Convert.toDouble(timeout), this::expire);
    }
  }

  private void end(PyAsyncFuture future) {
    if (open.remove(future)) {
      ended.add(future);
      wakeOne();
      if (open.isEmpty() && timer != null) {
        timer.cancel();
      }
    }
  }

  private void expire() {
    expired = true;
    open.forEach(each -> each.forget(told));
    open.clear();
    while (wakeOne()) {}
  }

  private boolean wakeOne() {
    PyAsyncFuture waiter = waiters.poll();
    while (waiter != null && waiter.done()) {
      waiter = waiters.poll();
    }
    if (waiter != null) {
      waiter.finish(null);
    }
    return waiter != null;
  }

  @Override
  protected @Nullable Object resume(@Nullable Throwable thrown) {
    if (thrown != null) {
      throw dev.portalis.runtime.support.Variables.propagate(thrown);
    }
    return given++ < count ? new PyCoroutine(new One()) : returned(null);
  }

  /** Waits for the next to end. */
  private final class One extends Routine {
    One() {
      super("as_completed.<locals>._wait_for_one");
    }

    @Override
    @Nullable Object run(int part, @Nullable Object value, @Nullable PyException error) {
      valueOf(value, error);
      PyAsyncFuture next = ended.poll();
      if (next != null) {
        return next.result();
      }
      if (expired) {
        throw Errors.of(ErrorKind.TIMEOUT_ERROR);
      }
      PyAsyncFuture waiter = RunningLoop.get().newFuture();
      waiters.add(waiter);
      return await(waiter, 1);
    }
  }
}
