package dev.portalis.runtime.modules.asyncio;

import static dev.portalis.runtime.object.Unbound.UNBOUND;

import dev.portalis.annotations.library.Default;
import dev.portalis.annotations.library.KeywordOnly;
import dev.portalis.annotations.library.Named;
import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyInit;
import dev.portalis.annotations.library.PyMethod;
import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.error.PyException;
import dev.portalis.runtime.object.AwaitSteps;
import dev.portalis.runtime.object.Exceptions;
import dev.portalis.runtime.object.PyBaseException;
import dev.portalis.runtime.object.PyCoroutine;
import dev.portalis.runtime.object.PyGenerator;
import dev.portalis.runtime.object.PyType;
import dev.portalis.runtime.object.Texts;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * {@code asyncio.Task}: a coroutine that the event loop runs.
 *
 * @see <a href="https://docs.python.org/3.12/library/asyncio-task.html#task-object">Task object</a>
 */
@PyClass(value = "Task", module = "_asyncio", pure = true)
public class PyTask extends PyAsyncFuture {
  /** The type. */
  public static final PyType TYPE =
      AsyncTypes.of("Task", "_asyncio", PyAsyncFuture.TYPE, new PyTaskFace());

  private static final AtomicLong NAMES = new AtomicLong();

  private @Nullable Object coroutine;
  private @Nullable PyGenerator body;
  private String name = "";
  private @Nullable PyAsyncFuture waitsFor;
  private boolean mustCancel;
  private long cancelRequests;

  /** A task that is started by the constructor in Python. */
  public PyTask(PyType type) {
    super(type);
  }

  /** {@code Task(coro, *, loop=None, name=None, context=None)}. */
  @PyInit
  public void init(
      @Nullable Object coro,
      @KeywordOnly @Default("null") @Nullable Object loop,
      @KeywordOnly @Default("null") @Nullable Object name,
      @KeywordOnly @Default("null") @Nullable Object context) {
    start(coro, loop instanceof PyEventLoop ? (PyEventLoop) loop : RunningLoop.get(), name);
  }

  /** Has the loop run a coroutine; returns this. */
  final PyTask start(@Nullable Object coroutine, PyEventLoop loop, @Nullable Object name) {
    if (coroutine instanceof PyCoroutine) {
      body = ((PyCoroutine) coroutine).body();
    } else if (coroutine instanceof AwaitSteps) {
      body = (AwaitSteps) coroutine;
    } else {
      throw Errors.typeError("a coroutine was expected, got " + Texts.repr(coroutine));
    }
    this.coroutine = coroutine;
    this.name = name == null ? "Task-" + NAMES.incrementAndGet() : Texts.str(name);
    setLoop(loop);
    loop.soon(() -> step(null));
    loop.tasks().add(this);
    return this;
  }

  /** {@code task.get_coro()}. */
  @PyMethod
  public @Nullable Object getCoro() {
    return coroutine;
  }

  /** {@code task.get_name()}. */
  @PyMethod
  public String getName() {
    return name;
  }

  /** {@code task.set_name(value)}. */
  @PyMethod
  public void setName(@Nullable Object value) {
    name = Texts.str(value);
  }

  @Override
  public void setResult(@Nullable Object result) {
    throw Errors.runtimeError("Task does not support set_result operation");
  }

  @Override
  public void setException(@Nullable Object exception) {
    throw Errors.runtimeError("Task does not support set_exception operation");
  }

  /** {@code task.cancel(msg=None)}: raises CancelledError where the task waits. */
  @Override
  @PyMethod
  public boolean cancel(@Named @Default("null") @Nullable Object msg) {
    if (done()) {
      return false;
    }
    cancelRequests++;
    PyAsyncFuture waited = waitsFor;
    if (waited != null && waited.cancel(msg)) {
      return true;
    }
    mustCancel = true;
    setCancelMessage(msg);
    return true;
  }

  /** {@code task.cancelling()}: how many requests to cancel are open. */
  @PyMethod
  public long cancelling() {
    return cancelRequests;
  }

  /** {@code task.uncancel()}: takes one request back. */
  @PyMethod
  public long uncancel() {
    if (cancelRequests > 0) {
      cancelRequests--;
    }
    return cancelRequests;
  }

  // ---- running

  private void step(@Nullable PyBaseException thrown) {
    if (done()) {
      throw AsyncTypes.invalidState("step(): already done");
    }
    PyBaseException exception = thrown;
    if (mustCancel) {
      if (exception == null || !AsyncTypes.isCancelled(exception)) {
        exception = cancelledError();
      }
      mustCancel = false;
    }
    waitsFor = null;
    PyTask before = loop().current();
    loop().setCurrent(this);
    try {
      resume(exception);
    } finally {
      loop().setCurrent(before);
      if (done()) {
        loop().tasks().remove(this);
      }
    }
  }

  private void resume(@Nullable PyBaseException thrown) {
    PyGenerator running = java.util.Objects.requireNonNull(body);
    Object item;
    try {
      item =
          thrown == null ? running.advance(null) : running.advanceWith(Exceptions.rethrow(thrown));
    } catch (Throwable t) {
      end(Exceptions.caught(t));
      return;
    }
    if (item != UNBOUND) {
      await(item);
    } else if (mustCancel) {
      mustCancel = false;
      cancelNow(cancelMessage());
    } else {
      finish(running.result());
    }
  }

  private void end(PyBaseException exception) {
    if (AsyncTypes.isCancelled(exception)) {
      setCancellation(exception);
      cancelNow(cancelMessage());
      return;
    }
    fail(exception);
    if (AsyncTypes.endsProgram(exception)) {
      throw Exceptions.rethrow(exception);
    }
  }

  /** Waits for what the coroutine has yielded. */
  private void await(@Nullable Object item) {
    if (item == null) {
      loop().soon(() -> step(null));
      return;
    }
    String problem = null;
    if (!(item instanceof PyAsyncFuture)) {
      problem =
          item instanceof PyGenerator
              ? "yield was used instead of yield from for generator in task "
                  + Texts.repr(this)
                  + " with "
                  + Texts.repr(item)
              : "Task got bad yield: " + Texts.repr(item);
    } else if (((PyAsyncFuture) item).loop() != loop()) {
      problem =
          "Task "
              + Texts.repr(this)
              + " got Future "
              + Texts.repr(item)
              + " attached to a different loop";
    } else if (!((PyAsyncFuture) item).awaited) {
      problem =
          "yield was used instead of yield from in task "
              + Texts.repr(this)
              + " with "
              + Texts.repr(item);
    } else if (item == this) {
      problem = "Task cannot await on itself: " + Texts.repr(this);
    }
    if (problem != null) {
      PyBaseException error = Exceptions.valueOf(Errors.runtimeError(problem));
      loop().soon(() -> step(error));
      return;
    }
    await((PyAsyncFuture) item);
  }

  private void await(PyAsyncFuture future) {
    future.awaited = false;
    future.whenDone(this::wakeUp);
    waitsFor = future;
    if (mustCancel && future.cancel(cancelMessage())) {
      mustCancel = false;
    }
  }

  private void wakeUp(PyAsyncFuture future) {
    PyBaseException failure;
    try {
      future.result();
      failure = null;
    } catch (PyException e) {
      failure = Exceptions.valueOf(e);
    }
    step(failure);
  }

  @Override
  public String repr() {
    boolean pending = !done();
    String state = pending && mustCancel ? "cancelling" : pending ? "pending" : described();
    int blank = state.indexOf(' ');
    String word = blank < 0 ? state : state.substring(0, blank);
    String rest = blank < 0 ? "" : state.substring(blank);
    String coro =
        coroutine instanceof PyCoroutine
            ? "<"
                + ((PyCoroutine) coroutine).qualifiedName()
                + "() "
                + (pending ? "running" : "done")
                + ">"
            : Texts.repr(coroutine);
    return "<" + type().name() + " " + word + " name='" + name + "' coro=" + coro + rest + ">";
  }
}
