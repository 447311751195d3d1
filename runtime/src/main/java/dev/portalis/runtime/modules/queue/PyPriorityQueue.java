package dev.portalis.runtime.modules.queue;

import dev.portalis.annotations.library.PyClass;
import dev.portalis.runtime.object.PyList;
import dev.portalis.runtime.object.PyType;

/** {@code queue.PriorityQueue(maxsize)}: the least item first. */
@PyClass(value = "PriorityQueue", module = "queue", pure = true)
public class PyPriorityQueue extends PyQueue {
  /** The type. */
  public static final PyType TYPE =
      QueueTypes.pure("PriorityQueue", PyQueue.TYPE, new PyPriorityQueueFace());

  /** A queue without limit. */
  public PyPriorityQueue(PyType type) {
    super(type, new HeapItems(new PyList()));
  }
}
