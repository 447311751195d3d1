package dev.portalis.runtime.object;

import static dev.portalis.runtime.object.Unbound.UNBOUND;

import dev.portalis.runtime.error.ErrorKind;
import dev.portalis.runtime.error.PyException;
import org.jspecify.annotations.Nullable;

/** Walks an object whose class has a {@code __next__} in Python. */
final class PyUserIterator extends PyIterator {
  private final PyObject iterator;
  private @Nullable Object result;

  PyUserIterator(PyObject iterator) {
    this.iterator = iterator;
  }

  /** Does not remember the end: CPython asks {@code __next__} again too. */
  @Override
  public @Nullable Object advance() {
    try {
      return Calls.callSpecial(iterator.type.special(Special.NEXT), iterator);
    } catch (PyException e) {
      if (!Exceptions.matches(e, ErrorKind.STOP_ITERATION)) {
        throw e;
      }
      result = Exceptions.stopValue(e);
      return UNBOUND;
    }
  }

  /** The object walked. */
  PyObject target() {
    return iterator;
  }

  /** Remembers the value of the StopIteration that ended it. */
  void end(@Nullable Object value) {
    result = value;
  }

  @Override
  public @Nullable Object result() {
    return result;
  }
}
