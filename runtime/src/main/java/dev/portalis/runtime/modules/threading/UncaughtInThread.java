package dev.portalis.runtime.modules.threading;

import dev.portalis.runtime.error.ErrorKind;
import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.object.Attributes;
import dev.portalis.runtime.object.Calls;
import dev.portalis.runtime.object.ExceptionState;
import dev.portalis.runtime.object.ExceptionTypes;
import dev.portalis.runtime.object.Exceptions;
import dev.portalis.runtime.object.PyBaseException;
import dev.portalis.runtime.program.Tracebacks;
import dev.portalis.runtime.threads.Platform;
import org.jspecify.annotations.Nullable;

/** Exceptions that nobody catches in a thread. */
final class UncaughtInThread {
  private UncaughtInThread() {}

  /** Tells {@code threading.excepthook}. Never throws. */
  static void report(PyThread thread, Throwable thrown) {
    try {
      PyBaseException exception = Exceptions.caught(thrown);
      ExceptionState.enter(exception);
      try {
        Object hook = ThreadingModuleFace.module().getAttribute("excepthook");
        Object traceback = Attributes.getOr(exception, "__traceback__", null);
        Calls.call(hook, new PyExceptHookArgs(exception.type(), exception, traceback, thread));
      } catch (Throwable t) {
        PyBaseException inHook = Exceptions.caught(t);
        inHook.setSuppressContext(true);
        Tracebacks.print("Exception in threading.excepthook:", inHook);
      }
    } catch (Throwable t) {
      // Reporting has failed too, as it does where memory has run out; the thread ends all the
      // same.
      ExceptionState.leave(null);
    }
  }

  /** {@code threading.excepthook} as it is from the beginning. */
  static void print(@Nullable Object arguments) {
    if (!(arguments instanceof PyExceptHookArgs)) {
      throw Errors.typeError("_thread.excepthook argument type must be ExceptHookArgs");
    }
    PyExceptHookArgs args = (PyExceptHookArgs) arguments;
    if (args.excType() == ExceptionTypes.of(ErrorKind.SYSTEM_EXIT)) {
      return;
    }
    Object thread = args.thread();
    String name =
        thread instanceof PyThread
            ? ((PyThread) thread).name()
            : Long.toString(Platform.THREADS.current().ident());
    if (args.excValue() instanceof PyBaseException) {
      Tracebacks.print("Exception in thread " + name + ":", (PyBaseException) args.excValue());
    }
  }
}
