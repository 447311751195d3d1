package dev.portalis.runtime.modules.itertools;

import static dev.portalis.runtime.object.Unbound.UNBOUND;

import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyClassMethod;
import dev.portalis.annotations.library.PyNew;
import dev.portalis.runtime.object.BuiltinTypes;
import dev.portalis.runtime.object.Iteration;
import dev.portalis.runtime.object.PyIterator;
import dev.portalis.runtime.object.PyTuple;
import dev.portalis.runtime.object.PyType;
import org.jspecify.annotations.Nullable;

/** {@code itertools.chain(*iterables)}. */
@PyClass(value = "chain", module = "itertools", bases = "iterator")
public final class PyChain extends PyIterator {
  /** {@code itertools.chain}. */
  public static final PyType TYPE =
      PyType.builtin("chain", "itertools", BuiltinTypes.ITERATOR, new PyChainFace());

  private final PyIterator iterables;
  private @Nullable PyIterator current;

  private PyChain(PyType type, PyIterator iterables) {
    super(type);
    this.iterables = iterables;
  }

  /** {@code chain(*iterables)}. */
  @PyNew
  public static PyChain make(PyType cls, @Nullable Object... iterables) {
    return new PyChain(cls, PyTuple.of(iterables).iterator());
  }

  /** {@code chain.from_iterable(iterable)}. */
  @PyClassMethod("from_iterable")
  public static PyChain fromIterable(PyType cls, @Nullable Object iterable) {
    return new PyChain(cls, Iteration.iterator(iterable));
  }

  @Override
  public @Nullable Object advance() {
    while (true) {
      PyIterator items = current;
      if (items == null) {
        Object next = iterables.advance();
        if (next == UNBOUND) {
          return UNBOUND;
        }
        items = Iteration.iterator(next);
        current = items;
      }
      Object item = items.advance();
      if (item != UNBOUND) {
        return item;
      }
      current = null;
    }
  }
}
