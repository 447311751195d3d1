package dev.portalis.runtime.object;

import dev.portalis.runtime.error.Errors;
import org.jspecify.annotations.Nullable;

/** What the three Unicode errors have in common. */
final class UnicodeErrorMembers {
  static final int OBJECT = 0;
  static final int START = 1;
  static final int END = 2;
  static final int REASON = 3;
  static final int ENCODING = 4;

  private UnicodeErrorMembers() {}

  /** Stores the arguments of a constructor, which are the encoding, if any, and the rest. */
  static void parse(PyBaseException self, @Nullable Object[] arguments, boolean hasEncoding) {
    int count = hasEncoding ? 5 : 4;
    if (arguments.length != count) {
      throw Errors.typeError(
          "function takes exactly " + count + " arguments (" + arguments.length + " given)");
    }
    int at = 0;
    if (hasEncoding) {
      self.setField(ENCODING, Convert.string(arguments[at++], "argument 1"));
    }
    Object object = arguments[at++];
    if (hasEncoding && !(object instanceof PyObject) && !(object instanceof String)) {
      throw Errors.typeError(
          "a bytes-like object is required, not '" + PyType.of(object).name() + "'");
    }
    self.setField(OBJECT, object);
    self.setField(START, Convert.toIndex(arguments[at++]));
    self.setField(END, Convert.toIndex(arguments[at++]));
    self.setField(REASON, Convert.string(arguments[at], "argument " + count));
  }

  /** The text of an encoding error; null where it was not initialised. */
  static @Nullable String text(PyBaseException self) {
    return Convert.stringOrNull(self.field(OBJECT));
  }

  private static long length(PyBaseException self) {
    Object object = self.field(OBJECT);
    return object == null ? 0 : Items.length(object);
  }

  /** {@code start}, within the object. */
  static long start(PyBaseException self) {
    Object start = self.field(START);
    long value = start instanceof Long ? (Long) start : 0;
    return Math.max(0, Math.min(value, length(self) - 1));
  }

  /** {@code end}, within the object. */
  static long end(PyBaseException self) {
    Object end = self.field(END);
    long value = end instanceof Long ? (Long) end : 0;
    return Math.min(Math.max(value, 1), length(self));
  }
}
