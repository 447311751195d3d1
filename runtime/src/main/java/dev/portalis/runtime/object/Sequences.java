package dev.portalis.runtime.object;

import static dev.portalis.runtime.object.Unbound.UNBOUND;

import dev.portalis.runtime.error.ErrorKind;
import dev.portalis.runtime.error.Errors;
import org.jspecify.annotations.Nullable;

/** What lists, tuples and byte strings have in common. */
final class Sequences {
  private Sequences() {}

  /** A {@code start} or {@code stop} argument of a search, made an index from 0. */
  static long bound(@Nullable Object value, long length) {
    long index;
    if (value instanceof Long) {
      index = (Long) value;
    } else if (!Convert.hasIndex(value)) {
      throw Errors.typeError("slice indices must be integers or have an __index__ method");
    } else {
      index = PySlice.clip(Convert.toInt(value));
    }
    return index < 0 ? Math.max(index + length, 0) : index;
  }

  /** The length of a sequence repeated; MemoryError where it is too long for Java. */
  static int repeatedLength(long length, long count) {
    if (count <= 0 || length == 0) {
      return 0;
    }
    if (count > Integer.MAX_VALUE / length) {
      throw Errors.of(ErrorKind.MEMORY_ERROR);
    }
    return (int) (length * count);
  }

  /** {@code [1, 2]}, with an ellipsis where it contains itself. */
  static String repr(PyObject container, String open, String close) {
    if (!Texts.enterRepr(container)) {
      return open + "..." + close;
    }
    try {
      StringBuilder text = new StringBuilder(open);
      String separator = "";
      PyIterator iterator = container.iterator();
      for (Object each = iterator.advance(); each != UNBOUND; each = iterator.advance()) {
        text.append(separator).append(Texts.repr(each));
        separator = ", ";
      }
      return text.append(close).toString();
    } finally {
      Texts.leaveRepr(container);
    }
  }
}
