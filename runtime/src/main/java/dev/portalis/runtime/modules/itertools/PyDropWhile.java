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

/** {@code itertools.dropwhile(predicate, iterable)}. */
@PyClass(value = "dropwhile", module = "itertools", bases = "iterator")
public final class PyDropWhile extends PyIterator {
  /** {@code itertools.dropwhile}. */
  public static final PyType TYPE =
      PyType.builtin("dropwhile", "itertools", BuiltinTypes.ITERATOR, new PyDropWhileFace());

  private final @Nullable Object predicate;
  private final PyIterator items;
  private boolean started;

  private PyDropWhile(PyType type, @Nullable Object predicate, PyIterator items) {
    super(type);
    this.predicate = predicate;
    this.items = items;
  }

  /** {@code dropwhile(predicate, iterable)}. */
  @PyNew
  @Returns("Iterator[iterable.T]")
  public static PyDropWhile make(
      PyType cls, @Nullable Object predicate, @Nullable Object iterable) {
    return new PyDropWhile(cls, predicate, Iteration.iterator(iterable));
  }

  @Override
  public @Nullable Object advance() {
    Object item = items.advance();
    while (!started && item != UNBOUND && Truth.of(Calls.call(predicate, item))) {
      item = items.advance();
    }
    started = true;
    return item;
  }
}
