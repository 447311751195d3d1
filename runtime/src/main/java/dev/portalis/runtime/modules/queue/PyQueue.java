package dev.portalis.runtime.modules.queue;

import dev.portalis.annotations.library.Default;
import dev.portalis.annotations.library.Named;
import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyClassMethod;
import dev.portalis.annotations.library.PyInit;
import dev.portalis.annotations.library.PyMethod;
import dev.portalis.annotations.library.PyProperty;
import dev.portalis.annotations.library.PySetter;
import dev.portalis.annotations.library.Returns;
import dev.portalis.annotations.library.Stores;
import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.error.PyException;
import dev.portalis.runtime.modules.collections.PyDeque;
import dev.portalis.runtime.modules.threading.PyCondition;
import dev.portalis.runtime.modules.threading.PyLock;
import dev.portalis.runtime.modules.threading.Timeouts;
import dev.portalis.runtime.object.Calls;
import dev.portalis.runtime.object.CompareOp;
import dev.portalis.runtime.object.Comparison;
import dev.portalis.runtime.object.Convert;
import dev.portalis.runtime.object.Exceptions;
import dev.portalis.runtime.object.PyGenericAlias;
import dev.portalis.runtime.object.PyObject;
import dev.portalis.runtime.object.PyType;
import dev.portalis.runtime.threads.RawMutex;
import dev.portalis.runtime.threads.Turnstile;
import dev.portalis.runtime.threads.WaitQueue;
import dev.portalis.runtime.threads.Waiter;
import org.jspecify.annotations.Nullable;

/**
 * {@code queue.Queue(maxsize)}: first in, first out.
 *
 * <p>What a thread did before it put an item is visible to the thread that gets it.
 *
 * @see <a href="https://docs.python.org/3.12/library/queue.html#queue-objects">Queue objects</a>
 */
@PyClass(value = "Queue", module = "queue", pure = true)
public class PyQueue extends PyObject {
  /** The type. */
  public static final PyType TYPE = QueueTypes.pure("Queue", new PyQueueFace());

  private final PyLock lock = PyLock.onMutex();
  private final RawMutex mutex = lock.mutex();
  private final WaitQueue forItems = new WaitQueue();
  private final WaitQueue forPlaces = new WaitQueue();
  private final WaitQueue forEnd = new WaitQueue();
  private final PyCondition notEmpty = new PyCondition(lock, forItems);
  private final PyCondition notFull = new PyCondition(lock, forPlaces);
  private final PyCondition allTasksDone = new PyCondition(lock, forEnd);
  private final Turnstile getters = new Turnstile(mutex, forItems);
  private final Turnstile putters = new Turnstile(mutex, forPlaces);

  /** How the methods above get at the items: through a subclass's methods, if it has any. */
  private final boolean overridden;

  private QueueItems items;

  /** The items as this class itself orders them. */
  private QueueItems own;

  private @Nullable Object maxsize = 0L;
  private long limit;
  private long unfinished;
  private boolean shutDown;

  /** A queue without limit. */
  public PyQueue(PyType type) {
    this(type, new FifoItems(new PyDeque(PyDeque.TYPE)));
  }

  /** A queue with another order. */
  PyQueue(PyType type, QueueItems own) {
    super(type);
    this.own = own;
    this.overridden = OverriddenItems.isNeeded(type);
    this.items = overridden ? new OverriddenItems(this) : own;
  }

  /** {@code Queue[...]}. */
  @PyClassMethod("__class_getitem__")
  public static PyGenericAlias classGetItem(PyType cls, @Nullable Object key) {
    return new PyGenericAlias(cls, key);
  }

  /** {@code Queue(maxsize)}. */
  @PyInit
  public void init(@Named @Default("0") @Nullable Object maxsize) {
    setMaxsize(maxsize);
    if (overridden) {
      Calls.method(this, "_init", maxsize);
    }
  }

  /** {@code q.maxsize}; no limit where it is not positive. */
  @PyProperty
  public @Nullable Object maxsize() {
    return maxsize;
  }

  /** {@code q.maxsize = ...}. */
  @PySetter("maxsize")
  public void setMaxsize(@Nullable Object value) {
    maxsize = value;
    if (value instanceof Long) {
      limit = Math.max(0, (Long) value);
    } else {
      boolean limited = Comparison.test(CompareOp.GT, value, 0L);
      limit = limited ? (long) Math.ceil(Convert.toDouble(value)) : 0;
    }
  }

  /** {@code q.put(item, block, timeout)}. */
  @PyMethod
  public void put(
      @Named @Stores("T") @Nullable Object item,
      @Named @Default("true") boolean block,
      @Named @Default("null") @Nullable Object timeout) {
    mutex.acquire();
    try {
      if (shutDown) {
        throw Exceptions.raise(QueueModule.SHUT_DOWN);
      }
      if (limit > 0) {
        awaitPlace(block, timeout);
      }
      items.put(item);
      unfinished++;
    } finally {
      leave();
    }
  }

  private void awaitPlace(boolean block, @Nullable Object timeout) {
    if (!block) {
      if (items.size() >= limit) {
        throw Exceptions.raise(QueueModule.FULL);
      }
      return;
    }
    long nanos = nanos(timeout);
    if (putters.mayTake(limit - items.size())) {
      return;
    }
    long start = nanos > 0 ? Timeouts.now() : 0;
    boolean again = false;
    for (long left = nanos; left != 0; left = Timeouts.left(nanos, start)) {
      again = putters.await(left, again);
      if (shutDown) {
        throw Exceptions.raise(QueueModule.SHUT_DOWN);
      }
      long places = limit - items.size();
      if (places > 0 && (again || putters.mayTake(places))) {
        return;
      }
    }
    throw Exceptions.raise(QueueModule.FULL);
  }

  /** The time to block; negative for no limit. */
  private static long nanos(@Nullable Object timeout) {
    if (timeout == null) {
      return Timeouts.FOREVER;
    }
    if (Comparison.test(CompareOp.LT, timeout, 0L)) {
      throw Errors.valueError("'timeout' must be a non-negative number");
    }
    return Timeouts.ofWait(timeout);
  }

  /** {@code q.put(item)}. */
  public final void put(@Nullable Object item) {
    put(item, true, null);
  }

  /** {@code q.get(block, timeout)}. */
  @PyMethod
  @Returns("T")
  public @Nullable Object get(
      @Named @Default("true") boolean block, @Named @Default("null") @Nullable Object timeout) {
    mutex.acquire();
    try {
      if (shutDown && items.size() == 0) {
        throw Exceptions.raise(QueueModule.SHUT_DOWN);
      }
      awaitItem(block, timeout);
      return items.get();
    } finally {
      leave();
    }
  }

  /** Releases the mutex and wakes who can go on now. */
  private void leave() {
    Waiter getter = null;
    Waiter putter = null;
    try {
      if (forItems.size() > 0) {
        getter = getters.offer(items.size());
      }
      if (forPlaces.size() > 0) {
        putter = putters.offer(limit > 0 ? limit - items.size() : Integer.MAX_VALUE);
      }
    } finally {
      mutex.release();
      Waiter.release(getter);
      Waiter.release(putter);
    }
  }

  /** {@code q.get()}. */
  public final @Nullable Object get() {
    return get(true, null);
  }

  private void awaitItem(boolean block, @Nullable Object timeout) {
    if (!block) {
      if (items.size() == 0) {
        throw nothing();
      }
      return;
    }
    long nanos = nanos(timeout);
    if (getters.mayTake(items.size())) {
      return;
    }
    long start = nanos > 0 ? Timeouts.now() : 0;
    boolean again = false;
    for (long left = nanos; left != 0; left = Timeouts.left(nanos, start)) {
      again = getters.await(left, again);
      long size = items.size();
      if (shutDown && size == 0) {
        throw Exceptions.raise(QueueModule.SHUT_DOWN);
      }
      if (size > 0 && (again || getters.mayTake(size))) {
        return;
      }
    }
    throw nothing();
  }

  private static PyException nothing() {
    return Exceptions.raise(QueueModule.EMPTY);
  }

  /** {@code q.put_nowait(item)}. */
  @PyMethod
  public void putNowait(@Named @Stores("T") @Nullable Object item) {
    if (type().isUserDefined()) {
      Calls.method(this, "put", new Object[] {item, false}, new String[] {"block"});
    } else {
      put(item, false, null);
    }
  }

  /** {@code q.get_nowait()}. */
  @PyMethod
  @Returns("T")
  public @Nullable Object getNowait() {
    return type().isUserDefined()
        ? Calls.method(this, "get", new Object[] {false}, new String[] {"block"})
        : get(false, null);
  }

  /** {@code q.task_done()}. */
  @PyMethod
  public void taskDone() {
    mutex.acquire();
    try {
      if (unfinished <= 0) {
        throw Errors.valueError("task_done() called too many times");
      }
      if (--unfinished == 0) {
        forEnd.wakeAll();
      }
    } finally {
      mutex.release();
    }
  }

  /** {@code q.join()}: waits until all items were got and done. */
  @PyMethod
  public void join() {
    mutex.acquire();
    while (unfinished > 0) {
      Waiter waiter = forEnd.join();
      mutex.release();
      forEnd.await(waiter, Timeouts.FOREVER);
      mutex.acquire();
    }
    mutex.release();
  }

  /** {@code q.qsize()}. */
  @PyMethod
  public long qsize() {
    mutex.acquire();
    try {
      return items.size();
    } finally {
      mutex.release();
    }
  }

  /** {@code q.empty()}. */
  @PyMethod("empty")
  public boolean isEmpty() {
    return qsize() == 0;
  }

  /** {@code q.full()}. */
  @PyMethod
  public boolean full() {
    return limit > 0 && limit <= qsize();
  }

  /** {@code q.shutdown(immediate)} of Python 3.13. */
  @PyMethod
  public void shutdown(@Named @Default("false") boolean immediate) {
    mutex.acquire();
    try {
      shutDown = true;
      if (immediate) {
        while (items.size() > 0) {
          items.get();
          unfinished = Math.max(0, unfinished - 1);
        }
        forEnd.wakeAll();
      }
      forItems.wakeAll();
      forPlaces.wakeAll();
    } finally {
      mutex.release();
    }
  }

  /** {@code q.is_shutdown} of Python 3.13. */
  @PyProperty
  public boolean isShutdown() {
    return shutDown;
  }

  /** {@code q.unfinished_tasks}. */
  @PyProperty
  public long unfinishedTasks() {
    return unfinished;
  }

  /** {@code q.unfinished_tasks = ...}. */
  @PySetter("unfinished_tasks")
  public void setUnfinishedTasks(long value) {
    unfinished = value;
  }

  /** {@code q.mutex}: held while the items are used. */
  @PyProperty
  public PyLock mutex() {
    return lock;
  }

  /** {@code q.not_empty}. */
  @PyProperty
  public PyCondition notEmpty() {
    return notEmpty;
  }

  /** {@code q.not_full}. */
  @PyProperty
  public PyCondition notFull() {
    return notFull;
  }

  /** {@code q.all_tasks_done}. */
  @PyProperty
  public PyCondition allTasksDone() {
    return allTasksDone;
  }

  /** {@code q.queue}: the items. */
  @PyProperty
  public @Nullable Object queue() {
    return own.container();
  }

  /** {@code q.queue = ...}, as {@code _init} of a subclass does. */
  @PySetter("queue")
  public void setQueue(@Nullable Object value) {
    own = own.on(value);
    if (!overridden) {
      items = own;
    }
  }

  /** Makes the container; a subclass may override it. */
  @PyMethod("_init")
  public void initItems(@Named @Nullable Object maxsize) {
    own = own.emptied();
  }

  /** The number of items; a subclass may override it. */
  @PyMethod("_qsize")
  public long itemCount() {
    return own.size();
  }

  /** Puts an item in; a subclass may override it. */
  @PyMethod("_put")
  public void putItem(@Named @Nullable Object item) {
    own.put(item);
  }

  /** Takes an item out; a subclass may override it. */
  @PyMethod("_get")
  public @Nullable Object takeItem() {
    return own.get();
  }
}
