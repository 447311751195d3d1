package dev.portalis.runtime.modules.collections;

import static dev.portalis.runtime.object.Unbound.UNBOUND;

import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.object.BuiltinTypes;
import dev.portalis.runtime.object.PyIterator;
import dev.portalis.runtime.object.PyType;
import org.jspecify.annotations.Nullable;

/** Walks a deque from either end, as long as it does not change. */
final class DequeIterator extends PyIterator {
  static final PyType FORWARD = type("_collections._deque_iterator");
  static final PyType BACKWARD = type("_collections._deque_reverse_iterator");

  private final PyDeque deque;
  private final boolean fromEnd;
  private final int changes;
  private int step;

  DequeIterator(PyDeque deque, boolean fromEnd) {
    super(fromEnd ? BACKWARD : FORWARD);
    this.deque = deque;
    this.fromEnd = fromEnd;
    this.changes = deque.changes();
  }

  private static PyType type(String name) {
    int dot = name.indexOf('.');
    return PyType.builtin(
        name.substring(dot + 1), name.substring(0, dot), BuiltinTypes.ITERATOR, null);
  }

  @Override
  public @Nullable Object advance() {
    if (step < 0) {
      return UNBOUND;
    }
    if (deque.changes() != changes) {
      throw Errors.runtimeError("deque mutated during iteration");
    }
    Object item = deque.itemAt(fromEnd ? deque.size() - 1L - step : step);
    step = item == UNBOUND ? -1 : step + 1;
    return item;
  }

  @Override
  public long lengthHint() {
    return step < 0 ? 0 : deque.length() - step;
  }
}
