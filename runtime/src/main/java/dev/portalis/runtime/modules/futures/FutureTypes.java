package dev.portalis.runtime.modules.futures;

import dev.portalis.runtime.error.ErrorKind;
import dev.portalis.runtime.object.BuiltinTypes;
import dev.portalis.runtime.object.ExceptionTypes;
import dev.portalis.runtime.object.PyType;
import dev.portalis.runtime.object.TypeFace;
import org.jspecify.annotations.Nullable;

/** The types of the package's exceptions, and how its other types are made. */
final class FutureTypes {
  static final String BASE_MODULE = "concurrent.futures._base";
  static final String THREAD_MODULE = "concurrent.futures.thread";
  static final String PROCESS_MODULE = "concurrent.futures.process";

  static final PyType ERROR =
      pure("Error", BASE_MODULE, ExceptionTypes.of(ErrorKind.EXCEPTION), null);
  static final PyType CANCELLED_ERROR = pure("CancelledError", BASE_MODULE, ERROR, null);
  static final PyType INVALID_STATE_ERROR = pure("InvalidStateError", BASE_MODULE, ERROR, null);
  static final PyType BROKEN_EXECUTOR =
      pure("BrokenExecutor", BASE_MODULE, ExceptionTypes.of(ErrorKind.RUNTIME_ERROR), null);
  static final PyType BROKEN_THREAD_POOL =
      pure("BrokenThreadPool", THREAD_MODULE, BROKEN_EXECUTOR, null);

  static final PyType BROKEN_PROCESS_POOL =
      pure("BrokenProcessPool", PROCESS_MODULE, BROKEN_EXECUTOR, null);

  /** What a task that failed in its process has as its cause. */
  static final PyType REMOTE_TRACEBACK =
      pure("_RemoteTraceback", PROCESS_MODULE, ExceptionTypes.of(ErrorKind.EXCEPTION), null);

  private FutureTypes() {}

  /** A class that CPython has in Python. */
  static PyType pure(String name, TypeFace face) {
    return pure(name, BASE_MODULE, BuiltinTypes.OBJECT, face);
  }

  static PyType pure(String name, String module, PyType base, @Nullable TypeFace face) {
    PyType type = PyType.builtin(name, module, base, face);
    type.setInstanceDict(true);
    return type;
  }
}
