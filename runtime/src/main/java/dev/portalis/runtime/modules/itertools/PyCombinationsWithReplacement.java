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

/** {@code itertools.combinations_with_replacement(iterable, r)}. */
@PyClass(value = "combinations_with_replacement", module = "itertools", bases = "iterator")
public final class PyCombinationsWithReplacement extends PyIterator {
  /** {@code itertools.combinations_with_replacement}. */
  public static final PyType TYPE =
      PyType.builtin(
          "combinations_with_replacement",
          "itertools",
          BuiltinTypes.ITERATOR,
          new PyCombinationsWithReplacementFace());

  private final @Nullable Object[] pool;
  private final int[] indices;
  private boolean started;
  private boolean ended;

  private PyCombinationsWithReplacement(PyType type, @Nullable Object[] pool, int size) {
    super(type);
    this.pool = pool;
    this.ended = pool.length == 0 && size > 0;
    this.indices = new int[ended ? 0 : size];
  }

  /** {@code combinations_with_replacement(iterable, r)}. */
  @PyNew
  @Returns("Iterator[tuple[iterable.T, ...]]")
  public static PyCombinationsWithReplacement make(
      PyType cls, @Named @Nullable Object iterable, @Named @Nullable Object r) {
    return new PyCombinationsWithReplacement(
        cls, Iteration.toArray(iterable), ItertoolsModule.size(r));
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
    while (i >= 0 && indices[i] == pool.length - 1) {
      i--;
    }
    if (i < 0) {
      ended = true;
      return;
    }
    indices[i]++;
    for (int k = i + 1; k < indices.length; k++) {
      indices[k] = indices[k - 1];
    }
  }
}
