package dev.portalis.runtime.modules.asyncio;

import dev.portalis.annotations.library.Default;
import dev.portalis.annotations.library.Named;
import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyInit;
import dev.portalis.annotations.library.PyMethod;
import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.error.PyException;
import dev.portalis.runtime.object.PyCoroutine;
import dev.portalis.runtime.object.PyObject;
import dev.portalis.runtime.object.PyType;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

/**
 * {@code asyncio.Semaphore}.
 *
 * @see <a href="https://docs.python.org/3.12/library/asyncio-sync.html#semaphore">Semaphore</a>
 */
@PyClass(value = "Semaphore", module = "asyncio.locks", pure = true)
public class PyAsyncSemaphore extends PyObject {
  /** The type. */
  public static final PyType TYPE =
      AsyncTypes.of("Semaphore", "asyncio.locks", new PyAsyncSemaphoreFace());

  private final ArrayDeque<PyAsyncFuture> waiters = new ArrayDeque<>();

  /** How many permits are free. */
  long value = 1;

  /** A semaphore with one permit. */
  public PyAsyncSemaphore(PyType type) {
    super(type);
  }

  /** {@code Semaphore(value=1)}. */
  @PyInit
  public void init(@Named @Default("1") long value) {
    if (value < 0) {
      throw Errors.valueError("Semaphore initial value must be >= 0");
    }
    this.value = value;
  }

  /** {@code semaphore.locked()}. */
  @PyMethod
  public boolean locked() {
    return value == 0 || !waiters.stream().allMatch(PyAsyncFuture::cancelled);
  }

  /** {@code semaphore.acquire()}. */
  @PyMethod
  public PyCoroutine acquire() {
    return new PyCoroutine(new Acquiring(true));
  }

  /** {@code semaphore.release()}. */
  @PyMethod
  public void release() {
    value++;
    wakeNext();
  }

  private void wakeNext() {
    for (PyAsyncFuture each : waiters) {
      if (!each.done()) {
        value--;
        each.finish(true);
        return;
      }
    }
  }

  private final class Acquiring extends Routine {
    private final @Nullable Object result;
    private @Nullable PyAsyncFuture waiter;

    Acquiring(@Nullable Object result) {
      super("Semaphore.acquire");
      this.result = result;
    }

    @Override
    @Nullable Object run(int part, @Nullable Object given, @Nullable PyException error) {
      PyAsyncFuture waited = waiter;
      if (waited == null) {
        if (!locked()) {
          value--;
          return result;
        }
        PyAsyncFuture future = RunningLoop.get().newFuture();
        waiter = future;
        waiters.add(future);
        return await(future, 1);
      }
      waiters.remove(waited);
      if (isCancelled(error) && !waited.cancelled()) {
        value++;
        wakeNext();
      }
      valueOf(given, error);
      if (value > 0) {
        wakeNext();
      }
      return result;
    }
  }

  /** {@code __aenter__}. */
  @PyMethod("__aenter__")
  public PyCoroutine enter() {
    return new PyCoroutine(new Acquiring(null));
  }

  /** {@code __aexit__}. */
  @PyMethod("__aexit__")
  public PyCoroutine exit(@Nullable Object... exception) {
    return Routines.of(
        "Semaphore.__aexit__",
        routine -> {
          release();
          return null;
        });
  }

  @Override
  public String repr() {
    String waiting = waiters.isEmpty() ? "" : ", waiters:" + waiters.size();
    return AsyncTypes.repr(this, (locked() ? "locked" : "unlocked, value:" + value) + waiting);
  }
}
