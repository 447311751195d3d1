package dev.portalis.runtime.modules.asyncio;

import dev.portalis.runtime.error.ErrorKind;
import dev.portalis.runtime.error.PyException;
import dev.portalis.runtime.object.BuiltinTypes;
import dev.portalis.runtime.object.Calls;
import dev.portalis.runtime.object.ExceptionTypes;
import dev.portalis.runtime.object.Exceptions;
import dev.portalis.runtime.object.PyBaseException;
import dev.portalis.runtime.object.PyObject;
import dev.portalis.runtime.object.PyType;
import dev.portalis.runtime.object.Texts;
import dev.portalis.runtime.object.TypeFace;
import org.jspecify.annotations.Nullable;

/** The types of the package's exceptions, and how its other types are made. */
final class AsyncTypes {
  static final PyType CANCELLED_ERROR =
      ExceptionTypes.define(
          "CancelledError", "asyncio.exceptions", ExceptionTypes.of(ErrorKind.BASE_EXCEPTION));
  static final PyType INVALID_STATE_ERROR =
      ExceptionTypes.define(
          "InvalidStateError", "asyncio.exceptions", ExceptionTypes.of(ErrorKind.EXCEPTION));
  static final PyType BROKEN_BARRIER_ERROR =
      ExceptionTypes.define(
          "BrokenBarrierError", "asyncio.exceptions", ExceptionTypes.of(ErrorKind.RUNTIME_ERROR));
  static final PyType QUEUE_EMPTY =
      ExceptionTypes.define("QueueEmpty", "asyncio.queues", ExceptionTypes.of(ErrorKind.EXCEPTION));
  static final PyType QUEUE_FULL =
      ExceptionTypes.define("QueueFull", "asyncio.queues", ExceptionTypes.of(ErrorKind.EXCEPTION));

  private AsyncTypes() {}

  /** A class of the package, whose instances take attributes. */
  static PyType of(String name, String module, @Nullable TypeFace face) {
    return of(name, module, BuiltinTypes.OBJECT, face);
  }

  static PyType of(String name, String module, PyType base, @Nullable TypeFace face) {
    PyType type = PyType.builtin(name, module, base, face);
    type.setInstanceDict(true);
    return type;
  }

  static boolean isCancelled(PyBaseException exception) {
    return exception.type().isSubtypeOf(CANCELLED_ERROR);
  }

  /** Whether an exception ends the program: it is raised out of the event loop at once. */
  static boolean endsProgram(PyBaseException exception) {
    return exception.type().isSubtypeOf(ExceptionTypes.SYSTEM_EXIT)
        || exception.type().isSubtypeOf(ExceptionTypes.of(ErrorKind.KEYBOARD_INTERRUPT));
  }

  /** {@code CancelledError(message)}. */
  static PyBaseException cancelled(@Nullable Object message) {
    Object made =
        message == null ? Calls.call(CANCELLED_ERROR) : Calls.call(CANCELLED_ERROR, message);
    return java.util.Objects.requireNonNull((PyBaseException) made);
  }

  static PyException invalidState(String message) {
    return Exceptions.raise(Calls.call(INVALID_STATE_ERROR, message));
  }

  /** {@code <asyncio.locks.Lock object at 0x7f... [unlocked]>}. */
  static String repr(PyObject object, String state) {
    PyType type = object.type();
    return "<"
        + type.module()
        + "."
        + type.qualname()
        + " object at "
        + dev.portalis.runtime.object.Identity.address(object)
        + " ["
        + state
        + "]>";
  }

  /** The repr of an object for the repr of another. */
  static String shown(@Nullable Object value) {
    String text = Texts.repr(value);
    return text.length() <= 100
        ? text
        : text.substring(0, 48) + "..." + text.substring(text.length() - 49);
  }
}
