package dev.portalis.runtime.modules.itertools;

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

/** {@code itertools.product(*iterables, repeat)}. */
@PyClass(value = "product", module = "itertools", bases = "iterator")
public final class PyProduct extends PyIterator {
  /** {@code itertools.product}. */
  public static final PyType TYPE =
      PyType.builtin("product", "itertools", BuiltinTypes.ITERATOR, new PyProductFace());

  private final @Nullable Object[][] pools;
  private int @Nullable [] indices;
  private boolean ended;

  private PyProduct(PyType type, @Nullable Object[][] pools) {
    super(type);
    this.pools = pools;
    for (Object[] pool : pools) {
      ended |= pool.length == 0;
    }
  }

  /** {@code product(*iterables, repeat)}. */
  @PyNew
  public static PyProduct make(
      PyType cls, @Arguments @Nullable Object[] iterables, @KeywordOnly @Default("1") long repeat) {
    if (repeat < 0) {
      throw Errors.valueError("repeat argument cannot be negative");
    }
    Object[][] pools = new Object[(int) (iterables.length * repeat)][];
    for (int i = 0; i < pools.length; i++) {
      pools[i] =
          i < iterables.length ? Iteration.toArray(iterables[i]) : pools[i - iterables.length];
    }
    return new PyProduct(cls, pools);
  }

  @Override
  public @Nullable Object advance() {
    if (ended) {
      return UNBOUND;
    }
    int[] at = indices;
    if (at == null) {
      at = new int[pools.length];
      indices = at;
    } else {
      int i = at.length - 1;
      while (i >= 0 && ++at[i] == pools[i].length) {
        at[i--] = 0;
      }
      if (i < 0) {
        ended = true;
        return UNBOUND;
      }
    }
    Object[] items = new Object[at.length];
    for (int i = 0; i < items.length; i++) {
      items[i] = pools[i][at[i]];
    }
    return PyTuple.of(items);
  }
}
