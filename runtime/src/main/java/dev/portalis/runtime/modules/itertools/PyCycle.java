package dev.portalis.runtime.modules.itertools;

import static dev.portalis.runtime.object.Unbound.UNBOUND;

import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyNew;
import dev.portalis.annotations.library.Returns;
import dev.portalis.runtime.object.BuiltinTypes;
import dev.portalis.runtime.object.Iteration;
import dev.portalis.runtime.object.PyIterator;
import dev.portalis.runtime.object.PyType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code itertools.cycle(iterable)}. */
@PyClass(value = "cycle", module = "itertools", bases = "iterator")
public final class PyCycle extends PyIterator {
  /** {@code itertools.cycle}. */
  public static final PyType TYPE =
      PyType.builtin("cycle", "itertools", BuiltinTypes.ITERATOR, new PyCycleFace());

  private final PyIterator items;
  private final List<@Nullable Object> saved = new ArrayList<>();
  private int index = -1;

  private PyCycle(PyType type, PyIterator items) {
    super(type);
    this.items = items;
  }

  /** {@code cycle(iterable)}. */
  @PyNew
  @Returns("Iterator[iterable.T]")
  public static PyCycle make(PyType cls, @Nullable Object iterable) {
    return new PyCycle(cls, Iteration.iterator(iterable));
  }

  @Override
  public @Nullable Object advance() {
    if (index < 0) {
      Object item = items.advance();
      if (item != UNBOUND) {
        saved.add(item);
        return item;
      }
    }
    if (saved.isEmpty()) {
      return UNBOUND;
    }
    index = index + 1 < saved.size() ? index + 1 : 0;
    return saved.get(index);
  }
}
