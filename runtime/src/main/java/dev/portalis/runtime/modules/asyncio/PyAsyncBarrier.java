package dev.portalis.runtime.modules.asyncio;

import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyInit;
import dev.portalis.annotations.library.PyMethod;
import dev.portalis.annotations.library.PyProperty;
import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.error.PyException;
import dev.portalis.runtime.object.Calls;
import dev.portalis.runtime.object.Exceptions;
import dev.portalis.runtime.object.PyCoroutine;
import dev.portalis.runtime.object.PyObject;
import dev.portalis.runtime.object.PyType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code asyncio.Barrier}.
 *
 * @see <a href="https://docs.python.org/3.12/library/asyncio-sync.html#barrier">Barrier</a>
 */
@PyClass(value = "Barrier", module = "asyncio.locks", pure = true)
public final class PyAsyncBarrier extends PyObject {
  /** The type. */
  public static final PyType TYPE =
      AsyncTypes.of("Barrier", "asyncio.locks", new PyAsyncBarrierFace());

  private enum State {
    FILLING,
    DRAINING,
    RESETTING,
    BROKEN
  }

  private final List<PyAsyncFuture> waiters = new ArrayList<>();
  private State state = State.FILLING;
  private long parties = 1;
  private long count;

  /** A barrier for one. */
  public PyAsyncBarrier(PyType type) {
    super(type);
  }

  /** {@code Barrier(parties)}. */
  @PyInit
  public void init(long parties) {
    if (parties < 1) {
      throw Errors.valueError("parties must be > 0");
    }
    this.parties = parties;
  }

  /** {@code barrier.parties}. */
  @PyProperty
  public long parties() {
    return parties;
  }

  /** {@code barrier.n_waiting}. */
  @PyProperty
  public long nWaiting() {
    return state == State.FILLING ? count : 0;
  }

  /** {@code barrier.broken}. */
  @PyProperty
  public boolean broken() {
    return state == State.BROKEN;
  }

  /** {@code barrier.wait()}: the number of the one who waits, from 0. */
  @PyMethod("wait")
  public PyCoroutine await() {
    return new PyCoroutine(new Waits());
  }

  /** {@code barrier.reset()}: whoever waits gets a BrokenBarrierError. */
  @PyMethod
  public PyCoroutine reset() {
    return Routines.of(
        "Barrier.reset",
        routine -> {
          if (count > 0) {
            state = State.RESETTING;
          } else {
            state = State.FILLING;
          }
          wakeAll();
          return null;
        });
  }

  /** {@code barrier.abort()}. */
  @PyMethod
  public PyCoroutine abort() {
    return Routines.of(
        "Barrier.abort",
        routine -> {
          state = State.BROKEN;
          wakeAll();
          return null;
        });
  }

  private void wakeAll() {
    for (PyAsyncFuture each : new ArrayList<>(waiters)) {
      if (!each.done()) {
        each.finish(null);
      }
    }
  }

  private final class Waits extends Routine {
    private @Nullable PyAsyncFuture waiter;
    private long index = -1;

    Waits() {
      super("Barrier.wait");
    }

    @Override
    @Nullable Object run(int part, @Nullable Object value, @Nullable PyException error) {
      if (waiter != null) {
        waiters.remove(waiter);
        waiter = null;
      }
      if (index < 0) {
        valueOf(value, error);
        return enter();
      }
      if (error != null) {
        leave();
        throw error;
      }
      if (state == State.FILLING) {
        return pause(1);
      }
      State now = state;
      leave();
      if (now != State.DRAINING) {
        throw broken(now == State.BROKEN ? "Abort of barrier" : "Abort or reset of barrier");
      }
      return index;
    }

    /** Waits for others to leave, then joins those who wait. */
    private @Nullable Object enter() {
      if (state == State.DRAINING || state == State.RESETTING) {
        return pause(0);
      }
      if (state == State.BROKEN) {
        throw broken("Barrier aborted");
      }
      index = count++;
      if (count < parties) {
        return pause(1);
      }
      state = State.DRAINING;
      wakeAll();
      leave();
      return index;
    }

    private Object pause(int next) {
      PyAsyncFuture future = RunningLoop.get().newFuture();
      waiter = future;
      waiters.add(future);
      return await(future, next);
    }

    private void leave() {
      count--;
      if (count == 0 && (state == State.DRAINING || state == State.RESETTING)) {
        state = State.FILLING;
        wakeAll();
      }
    }

    private PyException broken(String message) {
      return Exceptions.raise(Calls.call(AsyncTypes.BROKEN_BARRIER_ERROR, message));
    }
  }

  /** {@code __aenter__}. */
  @PyMethod("__aenter__")
  public PyCoroutine enter() {
    return await();
  }

  /** {@code __aexit__}. */
  @PyMethod("__aexit__")
  public PyCoroutine exit(@Nullable Object... exception) {
    return Routines.of("Barrier.__aexit__", routine -> null);
  }

  @Override
  public String repr() {
    String waiting = broken() ? "" : ", waiters:" + nWaiting() + "/" + parties;
    return AsyncTypes.repr(this, state.name().toLowerCase(java.util.Locale.ROOT) + waiting);
  }
}
