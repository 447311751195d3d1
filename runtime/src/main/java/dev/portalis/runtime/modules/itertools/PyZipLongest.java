package dev.portalis.runtime.modules.itertools;

import static dev.portalis.runtime.object.Unbound.UNBOUND;

import dev.portalis.annotations.library.Arguments;
import dev.portalis.annotations.library.Default;
import dev.portalis.annotations.library.KeywordOnly;
import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyNew;
import dev.portalis.runtime.object.BuiltinTypes;
import dev.portalis.runtime.object.Iteration;
import dev.portalis.runtime.object.PyIterator;
import dev.portalis.runtime.object.PyTuple;
import dev.portalis.runtime.object.PyType;
import org.jspecify.annotations.Nullable;

/** {@code itertools.zip_longest(*iterables, fillvalue)}. */
@PyClass(value = "zip_longest", module = "itertools", bases = "iterator")
public final class PyZipLongest extends PyIterator {
  /** {@code itertools.zip_longest}. */
  public static final PyType TYPE =
      PyType.builtin("zip_longest", "itertools", BuiltinTypes.ITERATOR, new PyZipLongestFace());

  private final @Nullable PyIterator[] iterators;
  private final @Nullable Object fill;
  private int active;

  private PyZipLongest(PyType type, @Nullable PyIterator[] iterators, @Nullable Object fill) {
    super(type);
    this.iterators = iterators;
    this.fill = fill;
    this.active = iterators.length;
  }

  /** {@code zip_longest(*iterables, fillvalue)}. */
  @PyNew
  public static PyZipLongest make(
      PyType cls,
      @Arguments @Nullable Object[] iterables,
      @KeywordOnly @Default("null") @Nullable Object fillvalue) {
    PyIterator[] iterators = new PyIterator[iterables.length];
    for (int i = 0; i < iterators.length; i++) {
      iterators[i] = Iteration.iterator(iterables[i]);
    }
    return new PyZipLongest(cls, iterators, fillvalue);
  }

  @Override
  public @Nullable Object advance() {
    Object[] items = new Object[iterators.length];
    for (int i = 0; i < items.length; i++) {
      PyIterator iterator = iterators[i];
      Object item = iterator == null ? UNBOUND : iterator.advance();
      if (item == UNBOUND && iterator != null) {
        iterators[i] = null;
        active--;
      }
      items[i] = item == UNBOUND ? fill : item;
    }
    return active == 0 ? UNBOUND : PyTuple.of(items);
  }
}
