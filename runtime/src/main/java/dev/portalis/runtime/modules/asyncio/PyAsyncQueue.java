package dev.portalis.runtime.modules.asyncio;

import dev.portalis.annotations.library.Default;
import dev.portalis.annotations.library.Named;
import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyClassMethod;
import dev.portalis.annotations.library.PyInit;
import dev.portalis.annotations.library.PyMethod;
import dev.portalis.annotations.library.PyProperty;
import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.error.PyException;
import dev.portalis.runtime.object.Exceptions;
import dev.portalis.runtime.object.PyCoroutine;
import dev.portalis.runtime.object.PyGenericAlias;
import dev.portalis.runtime.object.PyObject;
import dev.portalis.runtime.object.PyType;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

/**
 * {@code asyncio.Queue}: first in, first out.
 *
 * @see <a href="https://docs.python.org/3.12/library/asyncio-queue.html">Queues</a>
 */
@PyClass(value = "Queue", module = "asyncio.queues", pure = true)
public class PyAsyncQueue extends PyObject {
  /** The type. */
  public static final PyType TYPE =
      AsyncTypes.of("Queue", "asyncio.queues", new PyAsyncQueueFace());

  private final ArrayDeque<PyAsyncFuture> getters = new ArrayDeque<>();
  private final ArrayDeque<PyAsyncFuture> putters = new ArrayDeque<>();
  private final PyAsyncEvent finished = new PyAsyncEvent(PyAsyncEvent.TYPE);
  private final AsyncItems items;
  private long maxsize;
  private long unfinished;

  /** A queue without limit. */
  public PyAsyncQueue(PyType type) {
    this(type, AsyncItems.fifo());
  }

  PyAsyncQueue(PyType type, AsyncItems items) {
    super(type);
    this.items = items;
    finished.set();
  }

  /** {@code Queue(maxsize=0)}. */
  @PyInit
  public void init(@Named @Default("0") long maxsize) {
    this.maxsize = maxsize;
  }

  /** {@code queue.maxsize}. */
  @PyProperty
  public long maxsize() {
    return maxsize;
  }

  /** {@code queue.qsize()}. */
  @PyMethod
  public long qsize() {
    return items.size();
  }

  /** {@code queue.empty()}. */
  @PyMethod
  public boolean empty() {
    return items.size() == 0;
  }

  /** {@code queue.full()}. */
  @PyMethod
  public boolean full() {
    return maxsize > 0 && items.size() >= maxsize;
  }

  /** {@code queue.put_nowait(item)}. */
  @PyMethod
  public void putNowait(@Nullable Object item) {
    if (full()) {
      throw Exceptions.raise(AsyncTypes.QUEUE_FULL);
    }
    items.put(item);
    unfinished++;
    finished.clear();
    wakeNext(getters);
  }

  /** {@code queue.get_nowait()}. */
  @PyMethod
  public @Nullable Object getNowait() {
    if (empty()) {
      throw Exceptions.raise(AsyncTypes.QUEUE_EMPTY);
    }
    Object item = items.get();
    wakeNext(putters);
    return item;
  }

  private static void wakeNext(ArrayDeque<PyAsyncFuture> waiters) {
    PyAsyncFuture next = waiters.poll();
    while (next != null && next.done()) {
      next = waiters.poll();
    }
    if (next != null) {
      next.finish(null);
    }
  }

  /** {@code queue.put(item)}. */
  @PyMethod
  public PyCoroutine put(@Named @Nullable Object item) {
    return new PyCoroutine(
        new Turn("Queue.put", putters) {
          @Override
          boolean mustWait() {
            return full();
          }

          @Override
          @Nullable Object act() {
            putNowait(item);
            return null;
          }
        });
  }

  /** {@code queue.get()}. */
  @PyMethod
  public PyCoroutine get() {
    return new PyCoroutine(
        new Turn("Queue.get", getters) {
          @Override
          boolean mustWait() {
            return empty();
          }

          @Override
          @Nullable Object act() {
            return getNowait();
          }
        });
  }

  /** Waits for an item or a place. */
  private abstract static class Turn extends Routine {
    private final ArrayDeque<PyAsyncFuture> waiters;
    private @Nullable PyAsyncFuture waiter;

    Turn(String name, ArrayDeque<PyAsyncFuture> waiters) {
      super(name);
      this.waiters = waiters;
    }

    abstract boolean mustWait();

    abstract @Nullable Object act();

    @Override
    @Nullable Object run(int part, @Nullable Object value, @Nullable PyException error) {
      PyAsyncFuture waited = waiter;
      if (error != null && waited != null) {
        boolean woken = !waited.cancelled();
        waited.cancel(null);
        waiters.remove(waited);
        if (!mustWait() && woken) {
          wakeNext(waiters);
        }
        throw error;
      }
      if (!mustWait()) {
        return act();
      }
      PyAsyncFuture future = RunningLoop.get().newFuture();
      waiter = future;
      waiters.add(future);
      return await(future, 1);
    }
  }

  /** {@code queue.task_done()}. */
  @PyMethod
  public void taskDone() {
    if (unfinished <= 0) {
      throw Errors.valueError("task_done() called too many times");
    }
    unfinished--;
    if (unfinished == 0) {
      finished.set();
    }
  }

  /** {@code queue.join()}. */
  @PyMethod
  public PyCoroutine join() {
    return Routines.of(
        "Queue.join",
        routine -> {
          if (unfinished == 0) {
            return null;
          }
          return routine.await(finished.await(), Routine.FINISH);
        });
  }

  /** {@code Queue[...]}. */
  @PyClassMethod("__class_getitem__")
  public static PyGenericAlias classGetItem(PyType cls, @Nullable Object key) {
    return new PyGenericAlias(cls, key);
  }

  @Override
  public String repr() {
    return "<"
        + type().name()
        + " at "
        + dev.portalis.runtime.object.Identity.address(this)
        + " "
        + described()
        + ">";
  }

  @Override
  public String str() {
    return "<" + type().name() + " " + described() + ">";
  }

  private String described() {
    StringBuilder text = new StringBuilder("maxsize=" + maxsize);
    if (items.size() > 0) {
      text.append(" _queue=").append(items.text());
    }
    if (!getters.isEmpty()) {
      text.append(" _getters[").append(getters.size()).append(']');
    }
    if (!putters.isEmpty()) {
      text.append(" _putters[").append(putters.size()).append(']');
    }
    if (unfinished > 0) {
      text.append(" tasks=").append(unfinished);
    }
    return text.toString();
  }
}
