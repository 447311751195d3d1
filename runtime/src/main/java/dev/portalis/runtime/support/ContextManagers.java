package dev.portalis.runtime.support;

import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.object.Attributes;
import dev.portalis.runtime.object.Calls;
import dev.portalis.runtime.object.ExceptionState;
import dev.portalis.runtime.object.Exceptions;
import dev.portalis.runtime.object.PyBaseException;
import dev.portalis.runtime.object.PyType;
import dev.portalis.runtime.object.Special;
import dev.portalis.runtime.object.Truth;
import org.jspecify.annotations.Nullable;

/**
 * The protocol of {@code with}.
 *
 * @see <a href="https://docs.python.org/3.12/reference/compound_stmts.html#the-with-statement">The
 *     with statement</a>
 */
public final class ContextManagers {
  private ContextManagers() {}

  /** The {@code __exit__} of a manager, looked up before {@code __enter__} runs. */
  public static Object exitOf(@Nullable Object manager) {
    PyType type = PyType.of(manager);
    if (type.special(Special.ENTER) == null) {
      throw Errors.typeError(
          "'" + type.name() + "' object does not support the context manager protocol");
    }
    Object exit = type.special(Special.EXIT);
    if (exit == null) {
      throw Errors.typeError(
          "'"
              + type.name()
              + "' object does not support the context manager protocol"
              + " (missed __exit__ method)");
    }
    return exit;
  }

  /** Calls {@code __enter__}. */
  public static @Nullable Object enter(@Nullable Object manager) {
    return Calls.callSpecial(PyType.of(manager).special(Special.ENTER), manager);
  }

  /** Calls {@code __exit__(None, None, None)}. */
  public static void exit(@Nullable Object manager, Object exit) {
    Calls.callSpecial(exit, manager, null, null, null);
  }

  /** Calls {@code __exit__} for an exception; true if it is not to be raised further. */
  public static boolean swallows(@Nullable Object manager, Object exit, Throwable thrown) {
    PyBaseException exception = Exceptions.caught(thrown);
    PyBaseException before = ExceptionState.enter(exception);
    try {
      return Truth.of(
          Calls.callSpecial(
              exit,
              manager,
              exception.type(),
              exception,
              Attributes.get(exception, "__traceback__")));
    } finally {
      ExceptionState.leave(before);
    }
  }
}
