package dev.portalis.runtime.modules.atexit;

import dev.portalis.annotations.library.Arguments;
import dev.portalis.annotations.library.KeywordArguments;
import dev.portalis.annotations.library.PyFunction;
import dev.portalis.annotations.library.PyModule;
import dev.portalis.annotations.library.Returns;
import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.modules.threading.Forwarding;
import dev.portalis.runtime.object.Comparison;
import dev.portalis.runtime.object.Exceptions;
import dev.portalis.runtime.object.PyDict;
import dev.portalis.runtime.object.PyObject;
import dev.portalis.runtime.object.Special;
import dev.portalis.runtime.object.Texts;
import dev.portalis.runtime.program.ExitHooks;
import dev.portalis.runtime.program.Tracebacks;
import dev.portalis.runtime.threads.RawMutex;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The module {@code atexit}.
 *
 * @see <a href="https://docs.python.org/3.12/library/atexit.html">atexit</a>
 */
@PyModule("atexit")
public final class AtexitModule {
  private static final RawMutex MUTEX = new RawMutex();
  private static final List<Handler> HANDLERS = new ArrayList<>();

  static {
    ExitHooks.add(ExitHooks.Phase.AT_EXIT, new RunAll());
  }

  private AtexitModule() {}

  /** A function to be called at the end. */
  private static final class Handler {
    final @Nullable Object function;
    final @Nullable Object[] arguments;
    final PyDict keywords;

    Handler(@Nullable Object function, @Nullable Object[] arguments, PyDict keywords) {
      this.function = function;
      this.arguments = arguments;
      this.keywords = keywords;
    }
  }

  /** {@code register(func, *args, **kwargs)}: gives the function back. */
  @PyFunction
  @Returns("function")
  public static @Nullable Object register(
      @Nullable Object function,
      @Arguments @Nullable Object[] args,
      @KeywordArguments PyDict kwargs) {
    boolean callable =
        function instanceof PyObject
            && (((PyObject) function).isCallable()
                || ((PyObject) function).type().special(Special.CALL) != null);
    if (!callable) {
      throw Errors.typeError("the first argument must be callable");
    }
    MUTEX.acquire();
    HANDLERS.add(new Handler(function, args, kwargs));
    MUTEX.release();
    return function;
  }

  /** {@code unregister(func)}: forgets all registrations of what is equal to it. */
  @PyFunction
  public static void unregister(@Nullable Object function) {
    for (Handler each : snapshot()) {
      if (Comparison.identicalOrEqual(each.function, function)) {
        MUTEX.acquire();
        HANDLERS.remove(each);
        MUTEX.release();
      }
    }
  }

  private static Handler[] snapshot() {
    MUTEX.acquire();
    Handler[] all = HANDLERS.toArray(new Handler[0]);
    MUTEX.release();
    return all;
  }

  /** {@code _run_exitfuncs()}: calls all, the last registered first. */
  @PyFunction("_run_exitfuncs")
  public static void runExitFunctions() {
    for (Handler next = takeLast(); next != null; next = takeLast()) {
      try {
        Forwarding.call(next.function, next.arguments, next.keywords);
      } catch (Throwable t) {
        Tracebacks.print(
            "Exception ignored in atexit callback: " + Texts.repr(next.function),
            Exceptions.caught(t));
      }
    }
  }

  private static @Nullable Handler takeLast() {
    MUTEX.acquire();
    int size = HANDLERS.size();
    Handler last = size == 0 ? null : HANDLERS.remove(size - 1);
    MUTEX.release();
    return last;
  }

  /** {@code _clear()}: forgets all. */
  @PyFunction("_clear")
  public static void clear() {
    MUTEX.acquire();
    HANDLERS.clear();
    MUTEX.release();
  }

  /** {@code _ncallbacks()}: how many are registered. */
  @PyFunction("_ncallbacks")
  public static long count() {
    MUTEX.acquire();
    long count = HANDLERS.size();
    MUTEX.release();
    return count;
  }

  private static final class RunAll implements Runnable {
    @Override
    public void run() {
      runExitFunctions();
    }
  }
}
