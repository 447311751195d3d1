package dev.portalis.runtime.modules.builtins;

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

/** {@code filter(function, iterable)}. */
@PyClass(value = "filter", bases = "iterator")
public final class PyFilter extends PyIterator {
  /** {@code filter}. */
  public static final PyType TYPE =
      PyType.builtin("filter", "builtins", BuiltinTypes.ITERATOR, new PyFilterFace());

  private final @Nullable Object function;
  private final PyIterator items;

  private PyFilter(PyType type, @Nullable Object function, PyIterator items) {
    super(type);
    this.function = function;
    this.items = items;
  }

  /** {@code filter(function, iterable)}. */
  @PyNew
  @Returns("Iterator[iterable.T]")
  public static PyFilter make(PyType cls, @Nullable Object function, @Nullable Object iterable) {
    return new PyFilter(cls, function, Iteration.iterator(iterable));
  }

  @Override
  public @Nullable Object advance() {
    for (Object item = items.advance(); item != UNBOUND; item = items.advance()) {
      if (Truth.of(function == null ? item : Calls.call(function, item))) {
        return item;
      }
    }
    return UNBOUND;
  }
}
