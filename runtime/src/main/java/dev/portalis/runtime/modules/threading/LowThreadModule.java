package dev.portalis.runtime.modules.threading;

import dev.portalis.annotations.library.Default;
import dev.portalis.annotations.library.PyConstant;
import dev.portalis.annotations.library.PyFunction;
import dev.portalis.annotations.library.PyModule;
import dev.portalis.runtime.error.ErrorKind;
import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.object.ExceptionState;
import dev.portalis.runtime.object.ExceptionTypes;
import dev.portalis.runtime.object.Exceptions;
import dev.portalis.runtime.object.PyBaseException;
import dev.portalis.runtime.object.PyDict;
import dev.portalis.runtime.object.PyObject;
import dev.portalis.runtime.object.PyTuple;
import dev.portalis.runtime.object.PyType;
import dev.portalis.runtime.object.Texts;
import dev.portalis.runtime.program.ExitHooks;
import dev.portalis.runtime.program.Tracebacks;
import dev.portalis.runtime.threads.Carrier;
import dev.portalis.runtime.threads.Platform;
import dev.portalis.runtime.threads.Sharing;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * The module {@code _thread}.
 *
 * @see <a href="https://docs.python.org/3.12/library/_thread.html">_thread</a>
 */
@PyModule("_thread")
public final class LowThreadModule {
  /** {@code _thread.error}. */
  @PyConstant("error")
  public static final PyType ERROR = ExceptionTypes.of(ErrorKind.RUNTIME_ERROR);

  /** {@code _thread.LockType}. */
  @PyConstant("LockType")
  public static final PyType LOCK_TYPE = PyLock.TYPE;

  /** {@code _thread.RLock}. */
  @PyConstant("RLock")
  public static final PyType RLOCK = PyRLock.TYPE;

  /** {@code _thread.TIMEOUT_MAX}, in seconds. */
  @PyConstant("TIMEOUT_MAX")
  public static final double TIMEOUT_MAX = Timeouts.MAX_SECONDS;

  private static final AtomicLong RUNNING = new AtomicLong();

  private LowThreadModule() {}

  /** {@code allocate_lock()}. */
  @PyFunction
  public static PyLock allocateLock() {
    return new PyLock();
  }

  /** The old name of {@code allocate_lock}. */
  @PyFunction
  public static PyLock allocate() {
    return new PyLock();
  }

  /** {@code get_ident()}. */
  @PyFunction
  public static long getIdent() {
    return ThreadingModule.getIdent();
  }

  /** {@code get_native_id()}. */
  @PyFunction
  public static long getNativeId() {
    return ThreadingModule.getNativeId();
  }

  /** {@code stack_size(size)}. */
  @PyFunction
  public static long stackSize(@Default("0") long size) {
    return ThreadingModule.stackSize(size);
  }

  /** {@code _count()}: the threads that run and were started by {@link #startNewThread}. */
  @PyFunction("_count")
  public static long count() {
    return RUNNING.get();
  }

  /** {@code exit()}: ends the calling thread. */
  @PyFunction
  public static void exit() {
    throw Errors.of(ErrorKind.SYSTEM_EXIT);
  }

  /** The old name of {@code exit}. */
  @PyFunction
  public static void exitThread() {
    exit();
  }

  /** {@code daemon_threads_allowed()}: always. */
  @PyFunction
  public static boolean daemonThreadsAllowed() {
    return true;
  }

  /** The old name of {@code start_new_thread}. */
  @PyFunction
  public static long startNew(
      @Nullable Object function, @Nullable Object args, @Default("null") @Nullable Object kwargs) {
    return startNewThread(function, args, kwargs);
  }

  /** {@code start_new_thread(function, args, kwargs)}: nobody waits for such a thread. */
  @PyFunction
  public static long startNewThread(
      @Nullable Object function, @Nullable Object args, @Default("null") @Nullable Object kwargs) {
    if (!(function instanceof PyObject) || !((PyObject) function).isCallable()) {
      throw Errors.typeError("first arg must be callable");
    }
    if (!(args instanceof PyTuple)) {
      throw Errors.typeError("2nd arg must be a tuple");
    }
    if (kwargs != null && !(kwargs instanceof PyDict)) {
      throw Errors.typeError("optional 3rd arg must be a dictionary");
    }
    if (ExitHooks.isEnding()) {
      throw Errors.runtimeError("can't create new thread at interpreter shutdown");
    }
    ThreadRegistry.initialize();
    Carrier carrier =
        Platform.create(
            new Body(function, (PyTuple) args, (PyDict) kwargs),
            "Thread",
            true,
            ThreadRegistry.stackSize());
    Sharing.activate();
    if (!Platform.start(carrier)) {
      throw Errors.runtimeError("can't start new thread");
    }
    return carrier.ident();
  }

  private static final class Body implements Runnable {
    private final @Nullable Object function;
    private final PyTuple arguments;
    private final @Nullable PyDict keywords;

    Body(@Nullable Object function, PyTuple arguments, @Nullable PyDict keywords) {
      this.function = function;
      this.arguments = arguments;
      this.keywords = keywords;
    }

    @Override
    public void run() {
      RUNNING.incrementAndGet();
      try {
        Forwarding.spread(function, arguments, keywords);
      } catch (Throwable t) {
        report(t);
      } finally {
        ExceptionState.leave(null);
        RUNNING.decrementAndGet();
        ThreadRegistry.forget();
      }
    }

    private void report(Throwable thrown) {
      PyBaseException exception = Exceptions.caught(thrown);
      if (exception.type() != ExceptionTypes.of(ErrorKind.SYSTEM_EXIT)) {
        Tracebacks.print(
            "Exception ignored in thread started by: " + Texts.repr(function), exception);
      }
    }
  }
}
