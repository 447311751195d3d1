package dev.portalis.runtime.modules.asyncio;

import dev.portalis.runtime.modules.futures.PyFuture;
import dev.portalis.runtime.object.Calls;
import dev.portalis.runtime.object.PyBaseException;
import dev.portalis.runtime.object.PyObject;
import dev.portalis.runtime.object.Truth;
import org.jspecify.annotations.Nullable;

/** Futures of threads seen as futures of an event loop. */
final class ThreadFutures {
  private ThreadFutures() {}

  /** {@code wrap_future(future, loop=loop)}. */
  static PyAsyncFuture wrap(PyEventLoop loop, @Nullable Object future) {
    if (future instanceof PyAsyncFuture) {
      return (PyAsyncFuture) future;
    }
    PyAsyncFuture wrapped = loop.newFuture();
    wrapped.whenDone(
        done -> {
          if (done.cancelled()) {
            Calls.method(future, "cancel");
          }
        });
    Calls.method(future, "add_done_callback", new Copying(loop, wrapped));
    return wrapped;
  }

  /** Copies the outcome of a future into that of the loop, from whatever thread it comes. */
  private static final class Copying extends PyObject {
    private final PyEventLoop loop;
    private final PyAsyncFuture target;

    Copying(PyEventLoop loop, PyAsyncFuture target) {
      super(dev.portalis.runtime.object.BuiltinTypes.BUILTIN_FUNCTION);
      this.loop = loop;
      this.target = target;
    }

    @Override
    public boolean isCallable() {
      return true;
    }

    @Override
    public @Nullable Object call(@Nullable Object[] arguments, String[] keywords) {
      if (!loop.isClosed()) {
        Object source = arguments[0];
        loop.soonFromOutside(new PyHandle(() -> copy(source)));
      }
      return null;
    }

    private void copy(@Nullable Object source) {
      if (target.done()) {
        return;
      }
      if (Truth.of(Calls.method(source, "cancelled"))) {
        target.cancel(null);
        return;
      }
      Object exception = Calls.method(source, "exception");
      if (exception instanceof PyBaseException) {
        target.fail((PyBaseException) exception);
      } else {
        target.finish(Calls.method(source, "result"));
      }
    }
  }

  /** {@code run_coroutine_threadsafe(coro, loop)}. */
  static PyFuture submit(@Nullable Object coroutine, PyEventLoop loop) {
    PyFuture future = new PyFuture(PyFuture.TYPE);
    loop.soonFromOutside(
        new PyHandle(
            () -> {
              PyAsyncFuture task = loop.ensureFuture(coroutine);
              task.whenDone(done -> deliver(done, future));
              future.setRunningOrNotifyCancel();
            }));
    return future;
  }

  private static void deliver(PyAsyncFuture done, PyFuture future) {
    if (done.cancelled()) {
      future.setException(
          Calls.call(dev.portalis.runtime.modules.futures.FuturesModule.CANCELLED_ERROR));
    } else if (done.failure() != null) {
      future.setException(done.failure());
    } else {
      future.setResult(done.result());
    }
  }
}
