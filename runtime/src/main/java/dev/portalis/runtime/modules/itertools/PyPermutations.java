package dev.portalis.runtime.modules.itertools;

import static dev.portalis.runtime.object.Unbound.UNBOUND;

import dev.portalis.annotations.library.Default;
import dev.portalis.annotations.library.Named;
import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyNew;
import dev.portalis.annotations.library.Returns;
import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.object.BuiltinTypes;
import dev.portalis.runtime.object.Convert;
import dev.portalis.runtime.object.Iteration;
import dev.portalis.runtime.object.PyIterator;
import dev.portalis.runtime.object.PyTuple;
import dev.portalis.runtime.object.PyType;
import org.jspecify.annotations.Nullable;

/** {@code itertools.permutations(iterable, r)}. */
@PyClass(value = "permutations", module = "itertools", bases = "iterator")
public final class PyPermutations extends PyIterator {
  /** {@code itertools.permutations}. */
  public static final PyType TYPE =
      PyType.builtin("permutations", "itertools", BuiltinTypes.ITERATOR, new PyPermutationsFace());

  private final @Nullable Object[] pool;
  private final int size;
  private final int[] indices;
  private final int[] cycles;
  private boolean started;
  private boolean ended;

  private PyPermutations(PyType type, @Nullable Object[] pool, int size) {
    super(type);
    this.pool = pool;
    this.size = size;
    this.ended = size > pool.length;
    this.indices = new int[pool.length];
    this.cycles = new int[ended ? 0 : size];
    for (int i = 0; i < indices.length; i++) {
      indices[i] = i;
    }
    for (int i = 0; i < cycles.length; i++) {
      cycles[i] = pool.length - i;
    }
  }

  /** {@code permutations(iterable, r)}. */
  @PyNew
  @Returns("Iterator[tuple[iterable.T, ...]]")
  public static PyPermutations make(
      PyType cls, @Named @Nullable Object iterable, @Named @Default("null") @Nullable Object r) {
    Object[] pool = Iteration.toArray(iterable);
    if (r != null && Convert.intOrNull(r) == null) {
      throw Errors.typeError("Expected int as r");
    }
    return new PyPermutations(cls, pool, r == null ? pool.length : ItertoolsModule.size(r));
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
    Object[] items = new Object[size];
    for (int i = 0; i < size; i++) {
      items[i] = pool[indices[i]];
    }
    return PyTuple.of(items);
  }

  private void step() {
    for (int i = size - 1; i >= 0; i--) {
      if (--cycles[i] == 0) {
        int moved = indices[i];
        System.arraycopy(indices, i + 1, indices, i, indices.length - i - 1);
        indices[indices.length - 1] = moved;
        cycles[i] = indices.length - i;
      } else {
        int other = indices.length - cycles[i];
        int swapped = indices[i];
        indices[i] = indices[other];
        indices[other] = swapped;
        return;
      }
    }
    ended = true;
  }
}
