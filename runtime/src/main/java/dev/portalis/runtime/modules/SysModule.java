package dev.portalis.runtime.modules;

import dev.portalis.annotations.library.Default;
import dev.portalis.annotations.library.PyConstant;
import dev.portalis.annotations.library.PyFunction;
import dev.portalis.annotations.library.PyModule;
import dev.portalis.annotations.library.Returns;
import dev.portalis.runtime.error.ErrorKind;
import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.io.PyTextInput;
import dev.portalis.runtime.io.PyTextOutput;
import dev.portalis.runtime.io.StandardStreams;
import dev.portalis.runtime.object.ExceptionState;
import dev.portalis.runtime.object.PyBaseException;
import dev.portalis.runtime.object.PyList;
import dev.portalis.runtime.object.PyTuple;
import dev.portalis.runtime.program.SysState;
import dev.portalis.runtime.program.Tracebacks;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Python's {@code sys}, as far as there is something like it without an interpreter.
 *
 * @see <a href="https://docs.python.org/3.12/library/sys.html">sys</a>
 */
@PyModule("sys")
public final class SysModule {
  /** {@code sys.maxsize}. */
  @PyConstant("maxsize")
  @Returns("int")
  public static final Object MAX_SIZE = Long.MAX_VALUE;

  /** {@code sys.maxunicode}. */
  @PyConstant("maxunicode")
  public static final long MAX_UNICODE = Character.MAX_CODE_POINT;

  /** {@code sys.byteorder}. */
  @PyConstant("byteorder")
  public static final String BYTE_ORDER = "little";

  /** {@code sys.platform}. */
  @PyConstant("platform")
  public static final String PLATFORM = "linux";

  /** {@code sys.version}. */
  @PyConstant("version")
  public static final String VERSION = "3.12.1 (Portalis)";

  /** {@code sys.hexversion}. */
  @PyConstant("hexversion")
  public static final long HEX_VERSION = 0x030c01f0L;

  private static final AtomicLong RECURSION_LIMIT = new AtomicLong(1000);

  static {
    SysState.setUsed();
  }

  private SysModule() {}

  /** {@code sys.version_info}. */
  @PyConstant("version_info")
  public static PyVersionInfo versionInfo() {
    return PyVersionInfo.INSTANCE;
  }

  /** {@code sys.implementation.name} and others are not told; {@code sys.argv} is. */
  @PyConstant("argv")
  @Returns("list[str]")
  public static PyList argv() {
    return PyList.of((Object[]) SysState.arguments());
  }

  /** {@code sys.path}: nothing is imported at run time. */
  @PyConstant("path")
  @Returns("list[str]")
  public static PyList path() {
    return PyList.of(new Object[0]);
  }

  /** {@code sys.stdout}. */
  @PyConstant("stdout")
  public static PyTextOutput stdout() {
    return StandardStreams.OUTPUT;
  }

  /** {@code sys.__stdout__}. */
  @PyConstant("__stdout__")
  public static PyTextOutput originalStdout() {
    return StandardStreams.OUTPUT;
  }

  /** {@code sys.stderr}. */
  @PyConstant("stderr")
  public static PyTextOutput stderr() {
    return StandardStreams.ERROR;
  }

  /** {@code sys.__stderr__}. */
  @PyConstant("__stderr__")
  public static PyTextOutput originalStderr() {
    return StandardStreams.ERROR;
  }

  /** {@code sys.stdin}. */
  @PyConstant("stdin")
  public static PyTextInput stdin() {
    return StandardStreams.INPUT;
  }

  /** {@code sys.__stdin__}. */
  @PyConstant("__stdin__")
  public static PyTextInput originalStdin() {
    return StandardStreams.INPUT;
  }

  /** {@code sys.exit(status)}. */
  @PyFunction
  @Returns("Never")
  public static @Nullable Object exit(@Default("null") @Nullable Object status) {
    throw status == null
        ? Errors.of(ErrorKind.SYSTEM_EXIT)
        : Errors.of(
            ErrorKind.SYSTEM_EXIT,
            status instanceof PyTuple ? ((PyTuple) status).toArray() : new Object[] {status});
  }

  /** {@code sys.getrecursionlimit()}. */
  @PyFunction("getrecursionlimit")
  public static long recursionLimit() {
    return RECURSION_LIMIT.get();
  }

  /** {@code sys.setrecursionlimit(limit)}: Java's stack is what limits recursion. */
  @PyFunction("setrecursionlimit")
  public static void setRecursionLimit(long limit) {
    if (limit <= 0) {
      throw Errors.valueError("recursion limit must be greater or equal than 1");
    }
    RECURSION_LIMIT.set(limit);
  }

  /** {@code sys.exc_info()}. */
  @PyFunction("exc_info")
  public static PyTuple excInfo() {
    PyBaseException handled = ExceptionState.handled();
    return handled == null
        ? PyTuple.of(null, null, null)
        : PyTuple.of(handled.type(), handled, Tracebacks.of(handled));
  }

  /** {@code sys.exception()}. */
  @PyFunction
  @Returns("BaseException | None")
  public static @Nullable PyBaseException exception() {
    return ExceptionState.handled();
  }

  /** {@code sys.excepthook(type, value, traceback)}. */
  @PyFunction("excepthook")
  public static void exceptHook(
      @Nullable Object type, @Nullable Object value, @Nullable Object traceback) {
    printException(value);
  }

  /** {@code sys.__excepthook__(type, value, traceback)}. */
  @PyFunction("__excepthook__")
  public static void originalExceptHook(
      @Nullable Object type, @Nullable Object value, @Nullable Object traceback) {
    printException(value);
  }

  private static void printException(@Nullable Object value) {
    if (value instanceof PyBaseException) {
      Tracebacks.print(null, (PyBaseException) value);
    }
  }

  /** {@code sys.intern(text)}: equal strings are the same object here. */
  @PyFunction
  public static String intern(String text) {
    return text;
  }

  /** {@code sys.getdefaultencoding()}. */
  @PyFunction("getdefaultencoding")
  public static String defaultEncoding() {
    return "utf-8";
  }
}
