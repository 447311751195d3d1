package dev.portalis.runtime.modules.re;

import dev.portalis.annotations.library.Default;
import dev.portalis.annotations.library.Named;
import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyInit;
import dev.portalis.runtime.error.ErrorKind;
import dev.portalis.runtime.error.PyException;
import dev.portalis.runtime.object.Calls;
import dev.portalis.runtime.object.Convert;
import dev.portalis.runtime.object.ExceptionTypes;
import dev.portalis.runtime.object.Exceptions;
import dev.portalis.runtime.object.PyBaseException;
import dev.portalis.runtime.object.PyBytes;
import dev.portalis.runtime.object.PyDict;
import dev.portalis.runtime.object.PyTuple;
import dev.portalis.runtime.object.PyType;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** {@code re.error}: a pattern is not well-formed. */
@PyClass(
    value = "error",
    module = "re",
    values = PyBaseException.class,
    type = "RegexError.TYPE",
    bases = "Exception",
    pure = true)
public final class RegexError {
  /** {@code re.error}. */
  public static final PyType TYPE = create();

  private RegexError() {}

  private static PyType create() {
    PyType type =
        PyType.builtin("error", "re", ExceptionTypes.of(ErrorKind.EXCEPTION), new RegexErrorFace());
    type.setInstanceDict(true);
    return type;
  }

  /** {@code error(msg, pattern, pos)}: the place is told in lines where there are several. */
  @PyInit
  public static void initialize(
      PyBaseException self,
      @Named @Nullable Object msg,
      @Named @Default("null") @Nullable Object pattern,
      @Named @Default("null") @Nullable Object pos) {
    PyDict members = self.instanceDict();
    members.setItem("msg", msg);
    members.setItem("pattern", pattern);
    members.setItem("pos", pos);
    Object line = null;
    Object column = null;
    Object shown = msg;
    if (pattern != null && pos != null) {
      String text = pattern instanceof String ? (String) pattern : latin1(pattern);
      int place = (int) Convert.toIndex(pos);
      int end = text.offsetByCodePoints(0, Math.min(place, PatternReader.length(text)));
      String before = text.substring(0, end);
      int lineStart = before.lastIndexOf('\n') + 1;
      line = 1 + before.chars().filter(c -> c == '\n').count();
      column = (long) PatternReader.length(before.substring(lineStart)) + 1;
      String where = " at position " + place;
      if (text.indexOf('\n') >= 0) {
        where += " (line " + line + ", column " + column + ")";
      }
      shown = msg + where;
    }
    members.setItem("lineno", line);
    members.setItem("colno", column);
    self.setArguments(PyTuple.of(new Object[] {shown}));
  }

  private static String latin1(Object pattern) {
    return new String(PyBytes.toBytes(pattern), StandardCharsets.ISO_8859_1);
  }

  /** The error at a place, counted in code points. */
  static PyException at(String message, String pattern, boolean isText, int place) {
    Object shown = isText ? pattern : PyBytes.of(pattern.getBytes(StandardCharsets.ISO_8859_1));
    return Exceptions.raise(Calls.call(TYPE, message, shown, (long) place));
  }

  /** An error without a place. */
  static PyException of(String message) {
    return Exceptions.raise(Calls.call(TYPE, message));
  }
}
