package dev.portalis.runtime.modules.asyncio;

import dev.portalis.annotations.library.PyClass;
import dev.portalis.runtime.object.PyType;

/** {@code asyncio.PriorityQueue}: the smallest first. */
@PyClass(value = "PriorityQueue", module = "asyncio.queues", pure = true)
public final class PyAsyncPriorityQueue extends PyAsyncQueue {
  /** The type. */
  public static final PyType TYPE =
      AsyncTypes.of(
          "PriorityQueue", "asyncio.queues", PyAsyncQueue.TYPE, new PyAsyncPriorityQueueFace());

  /** A queue without limit. */
  public PyAsyncPriorityQueue(PyType type) {
    super(type, AsyncItems.smallest());
  }
}
