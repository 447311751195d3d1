package dev.portalis.runtime.modules.futures;

import dev.portalis.runtime.modules.threading.Forwarding;
import dev.portalis.runtime.object.Exceptions;
import dev.portalis.runtime.object.PyBaseException;
import dev.portalis.runtime.object.PyDict;
import org.jspecify.annotations.Nullable;

/** A call that was submitted. */
class Work {
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

  /** Makes the call. */
  @Nullable Object call() {
    return Forwarding.call(function, arguments, keywords);
  }

  /** What the future raises for an exception of the call. */
  PyBaseException raised(PyBaseException exception) {
    return exception;
  }

  /** Makes the call, unless it was cancelled. */
  void run() {
    if (!future.setRunningOrNotifyCancel()) {
      return;
    }
    Object result;
    try {
      result = call();
    } catch (Throwable t) {
      future.setException(raised(Exceptions.caught(t)));
      return;
    }
    future.setResult(result);
  }
}
