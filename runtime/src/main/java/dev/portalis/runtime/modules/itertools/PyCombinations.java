package dev.portalis.runtime.modules.itertools;

import static dev.portalis.runtime.object.Unbound.UNBOUND;

import dev.portalis.annotations.library.Named;
import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyNew;
import dev.portalis.annotations.library.Returns;
import dev.portalis.runtime.object.BuiltinTypes;
import dev.portalis.runtime.object.Iteration;
import dev.portalis.runtime.object.PyIterator;
import dev.portalis.runtime.object.PyTuple;
import dev.portalis.runtime.object.PyType;
import org.jspecify.annotations.Nullable;

/** {@code itertools.combinations(iterable, r)}. */
@PyClass(value = "combinations", module = "itertools", bases = "iterator")
public final class PyCombinations extends PyIterator {
  /** {@code itertools.combinations}. */
  public static final PyType TYPE =
      PyType.builtin("combinations", "itertools", BuiltinTypes.ITERATOR, new PyCombinationsFace());

  private final @Nullable Object[] pool;
  private final int[] indices;
  private boolean started;
  private boolean ended;

  private PyCombinations(PyType type, @Nullable Object[] pool, int size) {
    super(type);
    this.pool = pool;
    this.ended = size > pool.length;
    this.indices = new int[ended ? 0 : size];
    for (int i = 0; i < indices.length; i++) {
      indices[i] = i;
    }
  }

  /** {@code combinations(iterable, r)}. */
  @PyNew
  @Returns("Iterator[tuple[iterable.T, ...]]")
  public static PyCombinations make(
      PyType cls, @Named @Nullable Object iterable, @Named @Nullable Object r) {
    return new PyCombinations(cls, Iteration.toArray(iterable), ItertoolsModule.size(r));
  }

  @Override
  public @Nullable Object advance() {
    if (!ended && started) {
      step();
    }
    started = true;
    if (ended) {
      return UNBOUND;
    }
    Object[] items = new Object[indices.length];
    for (int i = 0; i < items.length; i++) {
      items[i] = pool[indices[i]];
    }
    return PyTuple.of(items);
  }

  private void step() {
    int i = indices.length - 1;
    while (i >= 0 && indices[i] == i + pool.length - indices.length) {
      i--;
    }
    if (i < 0) {
      ended = true;
      return;
    }
    indices[i]++;
    for (int k = i + 1; k < indices.length; k++) {
      indices[k] = indices[k - 1] + 1;
    }
  }
}
