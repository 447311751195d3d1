package dev.portalis.runtime.modules.asyncio;

import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.error.PyException;
import dev.portalis.runtime.object.Convert;
import dev.portalis.runtime.object.Exceptions;
import dev.portalis.runtime.object.Iteration;
import dev.portalis.runtime.object.PyCoroutine;
import dev.portalis.runtime.object.PySet;
import dev.portalis.runtime.object.PyTuple;
import dev.portalis.runtime.object.PyType;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code asyncio.wait}, {@code wait_for} and {@code shield}. */
final class Waiting {
  private Waiting() {}

  /** {@code wait(fs, timeout=..., return_when=...)}. */
  static PyCoroutine some(
      @Nullable Object given, @Nullable Object timeout, @Nullable Object returnWhen) {
    return new PyCoroutine(new Some(given, timeout, returnWhen));
  }

  private static final class Some extends Routine {
    private final @Nullable Object given;
    private final @Nullable Object timeout;
    private final @Nullable Object returnWhen;
    private final List<PyAsyncFuture> futures = new ArrayList<>();
    private final AsyncCallback told = this::ended;
    private int left;
    private @Nullable PyTimerHandle timer;
    private @Nullable PyAsyncFuture waiter;

    Some(@Nullable Object given, @Nullable Object timeout, @Nullable Object returnWhen) {
      super("wait");
      this.given = given;
      this.timeout = timeout;
      this.returnWhen = returnWhen;
    }

    @Override
    @Nullable Object run(int part, @Nullable Object value, @Nullable PyException error) {
      if (part == 0) {
        return begin();
      }
      stop();
      valueOf(value, error);
      return sets();
    }

    private Object begin() {
      collect();
      PyEventLoop loop = RunningLoop.get();
      PyAsyncFuture future = loop.newFuture();
      waiter = future;
      left = futures.size();
      if (timeout != null) {
        timer =
            loop.at(
                loop.time() + Convert.toDouble(timeout),
                () -> {
                  if (!future.done()) {
                    future.finish(null);
                  }
                });
      }
      futures.forEach(each -> each.whenDone(told));
      return await(future, 1);
    }

    private void collect() {
      if (given instanceof PyAsyncFuture || given instanceof PyCoroutine) {
        throw Errors.typeError("expect a list of futures, not " + PyType.of(given).name());
      }
      Object[] all = Iteration.toArray(given);
      if (all.length == 0) {
        throw Errors.valueError("Set of Tasks/Futures is empty.");
      }
      if (!("FIRST_COMPLETED".equals(returnWhen)
          || "FIRST_EXCEPTION".equals(returnWhen)
          || "ALL_COMPLETED".equals(returnWhen))) {
        throw Errors.valueError(
            "Invalid return_when value: " + dev.portalis.runtime.object.Texts.str(returnWhen));
      }
      Set<PyAsyncFuture> distinct = new LinkedHashSet<>();
      for (Object each : all) {
        if (each instanceof PyCoroutine) {
          throw Errors.typeError("Passing coroutines is forbidden, use tasks explicitly.");
        }
        distinct.add(RunningLoop.get().ensureFuture(each));
      }
      futures.addAll(distinct);
    }

    private void ended(PyAsyncFuture future) {
      left--;
      boolean failed = !future.cancelled() && future.failure() != null;
      if (left <= 0
          || "FIRST_COMPLETED".equals(returnWhen)
          || ("FIRST_EXCEPTION".equals(returnWhen) && failed)) {
        cancelTimer();
        PyAsyncFuture waits = waiter;
        if (waits != null && !waits.done()) {
          waits.finish(null);
        }
      }
    }

    private void cancelTimer() {
      if (timer != null) {
        timer.cancel();
      }
    }

    private void stop() {
      cancelTimer();
      futures.forEach(each -> each.forget(told));
    }

    private PyTuple sets() {
      PySet done = new PySet();
      PySet pending = new PySet();
      for (PyAsyncFuture each : futures) {
        (each.done() ? done : pending).add(each);
      }
      return PyTuple.of(new Object[] {done, pending});
    }
  }

  /** {@code wait_for(fut, timeout)}. */
  static PyCoroutine withTimeout(@Nullable Object awaitable, @Nullable Object timeout) {
    return new PyCoroutine(new WithTimeout(awaitable, timeout));
  }

  private static final class WithTimeout extends Routine {
    private final @Nullable Object awaitable;
    private final @Nullable Object timeout;
    private @Nullable PyAsyncFuture future;
    private @Nullable PyTimeout limit;

    WithTimeout(@Nullable Object awaitable, @Nullable Object timeout) {
      super("wait_for");
      this.awaitable = awaitable;
      this.timeout = timeout;
    }

    @Override
    @Nullable Object run(int part, @Nullable Object value, @Nullable PyException error) {
      PyAsyncFuture cancelled = future;
      if (part == 0) {
        return begin();
      }
      if (cancelled != null) {
        return afterCancelling(cancelled, error);
      }
      PyTimeout over = limit;
      if (over != null && over.leave(error == null ? null : Exceptions.valueOf(error))) {
        throw PyTimeout.timeoutError(error);
      }
      return valueOf(value, error);
    }

    private @Nullable Object begin() {
      if (timeout != null && Convert.toDouble(timeout) <= 0) {
        PyAsyncFuture now = RunningLoop.get().ensureFuture(awaitable);
        if (now.done()) {
          return now.result();
        }
        future = now;
        now.cancel(null);
        return await(Waiting.end(now), 1);
      }
      PyTimeout entered = PyTimeout.after(timeout);
      limit = entered;
      entered.begin();
      return await(awaitable, 1);
    }

    private static @Nullable Object afterCancelling(
        PyAsyncFuture future, @Nullable PyException error) {
      valueOf(null, error);
      try {
        return future.result();
      } catch (PyException e) {
        if (isCancelled(e)) {
          throw PyTimeout.timeoutError(e);
        }
        throw e;
      }
    }
  }

  /** A future that is done when another has ended in whatever way. */
  static PyAsyncFuture end(PyAsyncFuture future) {
    PyAsyncFuture waiter = future.loop().newFuture();
    future.whenDone(
        done -> {
          if (!waiter.done()) {
            waiter.finish(null);
          }
        });
    return waiter;
  }

  /** {@code shield(arg)}: cancelling what it gives does not cancel what it was given. */
  static PyAsyncFuture shield(PyEventLoop loop, @Nullable Object awaitable) {
    PyAsyncFuture inner = loop.ensureFuture(awaitable);
    if (inner.done()) {
      return inner;
    }
    PyAsyncFuture outer = inner.loop().newFuture();
    AsyncCallback copy =
        done -> {
          if (outer.cancelled()) {
            return;
          }
          if (inner.cancelled()) {
            outer.cancel(null);
          } else if (inner.failure() != null) {
            outer.fail(inner.failure());
          } else {
            outer.finish(inner.result());
          }
        };
    inner.whenDone(copy);
    outer.whenDone(
        done -> {
          if (!inner.done()) {
            inner.forget(copy);
          }
        });
    return outer;
  }
}
