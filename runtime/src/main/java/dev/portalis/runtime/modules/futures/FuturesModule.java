package dev.portalis.runtime.modules.futures;

import dev.portalis.annotations.library.Default;
import dev.portalis.annotations.library.Named;
import dev.portalis.annotations.library.PyClassConstant;
import dev.portalis.annotations.library.PyConstant;
import dev.portalis.annotations.library.PyFunction;
import dev.portalis.annotations.library.PyModule;
import dev.portalis.annotations.library.Returns;
import dev.portalis.runtime.error.ErrorKind;
import dev.portalis.runtime.modules.threading.Timeouts;
import dev.portalis.runtime.object.ExceptionTypes;
import dev.portalis.runtime.object.PyGenerator;
import dev.portalis.runtime.object.PyObject;
import dev.portalis.runtime.object.PyType;
import org.jspecify.annotations.Nullable;

/**
 * The module {@code concurrent.futures}.
 *
 * @see <a
 *     href="https://docs.python.org/3.12/library/concurrent.futures.html">concurrent.futures</a>
 */
@PyModule(
    value = "concurrent.futures",
    classes = {
      PyFuture.class,
      PyExecutor.class,
      PyThreadPoolExecutor.class,
      PyProcessPoolExecutor.class,
      PyDoneAndNotDone.class
    },
    pure = true)
public final class FuturesModule {
  /** {@code wait} returns when any future has ended. */
  @PyConstant("FIRST_COMPLETED")
  public static final String FIRST_COMPLETED = "FIRST_COMPLETED";

  /** {@code wait} returns when any future has failed, or all have ended. */
  @PyConstant("FIRST_EXCEPTION")
  public static final String FIRST_EXCEPTION = "FIRST_EXCEPTION";

  /** {@code wait} returns when all futures have ended. */
  @PyConstant("ALL_COMPLETED")
  public static final String ALL_COMPLETED = "ALL_COMPLETED";

  /** {@code CancelledError}. */
  @PyClassConstant(value = "CancelledError", bases = "Exception")
  public static final PyType CANCELLED_ERROR = FutureTypes.CANCELLED_ERROR;

  /** {@code TimeoutError}, the built-in one. */
  @PyClassConstant(value = "TimeoutError", bases = "OSError")
  public static final PyType TIMEOUT_ERROR = ExceptionTypes.of(ErrorKind.TIMEOUT_ERROR);

  /** {@code InvalidStateError}. */
  @PyClassConstant(value = "InvalidStateError", bases = "Exception")
  public static final PyType INVALID_STATE_ERROR = FutureTypes.INVALID_STATE_ERROR;

  /** {@code BrokenExecutor}. */
  @PyClassConstant(value = "BrokenExecutor", bases = "RuntimeError")
  public static final PyType BROKEN_EXECUTOR = FutureTypes.BROKEN_EXECUTOR;

  private FuturesModule() {}

  /** The module {@code concurrent.futures.thread}. */
  @PyConstant("thread")
  public static PyObject thread() {
    return FuturesThreadModuleFace.module();
  }

  /** The module {@code concurrent.futures.process}. */
  @PyConstant("process")
  public static PyObject process() {
    return FuturesProcessModuleFace.module();
  }

  /** {@code wait(fs, timeout=None, return_when=ALL_COMPLETED)}. */
  @PyFunction("wait")
  public static PyDoneAndNotDone await(
      @Named @Nullable Object fs,
      @Named @Default("null") @Nullable Object timeout,
      @Named @Default("\"ALL_COMPLETED\"") @Nullable Object returnWhen) {
    return FutureSets.await(FutureSets.of(fs), Timeouts.ofWait(timeout), returnWhen);
  }

  /** {@code as_completed(fs, timeout=None)}. */
  @PyFunction
  @Returns("Iterator[Future]")
  public static PyGenerator asCompleted(
      @Named @Nullable Object fs, @Named @Default("null") @Nullable Object timeout) {
    return new CompletedFutures(fs, timeout);
  }
}
