package dev.portalis.runtime.modules.queue;

import dev.portalis.annotations.library.PyClassConstant;
import dev.portalis.annotations.library.PyModule;
import dev.portalis.runtime.object.PyType;

/**
 * The module {@code queue}.
 *
 * @see <a href="https://docs.python.org/3.12/library/queue.html">queue</a>
 */
@PyModule(
    value = "queue",
    classes = {PyQueue.class, PyLifoQueue.class, PyPriorityQueue.class, PySimpleQueue.class},
    pure = true)
public final class QueueModule {
  /** {@code Empty}. */
  @PyClassConstant(value = "Empty", bases = "Exception")
  public static final PyType EMPTY = QueueTypes.exception("Empty", "_queue");

  /** {@code Full}. */
  @PyClassConstant(value = "Full", bases = "Exception")
  public static final PyType FULL = QueueTypes.exception("Full", "queue");

  /** {@code ShutDown} of Python 3.13. */
  @PyClassConstant(value = "ShutDown", bases = "Exception")
  public static final PyType SHUT_DOWN = QueueTypes.exception("ShutDown", "queue");

  private QueueModule() {}
}
