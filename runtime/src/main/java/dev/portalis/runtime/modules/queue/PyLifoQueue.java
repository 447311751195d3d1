package dev.portalis.runtime.modules.queue;

import dev.portalis.annotations.library.PyClass;
import dev.portalis.runtime.object.PyList;
import dev.portalis.runtime.object.PyType;

/** {@code queue.LifoQueue(maxsize)}: last in, first out. */
@PyClass(value = "LifoQueue", module = "queue", pure = true)
public class PyLifoQueue extends PyQueue {
  /** The type. */
  public static final PyType TYPE =
      QueueTypes.pure("LifoQueue", PyQueue.TYPE, new PyLifoQueueFace());

  /** A queue without limit. */
  public PyLifoQueue(PyType type) {
    super(type, new LifoItems(new PyList()));
  }
}
