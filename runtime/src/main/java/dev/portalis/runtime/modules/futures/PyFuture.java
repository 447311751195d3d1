package dev.portalis.runtime.modules.futures;

import dev.portalis.annotations.library.Default;
import dev.portalis.annotations.library.Named;
import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyClassMethod;
import dev.portalis.annotations.library.PyMethod;
import dev.portalis.annotations.library.Returns;
import dev.portalis.runtime.error.ErrorKind;
import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.error.PyException;
import dev.portalis.runtime.io.StandardStreams;
import dev.portalis.runtime.modules.threading.Timeouts;
import dev.portalis.runtime.object.Calls;
import dev.portalis.runtime.object.ExceptionTypes;
import dev.portalis.runtime.object.Exceptions;
import dev.portalis.runtime.object.Identity;
import dev.portalis.runtime.object.PyBaseException;
import dev.portalis.runtime.object.PyGenericAlias;
import dev.portalis.runtime.object.PyObject;
import dev.portalis.runtime.object.PyType;
import dev.portalis.runtime.object.Texts;
import dev.portalis.runtime.object.Truth;
import dev.portalis.runtime.program.Tracebacks;
import dev.portalis.runtime.threads.RawMutex;
import dev.portalis.runtime.threads.WaitQueue;
import dev.portalis.runtime.threads.Waiter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code concurrent.futures.Future}.
 *
 * <p>What was done before the result was set is visible to whoever gets it.
 *
 * @see <a href="https://docs.python.org/3.12/library/concurrent.futures.html#future-objects">Future
 *     objects</a>
 */
@PyClass(value = "Future", module = FutureTypes.BASE_MODULE, pure = true)
public class PyFuture extends PyObject {
  /** The type. */
  public static final PyType TYPE = FutureTypes.pure("Future", new PyFutureFace());

  private final RawMutex mutex = new RawMutex();
  private final WaitQueue waiters = new WaitQueue();

  /** Written under the mutex, after the result. */
  private volatile FutureState state = FutureState.PENDING;

  private @Nullable Object result;
  private @Nullable Object exception;

  /** The Java stack on which the exception was raised. */
  private StackTraceElement @Nullable [] origin;

  private @Nullable List<FutureListener> listeners;
  private @Nullable List<@Nullable Object> callbacks;

  /** A pending future. */
  public PyFuture(PyType type) {
    super(type);
  }

  /** {@code Future[...]}. */
  @PyClassMethod("__class_getitem__")
  public static PyGenericAlias classGetItem(PyType cls, @Nullable Object key) {
    return new PyGenericAlias(cls, key);
  }

  /** {@code future.cancel()}: false where it is running or finished. */
  @PyMethod
  public boolean cancel() {
    mutex.acquire();
    FutureState before = state;
    if (before == FutureState.PENDING) {
      state = FutureState.CANCELLED;
    }
    mutex.release();
    waiters.wakeAll();
    if (before == FutureState.PENDING) {
      invokeCallbacks();
    }
    return before == FutureState.PENDING || before.isCancelled();
  }

  /** {@code future.cancelled()}. */
  @PyMethod
  public boolean cancelled() {
    return state.isCancelled();
  }

  /** {@code future.running()}. */
  @PyMethod
  public boolean running() {
    return state == FutureState.RUNNING;
  }

  /** {@code future.done()}. */
  @PyMethod
  public boolean done() {
    return state.isDone();
  }

  /** Whether it counts as done in {@code wait}. */
  final boolean isEnded() {
    return state.isEnded();
  }

  /** Whether it has ended with an exception. */
  final boolean hasFailed() {
    return state == FutureState.FINISHED && Truth.of(exception);
  }

  /** {@code future.result(timeout)}. */
  @PyMethod
  @Returns("T")
  public @Nullable Object result(@Named @Default("null") @Nullable Object timeout) {
    awaitDone(Timeouts.ofWait(timeout));
    if (Truth.of(exception)) {
      throw raised();
    }
    return result;
  }

  /** {@code future.exception(timeout)}. */
  @PyMethod
  public @Nullable Object exception(@Named @Default("null") @Nullable Object timeout) {
    awaitDone(Timeouts.ofWait(timeout));
    return exception;
  }

  private void awaitDone(long nanos) {
    if (!state.isDone()) {
      mutex.acquire();
      if (state.isDone()) {
        mutex.release();
      } else {
        Waiter waiter = waiters.join();
        mutex.release();
        waiters.await(waiter, nanos);
      }
    }
    FutureState now = state;
    if (now.isCancelled()) {
      throw Exceptions.raise(FutureTypes.CANCELLED_ERROR);
    }
    if (now != FutureState.FINISHED) {
      throw Errors.of(ErrorKind.TIMEOUT_ERROR);
    }
  }

  /** Raises the same exception object again; its traceback leads here from where it was raised. */
  private PyException raised() {
    PyException thrown = Exceptions.raise(exception);
    StackTraceElement[] before = origin;
    if (before != null) {
      StackTraceElement[] here = thrown.getStackTrace();
      StackTraceElement[] all = new StackTraceElement[before.length + here.length];
      System.arraycopy(before, 0, all, 0, before.length);
      System.arraycopy(here, 0, all, before.length, here.length);
      thrown.setStackTrace(all);
    }
    return thrown;
  }

  /** {@code future.add_done_callback(fn)}: calls at once where it is done. */
  @PyMethod
  public void addDoneCallback(@Named @Nullable Object fn) {
    mutex.acquire();
    boolean later = !state.isDone();
    if (later) {
      if (callbacks == null) {
        callbacks = new ArrayList<>();
      }
      callbacks.add(fn);
    }
    mutex.release();
    if (!later) {
      invoke(fn);
    }
  }

  private void invokeCallbacks() {
    List<@Nullable Object> all = callbacks;
    if (all != null) {
      for (int i = 0; i < all.size(); i++) {
        invoke(all.get(i));
      }
    }
  }

  private void invoke(@Nullable Object callback) {
    try {
      Calls.call(callback, this);
    } catch (Throwable t) {
      PyBaseException raised = Exceptions.caught(t);
      if (!raised.type().isSubtypeOf(ExceptionTypes.EXCEPTION)) {
        throw Exceptions.rethrow(raised);
      }
      Tracebacks.print("exception calling callback for " + Texts.repr(this), raised);
    }
  }

  /** {@code future.set_running_or_notify_cancel()}, which executors call before the work. */
  @PyMethod
  public boolean setRunningOrNotifyCancel() {
    mutex.acquire();
    try {
      switch (state) {
        case PENDING:
          state = FutureState.RUNNING;
          return true;
        case CANCELLED:
          state = FutureState.CANCELLED_AND_NOTIFIED;
          tellListeners();
          return false;
        default:
          StandardStreams.ERROR.writeText(
              "Future " + Identity.id(this) + " in unexpected state: " + state + "\n");
          throw Errors.runtimeError("Future in unexpected state");
      }
    } finally {
      mutex.release();
    }
  }

  /** {@code future.set_result(result)}. */
  @PyMethod
  public void setResult(@Named @Nullable Object result) {
    finish(result, null);
  }

  /** {@code future.set_exception(exception)}. */
  @PyMethod
  public void setException(@Named @Nullable Object exception) {
    finish(null, exception);
  }

  private void finish(@Nullable Object newResult, @Nullable Object newException) {
    mutex.acquire();
    FutureState before = state;
    if (!before.isDone()) {
      result = newResult;
      exception = newException;
      origin = originOf(newException);
      state = FutureState.FINISHED;
      tellListeners();
    }
    mutex.release();
    waiters.wakeAll();
    if (before.isDone()) {
      throw Exceptions.raise(
          Calls.call(FutureTypes.INVALID_STATE_ERROR, before + ": " + Texts.repr(this)));
    }
    invokeCallbacks();
  }

  private static StackTraceElement @Nullable [] originOf(@Nullable Object raised) {
    PyException thrown =
        raised instanceof PyBaseException ? ((PyBaseException) raised).thrown() : null;
    return thrown == null ? null : thrown.getStackTrace();
  }

  private void tellListeners() {
    List<FutureListener> all = listeners;
    if (all != null) {
      for (FutureListener each : all) {
        each.ended(this);
      }
    }
  }

  /** Adds a listener; false if it has ended already. */
  final boolean listen(FutureListener listener) {
    mutex.acquire();
    boolean later = !state.isEnded();
    if (later) {
      if (listeners == null) {
        listeners = new ArrayList<>();
      }
      listeners.add(listener);
    }
    mutex.release();
    return later;
  }

  /** Removes a listener. */
  final void forget(FutureListener listener) {
    mutex.acquire();
    if (listeners != null) {
      listeners.remove(listener);
    }
    mutex.release();
  }

  @Override
  public String repr() {
    FutureState now = state;
    String end = "";
    if (now == FutureState.FINISHED) {
      end =
          Truth.of(exception)
              ? " raised " + PyType.of(exception).name()
              : " returned " + PyType.of(result).name();
    }
    return "<"
        + type().name()
        + " at "
        + Identity.address(this)
        + " state="
        + now.description()
        + end
        + ">";
  }
}
