package dev.portalis.runtime.modules.asyncio;

import dev.portalis.annotations.library.Default;
import dev.portalis.annotations.library.KeywordOnly;
import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyInit;
import dev.portalis.annotations.library.PyMethod;
import dev.portalis.annotations.library.Returns;
import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.object.Calls;
import dev.portalis.runtime.object.PyBaseException;
import dev.portalis.runtime.object.PyCoroutine;
import dev.portalis.runtime.object.PyObject;
import dev.portalis.runtime.object.PyType;
import dev.portalis.runtime.object.Texts;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code asyncio.Runner}: an event loop for several calls.
 *
 * @see <a href="https://docs.python.org/3.12/library/asyncio-runner.html">Runners</a>
 */
@PyClass(value = "Runner", module = "asyncio.runners", pure = true)
public final class PyRunner extends PyObject {
  /** The type. */
  public static final PyType TYPE = AsyncTypes.of("Runner", "asyncio.runners", new PyRunnerFace());

  private @Nullable Object factory;
  private @Nullable PyEventLoop loop;
  private boolean closed;

  /** A runner that has not started. */
  public PyRunner(PyType type) {
    super(type);
  }

  /** {@code Runner(*, debug=None, loop_factory=None)}. */
  @PyInit
  public void init(
      @KeywordOnly @Default("null") @Nullable Object debug,
      @KeywordOnly @Default("null") @Nullable Object loopFactory) {
    factory = loopFactory;
  }

  /** {@code with runner:} begins. */
  @PyMethod("__enter__")
  @Returns("Self")
  public PyRunner enter() {
    getLoop();
    return this;
  }

  /** {@code with runner:} ends. */
  @PyMethod("__exit__")
  public void exit(@Nullable Object... exception) {
    close();
  }

  /** {@code runner.get_loop()}. */
  @PyMethod
  public PyEventLoop getLoop() {
    if (closed) {
      throw Errors.runtimeError("Runner is closed");
    }
    PyEventLoop known = loop;
    if (known == null) {
      known =
          factory == null
              ? new PyEventLoop(PyEventLoop.TYPE)
              : (PyEventLoop) java.util.Objects.requireNonNull(Calls.call(factory));
      loop = known;
    }
    return known;
  }

  /** {@code runner.run(coro, *, context=None)}. */
  @PyMethod
  public @Nullable Object run(
      @Nullable Object coro, @KeywordOnly @Default("null") @Nullable Object context) {
    if (!(coro instanceof PyCoroutine)) {
      throw Errors.valueError("a coroutine was expected, got " + Texts.repr(coro));
    }
    if (RunningLoop.getOrNull() != null) {
      throw Errors.runtimeError("Runner.run() cannot be called from a running event loop");
    }
    PyEventLoop current = getLoop();
    return current.runUntilComplete(current.newTask(coro));
  }

  /** {@code runner.close()}: cancels what is left. */
  @PyMethod
  public void close() {
    PyEventLoop current = loop;
    if (current == null || closed) {
      closed = true;
      return;
    }
    try {
      cancelAll(current);
      current.runUntilComplete(current.shutdownAsyncgens());
      current.runUntilComplete(current.shutdownDefaultExecutor());
    } finally {
      closed = true;
      current.close();
      loop = null;
    }
  }

  private static void cancelAll(PyEventLoop loop) {
    List<PyTask> left = new ArrayList<>(loop.tasks());
    if (left.isEmpty()) {
      return;
    }
    left.forEach(each -> each.cancel(null));
    loop.runUntilComplete(Gathering.of(loop, left.toArray(), true));
    for (PyTask each : left) {
      PyBaseException failure = each.cancelled() ? null : each.failure();
      if (failure != null) {
        loop.report("unhandled exception during asyncio.run() shutdown", failure);
      }
    }
  }
}
