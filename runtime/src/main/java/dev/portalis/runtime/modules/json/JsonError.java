package dev.portalis.runtime.modules.json;

import dev.portalis.annotations.library.Named;
import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyInit;
import dev.portalis.runtime.error.ErrorKind;
import dev.portalis.runtime.error.PyException;
import dev.portalis.runtime.object.Calls;
import dev.portalis.runtime.object.ExceptionTypes;
import dev.portalis.runtime.object.Exceptions;
import dev.portalis.runtime.object.PyBaseException;
import dev.portalis.runtime.object.PyDict;
import dev.portalis.runtime.object.PyTuple;
import dev.portalis.runtime.object.PyType;

/** {@code json.JSONDecodeError}: where a text is no JSON. */
@PyClass(
    value = "JSONDecodeError",
    module = "json.decoder",
    values = PyBaseException.class,
    type = "JsonError.TYPE",
    bases = "ValueError",
    pure = true)
public final class JsonError {
  /** {@code json.JSONDecodeError}. */
  public static final PyType TYPE = create();

  private JsonError() {}

  private static PyType create() {
    PyType type =
        PyType.builtin(
            "JSONDecodeError",
            "json.decoder",
            ExceptionTypes.of(ErrorKind.VALUE_ERROR),
            new JsonErrorFace());
    type.setInstanceDict(true);
    return type;
  }

  /** {@code JSONDecodeError(msg, doc, pos)}. */
  @PyInit
  public static void initialize(
      PyBaseException self, @Named String msg, @Named String doc, @Named long pos) {
    int codePoints = doc.codePointCount(0, doc.length());
    int end = doc.offsetByCodePoints(0, (int) Math.max(0, Math.min(pos, codePoints)));
    int lineStart = doc.lastIndexOf('\n', end - 1) + 1;
    long line = 1;
    for (int i = 0; i < end; i++) {
      line += doc.charAt(i) == '\n' ? 1 : 0;
    }
    long column = pos - doc.codePointCount(0, lineStart) + 1;
    PyDict members = self.instanceDict();
    members.setItem("msg", msg);
    members.setItem("doc", doc);
    members.setItem("pos", pos);
    members.setItem("lineno", line);
    members.setItem("colno", column);
    String text = msg + ": line " + line + " column " + column + " (char " + pos + ")";
    self.setArguments(PyTuple.of(new Object[] {text}));
  }

  /** The error at a place, counted in chars. */
  static PyException at(String message, String document, int index) {
    long position = index > document.length() ? index : document.codePointCount(0, index);
    return Exceptions.raise(Calls.call(TYPE, message, document, position));
  }
}
