package dev.portalis.runtime.program;

import static dev.portalis.runtime.object.Unbound.UNBOUND;

import dev.portalis.runtime.error.ErrorKind;
import dev.portalis.runtime.error.JavaStack;
import dev.portalis.runtime.error.PyException;
import dev.portalis.runtime.io.StandardStreams;
import dev.portalis.runtime.object.Attributes;
import dev.portalis.runtime.object.Calls;
import dev.portalis.runtime.object.PyBaseException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The tracebacks of exceptions: as objects, and as what is printed of uncaught ones. */
public final class Tracebacks {
  private Tracebacks() {}

  /** {@code exception.__traceback__}: from the frame that asks, where that handled it. */
  public static @Nullable PyTraceback of(PyBaseException exception) {
    Object set = exception.traceback();
    if (set != null) {
      return set == UNBOUND ? null : (PyTraceback) set;
    }
    List<PythonFrame> frames = StackReader.frames(exception);
    List<PythonFrame> here = StackReader.frames(JavaStack.here());
    return PyTraceback.of(frames.subList(StackReader.commonCallers(here, frames), frames.size()));
  }

  /** Sets {@code exception.__traceback__}. */
  public static void set(PyBaseException exception, @Nullable PyTraceback traceback) {
    exception.setTraceback(traceback == null ? UNBOUND : traceback);
  }

  /** The frames of an exception that nobody caught, the outermost first. */
  static List<PythonFrame> framesOf(PyBaseException exception) {
    Object set = exception.traceback();
    if (set == null) {
      return StackReader.frames(exception);
    }
    return set == UNBOUND ? List.of() : ((PyTraceback) set).frames();
  }

  /** What CPython prints for an exception that nobody caught. */
  public static String format(PyBaseException exception) {
    TracebackWriter writer = new TracebackWriter(false);
    writer.write(exception, true);
    return writer.toString();
  }

  /** What {@code traceback.format_exc()} gives: from the frame that handles it. */
  public static String formatHandled(PyBaseException exception, boolean chain) {
    TracebackWriter writer = new TracebackWriter(true);
    writer.write(exception, chain);
    return writer.toString();
  }

  /** The last lines alone: the type, the message and the notes. */
  public static String formatOnly(PyBaseException exception) {
    return TracebackWriter.message(exception);
  }

  /** The frames of a traceback, a text for each. */
  public static String[] formatFrames(PyTraceback traceback) {
    List<PythonFrame> frames = traceback.frames();
    String[] texts = new String[frames.size()];
    for (int i = 0; i < texts.length; i++) {
      StringBuilder text = new StringBuilder();
      frames.get(i).appendTo(text);
      texts[i] = text.toString();
    }
    return texts;
  }

  /** Prints an exception that nobody caught on stderr, under a header where there is one. */
  public static void print(@Nullable String header, PyBaseException exception) {
    String text = (header == null ? "" : header + "\n") + format(exception);
    try {
      flush(sys("stdout", StandardStreams.OUTPUT));
    } catch (PyException e) {
      // What cannot be flushed must not hide the exception.
    }
    Object stderr = sys("stderr", StandardStreams.ERROR);
    if (stderr == StandardStreams.ERROR) {
      StandardStreams.ERROR.writeText(text);
    } else if (stderr != null) {
      Calls.method(stderr, "write", text);
      flush(stderr);
    }
  }

  private static @Nullable Object sys(String name, Object original) {
    return SysState.get(name, original);
  }

  private static void flush(@Nullable Object stream) {
    if (stream == StandardStreams.OUTPUT) {
      StandardStreams.OUTPUT.flush();
    } else if (stream != null && Attributes.has(stream, "flush")) {
      Calls.method(stream, "flush");
    }
  }

  /** Whether an exception ends the program without a traceback. */
  static boolean isExit(PyBaseException exception) {
    return exception
        .type()
        .isSubtypeOf(dev.portalis.runtime.object.ExceptionTypes.of(ErrorKind.SYSTEM_EXIT));
  }

  /** The Python frames that are executing here, the outermost first. */
  public static List<PythonFrame> current() {
    return StackReader.frames(new Throwable().getStackTrace());
  }
}
