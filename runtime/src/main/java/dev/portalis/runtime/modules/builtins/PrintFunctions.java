package dev.portalis.runtime.modules.builtins;

import dev.portalis.annotations.library.Arguments;
import dev.portalis.annotations.library.Default;
import dev.portalis.annotations.library.KeywordOnly;
import dev.portalis.annotations.library.PyFunction;
import dev.portalis.runtime.error.ErrorKind;
import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.io.PyTextInput;
import dev.portalis.runtime.io.PyTextOutput;
import dev.portalis.runtime.io.StandardStreams;
import dev.portalis.runtime.object.Attributes;
import dev.portalis.runtime.object.Calls;
import dev.portalis.runtime.object.Convert;
import dev.portalis.runtime.object.PyType;
import dev.portalis.runtime.object.Texts;
import dev.portalis.runtime.program.SysState;
import org.jspecify.annotations.Nullable;

/** {@code print} and {@code input}. */
public final class PrintFunctions {
  private PrintFunctions() {}

  /** {@code print(*values, sep, end, file, flush)}. */
  @PyFunction
  public static void print(
      @Arguments @Nullable Object[] values,
      @KeywordOnly @Default("null") @Nullable Object sep,
      @KeywordOnly @Default("null") @Nullable Object end,
      @KeywordOnly @Default("null") @Nullable Object file,
      @KeywordOnly @Default("false") boolean flush) {
    Object target = file == null ? output() : file;
    if (target == null) {
      return;
    }
    String separator = text(sep, " ", "sep");
    String terminator = text(end, "\n", "end");
    if (target instanceof PyTextOutput) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < values.length; i++) {
        line.append(i == 0 ? "" : separator).append(Texts.str(values[i]));
      }
      ((PyTextOutput) target).writeText(line.append(terminator).toString());
    } else {
      for (int i = 0; i < values.length; i++) {
        if (i > 0) {
          Calls.method(target, "write", separator);
        }
        Calls.method(target, "write", Texts.str(values[i]));
      }
      Calls.method(target, "write", terminator);
    }
    if (flush) {
      Calls.method(target, "flush");
    }
  }

  private static String text(@Nullable Object value, String otherwise, String name) {
    if (value == null) {
      return otherwise;
    }
    String text = Convert.stringOrNull(value);
    if (text == null) {
      throw Errors.typeError(name + " must be None or a string, not " + PyType.of(value).name());
    }
    return text;
  }

  private static @Nullable Object output() {
    return SysState.get("stdout", StandardStreams.OUTPUT);
  }

  private static void line(String text) {
    Object target = output();
    if (target instanceof PyTextOutput) {
      ((PyTextOutput) target).writeText(text + "\n");
    } else if (target != null) {
      Calls.method(target, "write", text);
      Calls.method(target, "write", "\n");
    }
  }

  /** {@code print()}. */
  @PyFunction
  public static void print() {
    Object target = output();
    if (target != null) {
      Calls.method(target, "write", "\n");
    }
  }

  /** {@code print(value)}. */
  @PyFunction
  public static void print(String value) {
    line(value);
  }

  /** {@code print(value)}. */
  @PyFunction
  public static void print(long value) {
    line(Long.toString(value));
  }

  /** {@code print(value)}. */
  @PyFunction
  public static void print(double value) {
    line(Texts.str(value));
  }

  /** {@code print(value)}. */
  @PyFunction
  public static void print(boolean value) {
    line(Texts.str(value));
  }

  /** {@code print(value)}. */
  @PyFunction
  public static void print(@Nullable Object value) {
    line(Texts.str(value));
  }

  /** {@code input(prompt)}. */
  @PyFunction
  public static String input(@Default("\"\"") @Nullable Object prompt) {
    Object target = output();
    String shown = Texts.str(prompt);
    if (target != null) {
      if (!shown.isEmpty()) {
        Calls.method(target, "write", shown);
      }
      if (Attributes.has(target, "flush")) {
        Calls.method(target, "flush");
      }
    }
    Object source = SysState.get("stdin", StandardStreams.INPUT);
    if (source == null) {
      throw Errors.runtimeError("input(): lost sys.stdin");
    }
    String line =
        source instanceof PyTextInput
            ? ((PyTextInput) source).readline(-1)
            : Convert.string(Calls.method(source, "readline"), "object.readline()");
    if (line.isEmpty()) {
      throw Errors.of(ErrorKind.EOF_ERROR, "EOF when reading a line");
    }
    return line.endsWith("\n") ? line.substring(0, line.length() - 1) : line;
  }
}
