package dev.portalis.runtime.modules.futures;

import dev.portalis.runtime.modules.threading.Forwarding;
import dev.portalis.runtime.object.Exceptions;
import dev.portalis.runtime.object.PyBaseException;
import dev.portalis.runtime.object.PyDict;
import org.jspecify.annotations.Nullable;

/** A call that was submitted. */
final class Work {
  private final PyFuture future;
  private final @Nullable Object function;
  private final @Nullable Object[] arguments;
  private final PyDict keywords;

  Work(PyFuture future, @Nullable Object function, @Nullable Object[] arguments, PyDict keywords) {
    this.future = future;
    this.function = function;
    this.arguments = arguments;
    this.keywords = keywords;
  }

  PyFuture future() {
    return future;
  }

  /** Makes the call, unless it was cancelled. */
  void run() {
    if (!future.setRunningOrNotifyCancel()) {
      return;
    }
    Object result;
    try {
      result = Forwarding.call(function, arguments, keywords);
    } catch (Throwable t) {
      PyBaseException raised = Exceptions.caught(t);
      future.setException(raised);
      return;
    }
    future.setResult(result);
  }
}
