package dev.portalis.runtime.modules.threading;

import dev.portalis.annotations.library.Default;
import dev.portalis.annotations.library.PyClassConstant;
import dev.portalis.annotations.library.PyConstant;
import dev.portalis.annotations.library.PyFunction;
import dev.portalis.annotations.library.PyModule;
import dev.portalis.annotations.library.Returns;
import dev.portalis.runtime.error.ErrorKind;
import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.object.ExceptionTypes;
import dev.portalis.runtime.object.PyList;
import dev.portalis.runtime.object.PyType;
import dev.portalis.runtime.threads.Platform;
import org.jspecify.annotations.Nullable;

/**
 * The module {@code threading}.
 *
 * @see <a href="https://docs.python.org/3.12/library/threading.html">threading</a>
 */
@PyModule(
    value = "threading",
    classes = {
      PyThread.class,
      PyTimer.class,
      PyLock.class,
      PyRLock.class,
      PyCondition.class,
      PyEvent.class,
      PySemaphore.class,
      PyBoundedSemaphore.class,
      PyBarrier.class,
      PyLocal.class,
      PyExceptHookArgs.class
    },
    pure = true)
public final class ThreadingModule {
  /** {@code TIMEOUT_MAX}: the longest timeout, in seconds. */
  @PyConstant("TIMEOUT_MAX")
  public static final double TIMEOUT_MAX = Timeouts.MAX_SECONDS;

  /** {@code ThreadError}, another name of RuntimeError. */
  @PyClassConstant(value = "ThreadError", bases = "RuntimeError")
  public static final PyType THREAD_ERROR = ExceptionTypes.of(ErrorKind.RUNTIME_ERROR);

  /** {@code BrokenBarrierError}. */
  @PyClassConstant(value = "BrokenBarrierError", bases = "RuntimeError")
  public static final PyType BROKEN_BARRIER_ERROR =
      ThreadingTypes.pure("BrokenBarrierError", ExceptionTypes.of(ErrorKind.RUNTIME_ERROR), null);

  private static final long SMALLEST_STACK = 32 << 10;

  private ThreadingModule() {}

  /** {@code current_thread()}. */
  @PyFunction
  public static PyThread currentThread() {
    return ThreadRegistry.current();
  }

  /** The old name of {@code current_thread}. */
  @PyFunction("currentThread")
  public static PyThread oldCurrentThread() {
    return ThreadRegistry.current();
  }

  /** {@code main_thread()}. */
  @PyFunction
  public static PyThread mainThread() {
    return ThreadRegistry.main();
  }

  /** {@code enumerate()}: the threads that run now. */
  @PyFunction
  @Returns("list[Thread]")
  public static PyList enumerate() {
    return PyList.of((Object[]) ThreadRegistry.running());
  }

  /** {@code active_count()}. */
  @PyFunction
  public static long activeCount() {
    return ThreadRegistry.count();
  }

  /** The old name of {@code active_count}. */
  @PyFunction("activeCount")
  public static long oldActiveCount() {
    return ThreadRegistry.count();
  }

  /** {@code get_ident()}: a number for the calling thread. */
  @PyFunction
  public static long getIdent() {
    return Platform.THREADS.current().ident();
  }

  /** {@code get_native_id()}. */
  @PyFunction
  public static long getNativeId() {
    return Platform.THREADS.current().nativeId();
  }

  /** {@code stack_size(size)}: the size before. */
  @PyFunction
  public static long stackSize(@Default("0") long size) {
    if (size < 0) {
      throw Errors.valueError("size must be 0 or a positive value");
    }
    if (size > 0 && size < SMALLEST_STACK) {
      throw Errors.valueError("size not valid: " + size + " bytes");
    }
    return ThreadRegistry.setStackSize(size);
  }

  /** {@code gettrace()}: no function traces translated code. */
  @PyFunction("gettrace")
  public static @Nullable Object getTrace() {
    return null;
  }

  /** {@code getprofile()}: no function profiles translated code. */
  @PyFunction("getprofile")
  public static @Nullable Object getProfile() {
    return null;
  }

  /** {@code excepthook(args)}: what is done with an exception that ends a thread. */
  @PyFunction
  public static void excepthook(@Nullable Object args) {
    UncaughtInThread.print(args);
  }

  /** {@code __excepthook__}: the hook as it is from the beginning. */
  @PyFunction("__excepthook__")
  public static void originalExcepthook(@Nullable Object args) {
    UncaughtInThread.print(args);
  }
}
