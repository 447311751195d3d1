package dev.portalis.runtime.modules.asyncio;

import dev.portalis.annotations.library.Default;
import dev.portalis.annotations.library.KeywordOnly;
import dev.portalis.annotations.library.Named;
import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyClassMethod;
import dev.portalis.annotations.library.PyInit;
import dev.portalis.annotations.library.PyMethod;
import dev.portalis.annotations.library.Returns;
import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.object.AwaitSteps;
import dev.portalis.runtime.object.Awaitable;
import dev.portalis.runtime.object.Calls;
import dev.portalis.runtime.object.Comparison;
import dev.portalis.runtime.object.ExceptionTypes;
import dev.portalis.runtime.object.Exceptions;
import dev.portalis.runtime.object.PyBaseException;
import dev.portalis.runtime.object.PyGenericAlias;
import dev.portalis.runtime.object.PyIterator;
import dev.portalis.runtime.object.PyObject;
import dev.portalis.runtime.object.PyType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code asyncio.Future}.
 *
 * @see <a href="https://docs.python.org/3.12/library/asyncio-future.html">Futures</a>
 */
@PyClass(value = "Future", module = "_asyncio", pure = true)
public class PyAsyncFuture extends PyObject implements Awaitable {
  /** The type. */
  public static final PyType TYPE = AsyncTypes.of("Future", "_asyncio", new PyAsyncFutureFace());

  private enum State {
    PENDING,
    CANCELLED,
    FINISHED
  }

  private @Nullable PyEventLoop loop;
  private State state = State.PENDING;
  private @Nullable Object result;
  private @Nullable PyBaseException exception;
  private @Nullable PyBaseException cancellation;
  private @Nullable Object cancelMessage;
  private final List<Object> callbacks = new ArrayList<>();

  /** Whether it was yielded by an {@code await}, not by anything else. */
  boolean awaited;

  /** A future whose loop is set by the constructor in Python. */
  public PyAsyncFuture(PyType type) {
    super(type);
  }

  PyAsyncFuture(PyType type, PyEventLoop loop) {
    super(type);
    this.loop = loop;
  }

  /** {@code Future(*, loop=None)}. */
  @PyInit
  public void init(@KeywordOnly @Default("null") @Nullable Object loop) {
    this.loop = loop instanceof PyEventLoop ? (PyEventLoop) loop : RunningLoop.current();
  }

  final PyEventLoop loop() {
    PyEventLoop known = loop;
    if (known == null) {
      throw Errors.runtimeError("Future object is not initialized.");
    }
    return known;
  }

  final void setLoop(PyEventLoop loop) {
    this.loop = loop;
  }

  /** {@code future.get_loop()}. */
  @PyMethod
  public PyEventLoop getLoop() {
    return loop();
  }

  /** {@code future.done()}. */
  @PyMethod
  public final boolean done() {
    return state != State.PENDING;
  }

  /** {@code future.cancelled()}. */
  @PyMethod
  public final boolean cancelled() {
    return state == State.CANCELLED;
  }

  /** {@code future.cancel(msg=None)}. */
  @PyMethod
  public boolean cancel(@Named @Default("null") @Nullable Object msg) {
    return cancelNow(msg);
  }

  final boolean cancelNow(@Nullable Object msg) {
    if (done()) {
      return false;
    }
    cancelMessage = msg;
    state = State.CANCELLED;
    schedule();
    return true;
  }

  final @Nullable Object cancelMessage() {
    return cancelMessage;
  }

  final void setCancelMessage(@Nullable Object message) {
    cancelMessage = message;
  }

  final void setCancellation(PyBaseException exception) {
    cancellation = exception;
  }

  /** The CancelledError of a cancelled future. */
  final PyBaseException cancelledError() {
    PyBaseException kept = cancellation;
    if (kept != null) {
      cancellation = null;
      return kept;
    }
    return AsyncTypes.cancelled(cancelMessage);
  }

  /** {@code future.result()}. */
  @PyMethod
  @Returns("T")
  public final @Nullable Object result() {
    if (state == State.CANCELLED) {
      throw Exceptions.raise(cancelledError());
    }
    if (state == State.PENDING) {
      throw AsyncTypes.invalidState("Result is not set.");
    }
    PyBaseException raised = exception;
    if (raised != null) {
      throw Exceptions.raise(raised);
    }
    return result;
  }

  /** {@code future.exception()}. */
  @PyMethod
  public final @Nullable Object exception() {
    if (state == State.CANCELLED) {
      throw Exceptions.raise(cancelledError());
    }
    if (state == State.PENDING) {
      throw AsyncTypes.invalidState("Exception is not set.");
    }
    return exception;
  }

  /** The exception of a future that is done and not cancelled. */
  final @Nullable PyBaseException failure() {
    return exception;
  }

  /** {@code future.set_result(result)}. */
  @PyMethod
  public void setResult(@Nullable Object result) {
    finish(result);
  }

  final void finish(@Nullable Object value) {
    checkPending();
    result = value;
    state = State.FINISHED;
    schedule();
  }

  /** {@code future.set_exception(exception)}. */
  @PyMethod
  public void setException(@Nullable Object exception) {
    Object made = exception instanceof PyType ? Calls.call(exception) : exception;
    if (!(made instanceof PyBaseException)) {
      throw Errors.typeError("invalid exception object");
    }
    if (((PyBaseException) made).type() == ExceptionTypes.STOP_ITERATION) {
      throw Errors.typeError(
          "StopIteration interacts badly with generators and cannot be raised into a Future");
    }
    fail((PyBaseException) made);
  }

  final void fail(PyBaseException raised) {
    checkPending();
    exception = raised;
    state = State.FINISHED;
    schedule();
  }

  private void checkPending() {
    if (done()) {
      throw AsyncTypes.invalidState("invalid state");
    }
  }

  private void schedule() {
    List<Object> all = new ArrayList<>(callbacks);
    callbacks.clear();
    for (Object each : all) {
      schedule(each);
    }
  }

  private void schedule(Object callback) {
    loop()
        .soon(
            callback instanceof AsyncCallback
                ? () -> ((AsyncCallback) callback).done(this)
                : PyHandle.calling(callback, this));
  }

  private void add(Object callback) {
    if (done()) {
      schedule(callback);
    } else {
      callbacks.add(callback);
    }
  }

  final void whenDone(AsyncCallback callback) {
    add(callback);
  }

  final void forget(AsyncCallback callback) {
    callbacks.remove(callback);
  }

  /** {@code future.add_done_callback(callback)}: never calls at once. */
  @PyMethod
  public void addDoneCallback(
      Object callback, @KeywordOnly @Default("null") @Nullable Object context) {
    add(callback);
  }

  /** {@code future.remove_done_callback(callback)}: how many were removed. */
  @PyMethod
  public long removeDoneCallback(Object callback) {
    int before = callbacks.size();
    callbacks.removeIf(
        each -> !(each instanceof AsyncCallback) && Comparison.equal(each, callback));
    return before - callbacks.size();
  }

  /** {@code __await__}. */
  @PyMethod("__await__")
  public PyIterator steps() {
    return await();
  }

  /** {@code __iter__}. */
  @PyMethod("__iter__")
  public PyIterator iterate() {
    return await();
  }

  @Override
  public PyIterator await() {
    return new Steps(this);
  }

  /** {@code Future[...]}. */
  @PyClassMethod("__class_getitem__")
  public static PyGenericAlias classGetItem(PyType cls, @Nullable Object key) {
    return new PyGenericAlias(cls, key);
  }

  /** Hands the future to the event loop unless it is done, and then gives its result. */
  private static final class Steps extends AwaitSteps {
    private final PyAsyncFuture future;
    private boolean waited;

    Steps(PyAsyncFuture future) {
      super("Future");
      this.future = future;
    }

    @Override
    protected @Nullable Object resume(@Nullable Throwable thrown) {
      if (thrown != null) {
        throw Exceptions.rethrow(Exceptions.caught(thrown));
      }
      if (!future.done()) {
        if (waited) {
          throw Errors.runtimeError("await wasn't used with future");
        }
        waited = true;
        future.awaited = true;
        return future;
      }
      return returned(future.result());
    }
  }

  /** The state for the repr: {@code finished result=42}. */
  final String described() {
    switch (state) {
      case PENDING:
        return "pending";
      case CANCELLED:
        return "cancelled";
      default:
        return "finished "
            + (exception != null
                ? "exception=" + AsyncTypes.shown(exception)
                : "result=" + AsyncTypes.shown(result));
    }
  }

  @Override
  public String repr() {
    return "<" + type().name() + " " + described() + ">";
  }
}
