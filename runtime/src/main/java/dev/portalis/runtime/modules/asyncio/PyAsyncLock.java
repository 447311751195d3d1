package dev.portalis.runtime.modules.asyncio;

import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyMethod;
import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.error.PyException;
import dev.portalis.runtime.object.PyCoroutine;
import dev.portalis.runtime.object.PyObject;
import dev.portalis.runtime.object.PyType;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

/**
 * {@code asyncio.Lock}, fair to those who wait.
 *
 * @see <a href="https://docs.python.org/3.12/library/asyncio-sync.html#lock">Lock</a>
 */
@PyClass(value = "Lock", module = "asyncio.locks", pure = true)
public final class PyAsyncLock extends PyObject {
  /** The type. */
  public static final PyType TYPE = AsyncTypes.of("Lock", "asyncio.locks", new PyAsyncLockFace());

  private final ArrayDeque<PyAsyncFuture> waiters = new ArrayDeque<>();
  private boolean locked;

  /** A lock that nobody holds. */
  public PyAsyncLock(PyType type) {
    super(type);
  }

  /** {@code lock.locked()}. */
  @PyMethod
  public boolean locked() {
    return locked;
  }

  /** {@code lock.acquire()}. */
  @PyMethod
  public PyCoroutine acquire() {
    return new PyCoroutine(new Acquiring(true));
  }

  /** {@code lock.release()}. */
  @PyMethod
  public void release() {
    if (!locked) {
      throw Errors.runtimeError("Lock is not acquired.");
    }
    locked = false;
    wakeFirst();
  }

  private void wakeFirst() {
    PyAsyncFuture first = waiters.peek();
    if (first != null && !first.done()) {
      first.finish(true);
    }
  }

  private final class Acquiring extends Routine {
    private final @Nullable Object result;
    private @Nullable PyAsyncFuture waiter;

    Acquiring(@Nullable Object result) {
      super("Lock.acquire");
      this.result = result;
    }

    @Override
    @Nullable Object run(int part, @Nullable Object value, @Nullable PyException error) {
      if (part == 0) {
        if (locked || !waiters.stream().allMatch(PyAsyncFuture::cancelled)) {
          PyAsyncFuture future = RunningLoop.get().newFuture();
          waiter = future;
          waiters.add(future);
          return await(future, 1);
        }
      } else {
        waiters.remove(waiter);
        if (isCancelled(error) && !locked) {
          wakeFirst();
        }
        valueOf(value, error);
      }
      locked = true;
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
        "Lock.__aexit__",
        routine -> {
          release();
          return null;
        });
  }

  @Override
  public String repr() {
    String waiting = waiters.isEmpty() ? "" : ", waiters:" + waiters.size();
    return AsyncTypes.repr(this, (locked ? "locked" : "unlocked") + waiting);
  }
}
