package dev.portalis.runtime.modules.asyncio;

import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyInit;
import dev.portalis.annotations.library.PyMethod;
import dev.portalis.runtime.error.ErrorKind;
import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.error.PyException;
import dev.portalis.runtime.object.Convert;
import dev.portalis.runtime.object.Exceptions;
import dev.portalis.runtime.object.PyBaseException;
import dev.portalis.runtime.object.PyCoroutine;
import dev.portalis.runtime.object.PyObject;
import dev.portalis.runtime.object.PyType;
import org.jspecify.annotations.Nullable;

/**
 * {@code asyncio.Timeout}: cancels the task where the block takes too long.
 *
 * @see <a href="https://docs.python.org/3.12/library/asyncio-task.html#timeouts">Timeouts</a>
 */
@PyClass(value = "Timeout", module = "asyncio.timeouts", pure = true)
public final class PyTimeout extends PyObject {
  /** The type. */
  public static final PyType TYPE =
      AsyncTypes.of("Timeout", "asyncio.timeouts", new PyTimeoutFace());

  private enum State {
    CREATED("created"),
    ENTERED("active"),
    EXPIRING("expiring"),
    EXPIRED("expired"),
    EXITED("finished");

    final String word;

    State(String word) {
      this.word = word;
    }
  }

  private State state = State.CREATED;
  private @Nullable Double when;
  private @Nullable PyTask task;
  private @Nullable PyHandle handle;
  private long cancelling;

  /** A timeout that was not entered. */
  public PyTimeout(PyType type) {
    super(type);
  }

  /** {@code Timeout(when)}. */
  @PyInit
  public void init(@Nullable Object when) {
    this.when = when == null ? null : Convert.toDouble(when);
  }

  /** {@code timeout(delay)}. */
  static PyTimeout after(@Nullable Object delay) {
    PyTimeout timeout = new PyTimeout(TYPE);
    timeout.when = delay == null ? null : RunningLoop.get().time() + Convert.toDouble(delay);
    return timeout;
  }

  /** {@code timeout.when()}. */
  @PyMethod("when")
  public @Nullable Object deadline() {
    return when;
  }

  /** {@code timeout.expired()}. */
  @PyMethod
  public boolean expired() {
    return state == State.EXPIRING || state == State.EXPIRED;
  }

  /** {@code timeout.reschedule(when)}. */
  @PyMethod
  public void reschedule(@Nullable Object deadline) {
    if (state != State.ENTERED) {
      throw Errors.runtimeError(
          state == State.CREATED
              ? "Timeout has not been entered"
              : "Cannot change state of " + state.word + " Timeout");
    }
    when = deadline == null ? null : Convert.toDouble(deadline);
    if (handle != null) {
      handle.cancel();
    }
    handle = null;
    Double at = when;
    if (at != null) {
      PyEventLoop loop = RunningLoop.get();
      handle = at <= loop.time() ? loop.soon(this::expire) : loop.at(at, this::expire);
    }
  }

  private void expire() {
    PyTask running = task;
    if (running != null) {
      running.cancel(null);
    }
    state = State.EXPIRING;
    handle = null;
  }

  void begin() {
    if (state != State.CREATED) {
      throw Errors.runtimeError("Timeout has already been entered");
    }
    PyTask current = RunningLoop.get().current();
    if (current == null) {
      throw Errors.runtimeError("Timeout should be used inside a task");
    }
    state = State.ENTERED;
    task = current;
    cancelling = current.cancelling();
    reschedule(when);
  }

  /** Ends the block; true if it has been cancelled because of the time. */
  boolean leave(@Nullable PyBaseException exception) {
    if (handle != null) {
      handle.cancel();
      handle = null;
    }
    if (state == State.EXPIRING) {
      state = State.EXPIRED;
      PyTask running = task;
      return running != null
          && running.uncancel() <= cancelling
          && exception != null
          && AsyncTypes.isCancelled(exception);
    }
    if (state == State.ENTERED) {
      state = State.EXITED;
    }
    return false;
  }

  /** {@code TimeoutError() from cause}. */
  static PyException timeoutError(@Nullable PyException cause) {
    PyBaseException error = Exceptions.valueOf(Errors.of(ErrorKind.TIMEOUT_ERROR));
    return Exceptions.raise(error, cause == null ? null : Exceptions.valueOf(cause));
  }

  /** {@code __aenter__}. */
  @PyMethod("__aenter__")
  public PyCoroutine enter() {
    return Routines.of(
        "Timeout.__aenter__",
        routine -> {
          begin();
          return this;
        });
  }

  /** {@code __aexit__}. */
  @PyMethod("__aexit__")
  public PyCoroutine exit(
      @Nullable Object type, @Nullable Object value, @Nullable Object traceback) {
    return Routines.of(
        "Timeout.__aexit__",
        routine -> {
          if (leave((PyBaseException) value)) {
            PyBaseException error = Exceptions.valueOf(Errors.of(ErrorKind.TIMEOUT_ERROR));
            throw Exceptions.raise(error, value);
          }
          return null;
        });
  }

  @Override
  public String repr() {
    String info =
        state == State.ENTERED ? " when=" + dev.portalis.runtime.object.Texts.repr(when) : "";
    return "<Timeout [" + state.word + "]" + info + ">";
  }
}
