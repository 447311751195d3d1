package dev.portalis.runtime.modules.asyncio;

import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyMethod;
import dev.portalis.runtime.error.PyException;
import dev.portalis.runtime.object.PyCoroutine;
import dev.portalis.runtime.object.PyObject;
import dev.portalis.runtime.object.PyType;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

/**
 * {@code asyncio.Event}.
 *
 * @see <a href="https://docs.python.org/3.12/library/asyncio-sync.html#event">Event</a>
 */
@PyClass(value = "Event", module = "asyncio.locks", pure = true)
public final class PyAsyncEvent extends PyObject {
  /** The type. */
  public static final PyType TYPE = AsyncTypes.of("Event", "asyncio.locks", new PyAsyncEventFace());

  private final ArrayDeque<PyAsyncFuture> waiters = new ArrayDeque<>();
  private boolean flag;

  /** An event that is not set. */
  public PyAsyncEvent(PyType type) {
    super(type);
  }

  /** {@code event.is_set()}. */
  @PyMethod
  public boolean isSet() {
    return flag;
  }

  /** {@code event.set()}. */
  @PyMethod
  public void set() {
    if (!flag) {
      flag = true;
      for (PyAsyncFuture each : waiters) {
        if (!each.done()) {
          each.finish(true);
        }
      }
    }
  }

  /** {@code event.clear()}. */
  @PyMethod
  public void clear() {
    flag = false;
  }

  /** {@code event.wait()}. */
  @PyMethod("wait")
  public PyCoroutine await() {
    return new PyCoroutine(
        new Routine("Event.wait") {
          private @Nullable PyAsyncFuture waiter;

          @Override
          @Nullable Object run(int part, @Nullable Object value, @Nullable PyException error) {
            if (part == 0) {
              if (flag) {
                return true;
              }
              PyAsyncFuture future = RunningLoop.get().newFuture();
              waiter = future;
              waiters.add(future);
              return await(future, 1);
            }
            waiters.remove(waiter);
            valueOf(value, error);
            return true;
          }
        });
  }

  @Override
  public String repr() {
    String waiting = waiters.isEmpty() ? "" : ", waiters:" + waiters.size();
    return AsyncTypes.repr(this, (flag ? "set" : "unset") + waiting);
  }
}
