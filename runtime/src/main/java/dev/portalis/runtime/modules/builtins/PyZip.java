package dev.portalis.runtime.modules.builtins;

import static dev.portalis.runtime.object.Unbound.UNBOUND;

import dev.portalis.annotations.library.Arguments;
import dev.portalis.annotations.library.Default;
import dev.portalis.annotations.library.KeywordOnly;
import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyNew;
import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.object.BuiltinTypes;
import dev.portalis.runtime.object.Iteration;
import dev.portalis.runtime.object.PyIterator;
import dev.portalis.runtime.object.PyTuple;
import dev.portalis.runtime.object.PyType;
import org.jspecify.annotations.Nullable;

/** {@code zip(*iterables, strict)}. */
@PyClass(value = "zip", bases = "iterator")
public final class PyZip extends PyIterator {
  /** {@code zip}. */
  public static final PyType TYPE =
      PyType.builtin("zip", "builtins", BuiltinTypes.ITERATOR, new PyZipFace());

  private final PyIterator[] iterators;
  private final boolean strict;

  private PyZip(PyType type, PyIterator[] iterators, boolean strict) {
    super(type);
    this.iterators = iterators;
    this.strict = strict;
  }

  /** {@code zip(*iterables, strict)}. */
  @PyNew
  public static PyZip make(
      PyType cls,
      @Arguments @Nullable Object[] iterables,
      @KeywordOnly @Default("false") boolean strict) {
    return new PyZip(cls, iterators(iterables), strict);
  }

  private static PyIterator[] iterators(@Nullable Object[] iterables) {
    PyIterator[] iterators = new PyIterator[iterables.length];
    for (int i = 0; i < iterators.length; i++) {
      iterators[i] = Iteration.iterator(iterables[i]);
    }
    return iterators;
  }

  @Override
  public @Nullable Object advance() {
    int count = iterators.length;
    if (count == 0) {
      return UNBOUND;
    }
    Object[] items = new Object[count];
    for (int i = 0; i < count; i++) {
      Object item = iterators[i].advance();
      if (item == UNBOUND) {
        if (strict) {
          checkAllEnd(i);
        }
        return UNBOUND;
      }
      items[i] = item;
    }
    return PyTuple.of(items);
  }

  private void checkAllEnd(int ended) {
    if (ended > 0) {
      throw Errors.valueError(
          "zip() argument " + (ended + 1) + " is shorter than argument" + others(ended));
    }
    for (int i = 1; i < iterators.length; i++) {
      if (iterators[i].advance() != UNBOUND) {
        throw Errors.valueError(
            "zip() argument " + (i + 1) + " is longer than argument" + others(i));
      }
    }
  }

  private static String others(int count) {
    return count == 1 ? " 1" : "s 1-" + count;
  }
}
