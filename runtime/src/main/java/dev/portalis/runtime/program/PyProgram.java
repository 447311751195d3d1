package dev.portalis.runtime.program;

import dev.portalis.runtime.error.ErrorKind;
import dev.portalis.runtime.io.PyTextOutput.Buffering;
import dev.portalis.runtime.io.StandardStreams;
import dev.portalis.runtime.object.Attributes;
import dev.portalis.runtime.object.Calls;
import dev.portalis.runtime.object.ExceptionTypes;
import dev.portalis.runtime.object.Exceptions;
import dev.portalis.runtime.object.PyBaseException;
import dev.portalis.runtime.object.PyType;
import dev.portalis.runtime.object.Texts;
import dev.portalis.runtime.threads.Deadlock;
import dev.portalis.runtime.threads.Sharing;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** The run of a whole program. */
public final class PyProgram {
  /** What a shell gives as the status of a process that SIGINT ended. */
  private static final int INTERRUPTED = 130;

  /** Room for many times the 1,000 calls that CPython allows. */
  private static final long STACK_SIZE = 32L << 20;

  /** Room for deep recursion: memory that is only reserved until it is used. */
  private static final long DEEP_STACK_SIZE = 512L << 20;

  private PyProgram() {}

  /**
   * Runs a program to its end: the module's top level, then what is left to do at exit.
   *
   * @param main the top level of the main module
   * @param script the file's name, as {@code sys.argv[0]}
   * @param arguments the other arguments
   * @return the exit status, to be given to {@code System.exit}
   */
  public static int run(ModuleBody main, String script, String[] arguments) {
    return run(main, script, arguments, STACK_SIZE);
  }

  /** Runs a program that calls {@code sys.setrecursionlimit}. */
  public static int runDeeply(ModuleBody main, String script, String[] arguments) {
    return run(main, script, arguments, DEEP_STACK_SIZE);
  }

  private static int run(ModuleBody main, String script, String[] arguments, long stackSize) {
    // The types refer to each other: one thread makes them all before others exist.
    PyType.of(null);
    PyType.of(ExceptionTypes.BASE_EXCEPTION);
    Sharing.beginAlone();
    SysState.setArguments(script, arguments);
    StandardStreams.OUTPUT.setBuffering(
        StandardStreams.isTerminal() ? Buffering.LINE : Buffering.BLOCK);
    Run run = new Run(main);
    MainThread.run(run, stackSize);
    return run.status;
  }

  private static final class Run implements Runnable {
    private final ModuleBody main;
    volatile int status;

    Run(ModuleBody main) {
      this.main = main;
    }

    @Override
    public void run() {
      Exceptions.prepare();
      Deadlock.watch(new DeadlockReport());
      status = guarded(main);
      int atExit = guarded(new AtExit());
      Deadlock.stop();
      status = status == 0 ? atExit : status;
      StandardStreams.OUTPUT.flush();
      StandardStreams.ERROR.flush();
    }
  }

  private static final class AtExit implements ModuleBody {
    @Override
    public void run() {
      ExitHooks.run();
    }
  }

  private static int guarded(ModuleBody body) {
    try {
      body.runAsProgram();
      return 0;
    } catch (Throwable t) {
      return report(Exceptions.caught(t));
    }
  }

  /** Tells of an exception that nobody caught; returns the exit status. */
  private static int report(PyBaseException exception) {
    if (Tracebacks.isExit(exception)) {
      return exitStatus(Attributes.get(exception, "code"));
    }
    Object hook = SysState.get("excepthook", null);
    if (hook != null && hook != SysState.get("__excepthook__", null)) {
      try {
        Calls.call(hook, exception.type(), exception, Tracebacks.of(exception));
        return 1;
      } catch (Throwable t) {
        PyBaseException inHook = Exceptions.caught(t);
        if (Tracebacks.isExit(inHook)) {
          return exitStatus(Attributes.get(inHook, "code"));
        }
        Tracebacks.print("Error in sys.excepthook:", inHook);
        Tracebacks.print("\nOriginal exception was:", exception);
        return 1;
      }
    }
    Tracebacks.print(null, exception);
    boolean interrupt =
        exception.type().isSubtypeOf(ExceptionTypes.of(ErrorKind.KEYBOARD_INTERRUPT));
    return interrupt ? INTERRUPTED : 1;
  }

  /** The status of {@code SystemExit(code)}; anything but None and ints is printed. */
  private static int exitStatus(@Nullable Object code) {
    if (code == null) {
      return 0;
    }
    if (code instanceof Boolean) {
      return (Boolean) code ? 1 : 0;
    }
    if (code instanceof Long) {
      return (int) ((Long) code & 0xff);
    }
    if (code instanceof BigInteger) {
      return 0xff;
    }
    StandardStreams.OUTPUT.flush();
    StandardStreams.ERROR.writeText(Texts.str(code) + "\n");
    return 1;
  }
}
