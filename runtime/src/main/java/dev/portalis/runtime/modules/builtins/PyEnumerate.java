package dev.portalis.runtime.modules.builtins;

import static dev.portalis.runtime.object.Unbound.UNBOUND;

import dev.portalis.annotations.library.Default;
import dev.portalis.annotations.library.Named;
import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyNew;
import dev.portalis.annotations.library.Returns;
import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.number.Ints;
import dev.portalis.runtime.object.BuiltinTypes;
import dev.portalis.runtime.object.Convert;
import dev.portalis.runtime.object.Iteration;
import dev.portalis.runtime.object.PyIterator;
import dev.portalis.runtime.object.PyTuple;
import dev.portalis.runtime.object.PyType;
import org.jspecify.annotations.Nullable;

/** {@code enumerate(iterable, start)}. */
@PyClass(value = "enumerate", bases = "iterator")
public final class PyEnumerate extends PyIterator {
  /** {@code enumerate}. */
  public static final PyType TYPE =
      PyType.builtin("enumerate", "builtins", BuiltinTypes.ITERATOR, new PyEnumerateFace());

  private final PyIterator items;
  private Object index;

  private PyEnumerate(PyType type, PyIterator items, Object start) {
    super(type);
    this.items = items;
    this.index = start;
  }

  /** {@code enumerate(iterable, start)}. */
  @PyNew
  @Returns("Iterator[tuple[int, iterable.T]]")
  public static PyEnumerate make(
      PyType cls,
      @Named @Default("UNBOUND") @Nullable Object iterable,
      @Named @Default("0") @Nullable Object start) {
    if (iterable == UNBOUND) {
      throw Errors.typeError("enumerate() missing required argument 'iterable'");
    }
    Object first = Convert.toInt(start);
    return new PyEnumerate(cls, Iteration.iterator(iterable), first);
  }

  @Override
  public @Nullable Object advance() {
    Object item = items.advance();
    if (item == UNBOUND) {
      return UNBOUND;
    }
    Object number = index;
    index = Ints.add(number, 1L);
    return PyTuple.of(number, item);
  }
}
