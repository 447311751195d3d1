package dev.portalis.runtime.modules.itertools;

import static dev.portalis.runtime.object.Unbound.UNBOUND;

import dev.portalis.annotations.library.Default;
import dev.portalis.annotations.library.PyFunction;
import dev.portalis.annotations.library.PyModule;
import dev.portalis.annotations.library.Returns;
import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.object.Convert;
import dev.portalis.runtime.object.Iteration;
import dev.portalis.runtime.object.PyIterator;
import dev.portalis.runtime.object.PyTuple;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Python's {@code itertools}.
 *
 * @see <a href="https://docs.python.org/3.12/library/itertools.html">itertools</a>
 */
@PyModule(
    value = "itertools",
    classes = {
      PyAccumulate.class,
      PyBatched.class,
      PyChain.class,
      PyCombinations.class,
      PyCombinationsWithReplacement.class,
      PyCompress.class,
      PyCount.class,
      PyCycle.class,
      PyDropWhile.class,
      PyFilterFalse.class,
      PyGroupBy.class,
      PyIslice.class,
      PyPairwise.class,
      PyPermutations.class,
      PyProduct.class,
      PyRepeat.class,
      PyStarmap.class,
      PyTakeWhile.class,
      PyZipLongest.class
    })
public final class ItertoolsModule {
  private ItertoolsModule() {}

  /** {@code tee(iterable, n)}. */
  @PyFunction
  @Returns("tuple[Iterator[iterable.T], ...]")
  public static PyTuple tee(@Nullable Object iterable, @Default("2") long n) {
    if (n < 0) {
      throw Errors.valueError("n must be >= 0");
    }
    TeeIterator first = TeeIterator.of(Iteration.iterator(iterable));
    Object[] all = new Object[(int) n];
    for (int i = 0; i < all.length; i++) {
      all[i] = i == 0 ? first : first.copy();
    }
    return PyTuple.of(all);
  }

  /** All items of an iterator. */
  static List<@Nullable Object> rest(PyIterator items) {
    List<@Nullable Object> all = new ArrayList<>();
    for (Object each = items.advance(); each != UNBOUND; each = items.advance()) {
      all.add(each);
    }
    return all;
  }

  /** A size that must not be negative. */
  static int size(@Nullable Object r) {
    long size = Convert.toIndex(r);
    if (size < 0) {
      throw Errors.valueError("r must be non-negative");
    }
    return (int) Math.min(size, Integer.MAX_VALUE);
  }
}
