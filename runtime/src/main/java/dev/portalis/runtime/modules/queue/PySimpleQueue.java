package dev.portalis.runtime.modules.queue;

import dev.portalis.annotations.library.Default;
import dev.portalis.annotations.library.Named;
import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyClassMethod;
import dev.portalis.annotations.library.PyMethod;
import dev.portalis.annotations.library.Returns;
import dev.portalis.annotations.library.Stores;
import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.modules.threading.Timeouts;
import dev.portalis.runtime.object.BuiltinTypes;
import dev.portalis.runtime.object.Exceptions;
import dev.portalis.runtime.object.PyGenericAlias;
import dev.portalis.runtime.object.PyObject;
import dev.portalis.runtime.object.PyType;
import dev.portalis.threads.Channel;
import org.jspecify.annotations.Nullable;

/**
 * {@code queue.SimpleQueue()}: first in, first out, without limit.
 *
 * @see <a href="https://docs.python.org/3.12/library/queue.html#simplequeue-objects">SimpleQueue
 *     objects</a>
 */
@PyClass(value = "SimpleQueue", module = "queue")
public class PySimpleQueue extends PyObject {
  /** The type. */
  public static final PyType TYPE =
      PyType.builtin("SimpleQueue", "_queue", BuiltinTypes.OBJECT, new PySimpleQueueFace());

  /** Stands for None, since what a channel passes is not null. */
  private static final Object NONE = new Object();

  private final Channel<Object> items = Channel.unbounded();

  /** An empty queue. */
  public PySimpleQueue(PyType type) {
    super(type);
  }

  /** {@code SimpleQueue[...]}. */
  @PyClassMethod("__class_getitem__")
  public static PyGenericAlias classGetItem(PyType cls, @Nullable Object key) {
    return new PyGenericAlias(cls, key);
  }

  /** {@code q.put(item)}; never blocks. */
  @PyMethod
  public void put(
      @Named @Stores("T") @Nullable Object item,
      @Named @Default("true") boolean block,
      @Named @Default("null") @Nullable Object timeout) {
    put(item);
  }

  /** {@code q.put(item)}. */
  public final void put(@Nullable Object item) {
    items.send(item == null ? NONE : item);
  }

  /** {@code q.put_nowait(item)}. */
  @PyMethod
  public void putNowait(@Named @Stores("T") @Nullable Object item) {
    put(item);
  }

  /** {@code q.get(block, timeout)}. */
  @PyMethod
  @Returns("T")
  public @Nullable Object get(
      @Named @Default("true") boolean block, @Named @Default("null") @Nullable Object timeout) {
    Object item = items.receiveNanos(block ? nanos(timeout) : 0);
    if (item == null) {
      throw Exceptions.raise(QueueModule.EMPTY);
    }
    return item == NONE ? null : item;
  }

  private static long nanos(@Nullable Object timeout) {
    if (timeout == null) {
      return Timeouts.FOREVER;
    }
    long nanos = Timeouts.nanos(timeout);
    if (nanos < 0) {
      throw Errors.valueError("'timeout' must be a non-negative number");
    }
    return nanos;
  }

  /** {@code q.get_nowait()}. */
  @PyMethod
  @Returns("T")
  public @Nullable Object getNowait() {
    return get(false, null);
  }

  /** {@code q.qsize()}. */
  @PyMethod
  public long qsize() {
    return items.size();
  }

  /** {@code q.empty()}. */
  @PyMethod("empty")
  public boolean isEmpty() {
    return qsize() == 0;
  }
}
