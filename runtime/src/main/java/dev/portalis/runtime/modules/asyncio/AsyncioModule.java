package dev.portalis.runtime.modules.asyncio;

import dev.portalis.annotations.library.PyClassConstant;
import dev.portalis.annotations.library.PyConstant;
import dev.portalis.annotations.library.PyModule;
import dev.portalis.runtime.error.ErrorKind;
import dev.portalis.runtime.object.ExceptionTypes;
import dev.portalis.runtime.object.PyType;

/**
 * The module {@code asyncio}, as far as it needs no operating system: no sockets, subprocesses and
 * signals.
 *
 * @see <a href="https://docs.python.org/3.12/library/asyncio.html">asyncio</a>
 */
@PyModule(
    value = "asyncio",
    parts = AsyncFunctions.class,
    classes = {
      PyEventLoop.class,
      PyHandle.class,
      PyTimerHandle.class,
      PyAsyncFuture.class,
      PyTask.class,
      PyTimeout.class,
      PyTaskGroup.class,
      PyAsyncLock.class,
      PyAsyncEvent.class,
      PyAsyncCondition.class,
      PyAsyncSemaphore.class,
      PyAsyncBoundedSemaphore.class,
      PyAsyncBarrier.class,
      PyAsyncQueue.class,
      PyAsyncLifoQueue.class,
      PyAsyncPriorityQueue.class,
      PyRunner.class
    },
    pure = true)
public final class AsyncioModule {
  /** {@code wait} returns when any future is done. */
  @PyConstant("FIRST_COMPLETED")
  public static final String FIRST_COMPLETED = "FIRST_COMPLETED";

  /** {@code wait} returns when any future has failed, or all are done. */
  @PyConstant("FIRST_EXCEPTION")
  public static final String FIRST_EXCEPTION = "FIRST_EXCEPTION";

  /** {@code wait} returns when all futures are done. */
  @PyConstant("ALL_COMPLETED")
  public static final String ALL_COMPLETED = "ALL_COMPLETED";

  /** {@code CancelledError}. */
  @PyClassConstant(value = "CancelledError", bases = "BaseException")
  public static final PyType CANCELLED_ERROR = AsyncTypes.CANCELLED_ERROR;

  /** {@code InvalidStateError}. */
  @PyClassConstant(value = "InvalidStateError", bases = "Exception")
  public static final PyType INVALID_STATE_ERROR = AsyncTypes.INVALID_STATE_ERROR;

  /** {@code TimeoutError}, the built-in one. */
  @PyClassConstant(value = "TimeoutError", bases = "OSError")
  public static final PyType TIMEOUT_ERROR = ExceptionTypes.of(ErrorKind.TIMEOUT_ERROR);

  /** {@code BrokenBarrierError}. */
  @PyClassConstant(value = "BrokenBarrierError", bases = "RuntimeError")
  public static final PyType BROKEN_BARRIER_ERROR = AsyncTypes.BROKEN_BARRIER_ERROR;

  /** {@code QueueEmpty}. */
  @PyClassConstant(value = "QueueEmpty", bases = "Exception")
  public static final PyType QUEUE_EMPTY = AsyncTypes.QUEUE_EMPTY;

  /** {@code QueueFull}. */
  @PyClassConstant(value = "QueueFull", bases = "Exception")
  public static final PyType QUEUE_FULL = AsyncTypes.QUEUE_FULL;

  /** {@code AbstractEventLoop}, for annotations. */
  @PyClassConstant(value = "AbstractEventLoop", bases = "object")
  public static final PyType ABSTRACT_EVENT_LOOP = PyEventLoop.TYPE;

  private AsyncioModule() {}
}
