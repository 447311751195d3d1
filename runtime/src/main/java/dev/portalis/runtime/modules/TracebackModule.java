package dev.portalis.runtime.modules;

import dev.portalis.annotations.library.Default;
import dev.portalis.annotations.library.Named;
import dev.portalis.annotations.library.PyFunction;
import dev.portalis.annotations.library.PyModule;
import dev.portalis.annotations.library.Returns;
import dev.portalis.runtime.io.StandardStreams;
import dev.portalis.runtime.object.Calls;
import dev.portalis.runtime.object.ExceptionState;
import dev.portalis.runtime.object.PyBaseException;
import dev.portalis.runtime.object.PyList;
import dev.portalis.runtime.program.PyTraceback;
import dev.portalis.runtime.program.SysState;
import dev.portalis.runtime.program.Tracebacks;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Python's {@code traceback}.
 *
 * @see <a href="https://docs.python.org/3.12/library/traceback.html">traceback</a>
 */
@PyModule(value = "traceback", pure = true)
public final class TracebackModule {
  private TracebackModule() {}

  private static void write(String text, @Nullable Object file) {
    Object target = file == null ? SysState.get("stderr", StandardStreams.ERROR) : file;
    if (target != null) {
      Calls.method(target, "write", text);
    }
  }

  private static String formatted(@Nullable Object exception, boolean chain) {
    return exception instanceof PyBaseException
        ? Tracebacks.formatHandled((PyBaseException) exception, chain)
        : "NoneType: None\n";
  }

  /** {@code format_exc(limit, chain)}. */
  @PyFunction("format_exc")
  public static String formatHandled(
      @Named @Default("null") @Nullable Object limit, @Named @Default("true") boolean chain) {
    return formatted(ExceptionState.handled(), chain);
  }

  /** {@code print_exc(limit, file, chain)}. */
  @PyFunction("print_exc")
  public static void printHandled(
      @Named @Default("null") @Nullable Object limit,
      @Named @Default("null") @Nullable Object file,
      @Named @Default("true") boolean chain) {
    write(formatted(ExceptionState.handled(), chain), file);
  }

  /** {@code print_exception(exc, value, tb, limit, file, chain)}. */
  @PyFunction("print_exception")
  public static void printException(
      @Nullable Object exc,
      @Named @Default("Unbound.UNBOUND") @Nullable Object value,
      @Named @Default("Unbound.UNBOUND") @Nullable Object tb,
      @Named @Default("null") @Nullable Object limit,
      @Named @Default("null") @Nullable Object file,
      @Named @Default("true") boolean chain) {
    write(formatted(exc instanceof PyBaseException ? exc : value, chain), file);
  }

  /** {@code format_exception(exc, value, tb, limit, chain)}. */
  @PyFunction("format_exception")
  @Returns("list[str]")
  public static PyList formatException(
      @Nullable Object exc,
      @Named @Default("Unbound.UNBOUND") @Nullable Object value,
      @Named @Default("Unbound.UNBOUND") @Nullable Object tb,
      @Named @Default("null") @Nullable Object limit,
      @Named @Default("true") boolean chain) {
    String text = formatted(exc instanceof PyBaseException ? exc : value, chain);
    List<Object> lines = new ArrayList<>();
    int start = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      lines.add(text.substring(start, end + 1));
      start = end + 1;
    }
    return PyList.of(lines.toArray());
  }

  /** {@code format_exception_only(exc, value)}. */
  @PyFunction("format_exception_only")
  @Returns("list[str]")
  public static PyList formatExceptionOnly(
      @Nullable Object exc, @Named @Default("Unbound.UNBOUND") @Nullable Object value) {
    Object exception = exc instanceof PyBaseException ? exc : value;
    return PyList.of(
        new Object[] {
          exception instanceof PyBaseException
              ? Tracebacks.formatOnly((PyBaseException) exception)
              : "NoneType: None\n"
        });
  }

  /** {@code format_tb(tb, limit)}. */
  @PyFunction("format_tb")
  @Returns("list[str]")
  public static PyList formatTraceback(
      @Named @Nullable Object tb, @Named @Default("null") @Nullable Object limit) {
    return tb instanceof PyTraceback
        ? PyList.of((Object[]) Tracebacks.formatFrames((PyTraceback) tb))
        : PyList.of(new Object[0]);
  }

  /** {@code print_tb(tb, limit, file)}. */
  @PyFunction("print_tb")
  public static void printTraceback(
      @Named @Nullable Object tb,
      @Named @Default("null") @Nullable Object limit,
      @Named @Default("null") @Nullable Object file) {
    if (tb instanceof PyTraceback) {
      write(String.join("", Tracebacks.formatFrames((PyTraceback) tb)), file);
    }
  }
}
