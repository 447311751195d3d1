package dev.portalis.runtime.object;

import static dev.portalis.runtime.object.Unbound.UNBOUND;

import dev.portalis.runtime.error.ErrorKind;
import dev.portalis.runtime.error.PyException;
import org.jspecify.annotations.Nullable;

/** Walks an object that has {@code __getitem__} but no {@code __iter__}. */
final class PySequenceIterator extends PyIterator {
  private final PyObject sequence;
  private long index;

  PySequenceIterator(PyObject sequence) {
    this.sequence = sequence;
  }

  @Override
  public @Nullable Object advance() {
    if (index < 0) {
      return UNBOUND;
    }
    try {
      return Items.get(sequence, index++);
    } catch (PyException e) {
      if (!Exceptions.matches(e, ErrorKind.INDEX_ERROR)
          && !Exceptions.matches(e, ErrorKind.STOP_ITERATION)) {
        throw e;
      }
      index = -1;
      return UNBOUND;
    }
  }
}
