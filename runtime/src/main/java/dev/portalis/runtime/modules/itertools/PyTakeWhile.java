package dev.portalis.runtime.modules.itertools;

import static dev.portalis.runtime.object.Unbound.UNBOUND;

import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyNew;
import dev.portalis.annotations.library.Returns;
import dev.portalis.runtime.object.BuiltinTypes;
import dev.portalis.runtime.object.Calls;
import dev.portalis.runtime.object.Iteration;
import dev.portalis.runtime.object.PyIterator;
import dev.portalis.runtime.object.PyType;
import dev.portalis.runtime.object.Truth;
import org.jspecify.annotations.Nullable;

/** {@code itertools.takewhile(predicate, iterable)}. */
@PyClass(value = "takewhile", module = "itertools", bases = "iterator")
public final class PyTakeWhile extends PyIterator {
  /** {@code itertools.takewhile}. */
  public static final PyType TYPE =
      PyType.builtin("takewhile", "itertools", BuiltinTypes.ITERATOR, new PyTakeWhileFace());

  private final @Nullable Object predicate;
  private final PyIterator items;
  private boolean ended;

  private PyTakeWhile(PyType type, @Nullable Object predicate, PyIterator items) {
    super(type);
    this.predicate = predicate;
    this.items = items;
  }

  /** {@code takewhile(predicate, iterable)}. */
  @PyNew
  @Returns("Iterator[iterable.T]")
  public static PyTakeWhile make(
      PyType cls, @Nullable Object predicate, @Nullable Object iterable) {
    return new PyTakeWhile(cls, predicate, Iteration.iterator(iterable));
  }

  @Override
  public @Nullable Object advance() {
    if (ended) {
      return UNBOUND;
    }
    Object item = items.advance();
    if (item == UNBOUND || Truth.of(Calls.call(predicate, item))) {
      return item;
    }
    ended = true;
    return UNBOUND;
  }
}
