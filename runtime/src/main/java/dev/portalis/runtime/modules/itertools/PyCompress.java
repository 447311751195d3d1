package dev.portalis.runtime.modules.itertools;

import static dev.portalis.runtime.object.Unbound.UNBOUND;

import dev.portalis.annotations.library.Named;
import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyNew;
import dev.portalis.annotations.library.Returns;
import dev.portalis.runtime.object.BuiltinTypes;
import dev.portalis.runtime.object.Iteration;
import dev.portalis.runtime.object.PyIterator;
import dev.portalis.runtime.object.PyType;
import dev.portalis.runtime.object.Truth;
import org.jspecify.annotations.Nullable;

/** {@code itertools.compress(data, selectors)}. */
@PyClass(value = "compress", module = "itertools", bases = "iterator")
public final class PyCompress extends PyIterator {
  /** {@code itertools.compress}. */
  public static final PyType TYPE =
      PyType.builtin("compress", "itertools", BuiltinTypes.ITERATOR, new PyCompressFace());

  private final PyIterator data;
  private final PyIterator selectors;

  private PyCompress(PyType type, PyIterator data, PyIterator selectors) {
    super(type);
    this.data = data;
    this.selectors = selectors;
  }

  /** {@code compress(data, selectors)}. */
  @PyNew
  @Returns("Iterator[data.T]")
  public static PyCompress make(
      PyType cls, @Named @Nullable Object data, @Named @Nullable Object selectors) {
    return new PyCompress(cls, Iteration.iterator(data), Iteration.iterator(selectors));
  }

  @Override
  public @Nullable Object advance() {
    while (true) {
      Object item = data.advance();
      Object selector = item == UNBOUND ? UNBOUND : selectors.advance();
      if (selector == UNBOUND) {
        return UNBOUND;
      }
      if (Truth.of(selector)) {
        return item;
      }
    }
  }
}
