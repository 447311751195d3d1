package dev.portalis.runtime.modules.itertools;

import static dev.portalis.runtime.object.Unbound.UNBOUND;

import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyNew;
import dev.portalis.annotations.library.Returns;
import dev.portalis.runtime.object.BuiltinTypes;
import dev.portalis.runtime.object.Iteration;
import dev.portalis.runtime.object.PyIterator;
import dev.portalis.runtime.object.PyTuple;
import dev.portalis.runtime.object.PyType;
import org.jspecify.annotations.Nullable;

/** {@code itertools.pairwise(iterable)}. */
@PyClass(value = "pairwise", module = "itertools", bases = "iterator")
public final class PyPairwise extends PyIterator {
  /** {@code itertools.pairwise}. */
  public static final PyType TYPE =
      PyType.builtin("pairwise", "itertools", BuiltinTypes.ITERATOR, new PyPairwiseFace());

  private final PyIterator items;
  private @Nullable Object previous = UNBOUND;

  private PyPairwise(PyType type, PyIterator items) {
    super(type);
    this.items = items;
  }

  /** {@code pairwise(iterable)}. */
  @PyNew
  @Returns("Iterator[tuple[iterable.T, iterable.T]]")
  public static PyPairwise make(PyType cls, @Nullable Object iterable) {
    return new PyPairwise(cls, Iteration.iterator(iterable));
  }

  @Override
  public @Nullable Object advance() {
    if (previous == UNBOUND) {
      previous = items.advance();
      if (previous == UNBOUND) {
        return UNBOUND;
      }
    }
    Object item = items.advance();
    if (item == UNBOUND) {
      return UNBOUND;
    }
    Object pair = PyTuple.of(previous, item);
    previous = item;
    return pair;
  }
}
