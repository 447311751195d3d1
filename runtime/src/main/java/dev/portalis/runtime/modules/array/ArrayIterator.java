package dev.portalis.runtime.modules.array;

import static dev.portalis.runtime.object.Unbound.UNBOUND;

import dev.portalis.runtime.object.BuiltinTypes;
import dev.portalis.runtime.object.PyIterator;
import dev.portalis.runtime.object.PyType;
import org.jspecify.annotations.Nullable;

/** Goes through the items of an array, which may change meanwhile. */
final class ArrayIterator extends PyIterator {
  private static final PyType TYPE =
      PyType.builtin("arrayiterator", "array", BuiltinTypes.OBJECT, null);

  private @Nullable PyArray array;
  private int next;

  ArrayIterator(PyArray array) {
    super(TYPE);
    this.array = array;
  }

  @Override
  public @Nullable Object advance() {
    PyArray from = array;
    if (from == null || next >= from.size) {
      array = null;
      return UNBOUND;
    }
    return from.kind.get(from.items, next++);
  }
}
