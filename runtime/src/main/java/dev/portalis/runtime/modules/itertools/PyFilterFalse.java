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

/** {@code itertools.filterfalse(predicate, iterable)}. */
@PyClass(value = "filterfalse", module = "itertools", bases = "iterator")
public final class PyFilterFalse extends PyIterator {
  /** {@code itertools.filterfalse}. */
  public static final PyType TYPE =
      PyType.builtin("filterfalse", "itertools", BuiltinTypes.ITERATOR, new PyFilterFalseFace());

  private final @Nullable Object predicate;
  private final PyIterator items;

  private PyFilterFalse(PyType type, @Nullable Object predicate, PyIterator items) {
    super(type);
    this.predicate = predicate;
    this.items = items;
  }

  /** {@code filterfalse(predicate, iterable)}. */
  @PyNew
  @Returns("Iterator[iterable.T]")
  public static PyFilterFalse make(
      PyType cls, @Nullable Object predicate, @Nullable Object iterable) {
    return new PyFilterFalse(cls, predicate, Iteration.iterator(iterable));
  }

  @Override
  public @Nullable Object advance() {
    Object item = items.advance();
    while (item != UNBOUND && Truth.of(predicate == null ? item : Calls.call(predicate, item))) {
      item = items.advance();
    }
    return item;
  }
}
