package dev.portalis.runtime.modules.asyncio;

import dev.portalis.annotations.library.Default;
import dev.portalis.annotations.library.Named;
import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyInit;
import dev.portalis.annotations.library.PyMethod;
import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.error.PyException;
import dev.portalis.runtime.object.Calls;
import dev.portalis.runtime.object.PyCoroutine;
import dev.portalis.runtime.object.PyObject;
import dev.portalis.runtime.object.PyType;
import dev.portalis.runtime.object.Truth;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

/**
 * {@code asyncio.Condition}.
 *
 * @see <a href="https://docs.python.org/3.12/library/asyncio-sync.html#condition">Condition</a>
 */
@PyClass(value = "Condition", module = "asyncio.locks", pure = true)
public final class PyAsyncCondition extends PyObject {
  /** The type. */
  public static final PyType TYPE =
      AsyncTypes.of("Condition", "asyncio.locks", new PyAsyncConditionFace());

  private final ArrayDeque<PyAsyncFuture> waiters = new ArrayDeque<>();
  private PyAsyncLock lock = new PyAsyncLock(PyAsyncLock.TYPE);

  /** A condition with a lock of its own. */
  public PyAsyncCondition(PyType type) {
    super(type);
  }

  /** {@code Condition(lock=None)}. */
  @PyInit
  public void init(@Named @Default("null") @Nullable Object lock) {
    if (lock instanceof PyAsyncLock) {
      this.lock = (PyAsyncLock) lock;
    }
  }

  /** {@code condition.locked()}. */
  @PyMethod
  public boolean locked() {
    return lock.locked();
  }

  /** {@code condition.acquire()}. */
  @PyMethod
  public PyCoroutine acquire() {
    return lock.acquire();
  }

  /** {@code condition.release()}. */
  @PyMethod
  public void release() {
    lock.release();
  }

  /** {@code condition.notify(n=1)}. */
  @PyMethod("notify")
  public void signal(@Named @Default("1") long n) {
    if (!lock.locked()) {
      throw Errors.runtimeError("cannot notify on un-acquired lock");
    }
    long left = n;
    for (PyAsyncFuture each : waiters) {
      if (left <= 0) {
        break;
      }
      if (!each.done()) {
        left--;
        each.finish(false);
      }
    }
  }

  /** {@code condition.notify_all()}. */
  @PyMethod("notify_all")
  public void signalAll() {
    signal(waiters.size());
  }

  /** {@code condition.wait()}. */
  @PyMethod("wait")
  public PyCoroutine await() {
    return new PyCoroutine(new Waits());
  }

  private final class Waits extends Routine {
    private @Nullable PyAsyncFuture waiter;
    private @Nullable PyException failure;

    Waits() {
      super("Condition.wait");
    }

    @Override
    @Nullable Object run(int part, @Nullable Object value, @Nullable PyException error) {
      if (part == 0) {
        if (!lock.locked()) {
          throw Errors.runtimeError("cannot wait on un-acquired lock");
        }
        lock.release();
        PyAsyncFuture future = RunningLoop.get().newFuture();
        waiter = future;
        waiters.add(future);
        return await(future, 1);
      }
      if (part == 1) {
        waiters.remove(waiter);
        failure = error;
        return await(lock.acquire(), 2);
      }
      if (error != null) {
        if (!isCancelled(error)) {
          throw error;
        }
        failure = error;
        return await(lock.acquire(), 2);
      }
      return valueOf(true, failure);
    }
  }

  /** {@code condition.wait_for(predicate)}. */
  @PyMethod
  public PyCoroutine waitFor(@Nullable Object predicate) {
    return new PyCoroutine(
        new Routine("Condition.wait_for") {
          @Override
          @Nullable Object run(int part, @Nullable Object value, @Nullable PyException error) {
            valueOf(value, error);
            Object result = Calls.call(predicate);
            return Truth.of(result) ? result : await(PyAsyncCondition.this.await(), 1);
          }
        });
  }

  /** {@code __aenter__}. */
  @PyMethod("__aenter__")
  public PyCoroutine enter() {
    return lock.enter();
  }

  /** {@code __aexit__}. */
  @PyMethod("__aexit__")
  public PyCoroutine exit(@Nullable Object... exception) {
    return lock.exit();
  }

  @Override
  public String repr() {
    String waiting = waiters.isEmpty() ? "" : ", waiters:" + waiters.size();
    return AsyncTypes.repr(this, (locked() ? "locked" : "unlocked") + waiting);
  }
}
