package dev.portalis.runtime.modules.futures;

import dev.portalis.runtime.modules.PickledCopy;
import dev.portalis.runtime.modules.threading.Forwarding;
import dev.portalis.runtime.object.Calls;
import dev.portalis.runtime.object.Exceptions;
import dev.portalis.runtime.object.PyBaseException;
import dev.portalis.runtime.object.PyDict;
import dev.portalis.runtime.object.PyTuple;
import dev.portalis.runtime.program.Tracebacks;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A call that gets copies of its arguments and gives a copy of its result. */
final class IsolatedWork extends Work {
  private final @Nullable PyTuple parts;
  private final @Nullable PyBaseException refused;

  IsolatedWork(
      PyFuture future, @Nullable Object function, @Nullable Object[] arguments, PyDict keywords) {
    super(future, function, arguments, keywords);
    PyTuple copied = null;
    PyBaseException error = null;
    try {
      copied = (PyTuple) PickledCopy.of(PyTuple.of(function, PyTuple.of(arguments), keywords));
    } catch (Throwable t) {
      error = Exceptions.caught(t);
    }
    parts = copied;
    refused = error;
  }

  @Override
  @Nullable Object call() {
    if (parts == null) {
      throw refused == null ? new IllegalStateException() : Exceptions.rethrow(refused);
    }
    PyTuple arguments = (PyTuple) Objects.requireNonNull(parts.get(1));
    PyDict keywords = (PyDict) Objects.requireNonNull(parts.get(2));
    return PickledCopy.of(Forwarding.call(parts.get(0), arguments.toArray(), keywords));
  }

  /** A copy, whose cause shows where in the task it was raised. */
  @Override
  PyBaseException raised(PyBaseException exception) {
    String traceback = "\n\"\"\"\n" + Tracebacks.format(exception) + "\"\"\"";
    PyBaseException copy;
    try {
      copy = (PyBaseException) PickledCopy.of(exception);
    } catch (Throwable t) {
      copy = Exceptions.caught(t);
    }
    if (copy != null) {
      copy.setCause((PyBaseException) Calls.call(FutureTypes.REMOTE_TRACEBACK, traceback));
      return copy;
    }
    return exception;
  }
}
