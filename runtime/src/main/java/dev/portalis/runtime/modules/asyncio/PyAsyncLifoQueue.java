package dev.portalis.runtime.modules.asyncio;

import dev.portalis.annotations.library.PyClass;
import dev.portalis.runtime.object.PyType;

/** {@code asyncio.LifoQueue}: last in, first out. */
@PyClass(value = "LifoQueue", module = "asyncio.queues", pure = true)
public final class PyAsyncLifoQueue extends PyAsyncQueue {
  /** The type. */
  public static final PyType TYPE =
      AsyncTypes.of("LifoQueue", "asyncio.queues", PyAsyncQueue.TYPE, new PyAsyncLifoQueueFace());

  /** A queue without limit. */
  public PyAsyncLifoQueue(PyType type) {
    super(type, AsyncItems.lifo());
  }
}
