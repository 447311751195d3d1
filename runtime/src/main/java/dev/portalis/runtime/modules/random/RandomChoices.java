package dev.portalis.runtime.modules.random;

import static dev.portalis.runtime.object.Unbound.UNBOUND;

import dev.portalis.runtime.error.ErrorKind;
import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.error.PyException;
import dev.portalis.runtime.number.Ints;
import dev.portalis.runtime.object.Comparison;
import dev.portalis.runtime.object.Convert;
import dev.portalis.runtime.object.Exceptions;
import dev.portalis.runtime.object.Items;
import dev.portalis.runtime.object.Iteration;
import dev.portalis.runtime.object.Operators;
import dev.portalis.runtime.object.PyBytes;
import dev.portalis.runtime.object.PyList;
import dev.portalis.runtime.object.PyRange;
import dev.portalis.runtime.object.PyTuple;
import dev.portalis.runtime.object.Texts;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Random ints in a range and random items. */
final class RandomChoices {
  private RandomChoices() {}

  static Object range(
      RandomSource source, @Nullable Object start, @Nullable Object stop, @Nullable Object step) {
    Object first = Convert.toInt(start);
    if (stop == null) {
      if (step != UNBOUND) {
        throw Errors.typeError("Missing a non-None stop argument");
      }
      if (Ints.signum(first) <= 0) {
        throw Errors.valueError("empty range for randrange()");
      }
      return source.below(first);
    }
    Object width = Ints.sub(Convert.toInt(stop), first);
    Object by = step == UNBOUND ? (Object) 1L : Convert.toInt(step);
    String given = Texts.str(start) + ", " + Texts.str(stop);
    if (by.equals(1L)) {
      if (Ints.signum(width) <= 0) {
        throw Errors.valueError("empty range in randrange(" + given + ")");
      }
      return Ints.add(first, source.below(width));
    }
    int sign = Ints.signum(by);
    if (sign == 0) {
      throw Errors.valueError("zero step for randrange()");
    }
    Object count = Ints.floorDiv(Ints.sub(Ints.add(width, by), (long) sign), by);
    if (Ints.signum(count) <= 0) {
      throw Errors.valueError("empty range in randrange(" + given + ", " + Texts.str(step) + ")");
    }
    return Ints.add(first, Ints.mul(by, source.below(count)));
  }

  private static boolean isSequence(@Nullable Object value) {
    return value instanceof String
        || value instanceof PyList
        || value instanceof PyTuple
        || value instanceof PyRange
        || value instanceof PyBytes;
  }

  static PyList sample(
      RandomSource source, @Nullable Object population, long k, @Nullable Object counts) {
    if (!isSequence(population)) {
      throw Errors.typeError("Population must be a sequence.  For dicts or sets, use sorted(d).");
    }
    long n = Items.length(population);
    if (counts != null) {
      return sampleCounted(source, population, n, k, counts);
    }
    if (k < 0 || k > n) {
      throw Errors.valueError("Sample larger than population or is negative");
    }
    Object[] result = new Object[(int) k];
    double setSize = 21;
    if (k > 5) {
      setSize += Math.pow(4, Math.ceil(Math.log(k * 3) / Math.log(4)));
    }
    if (n <= setSize) {
      Object[] pool = Iteration.toArray(population);
      for (int i = 0; i < result.length; i++) {
        int j = (int) source.below(n - i);
        result[i] = pool[j];
        pool[j] = pool[(int) n - i - 1];
      }
    } else {
      Set<Long> selected = new HashSet<>();
      for (int i = 0; i < result.length; i++) {
        long j = source.below(n);
        while (!selected.add(j)) {
          j = source.below(n);
        }
        result[i] = Items.get(population, j);
      }
    }
    return PyList.of(result);
  }

  private static PyList sampleCounted(
      RandomSource source, @Nullable Object population, long n, long k, Object counts) {
    Object[] sums = sums(counts);
    if (sums.length != n) {
      throw Errors.valueError("The number of counts does not match the population");
    }
    Object total = sums.length == 0 ? (Object) 0L : sums[sums.length - 1];
    if (!(total instanceof Long)) {
      throw Errors.typeError("Counts must be integers");
    }
    if ((Long) total <= 0) {
      throw Errors.valueError("Total of counts must be greater than zero");
    }
    Object[] selections = Iteration.toArray(sample(source, PyRange.of((Long) total), k, null));
    Object[] result = new Object[selections.length];
    for (int i = 0; i < result.length; i++) {
      long at = bisect(sums, selections[i], sums.length - 1);
      result[i] = Items.get(population, at);
    }
    return PyList.of(result);
  }

  private static @Nullable Object[] sums(@Nullable Object weights) {
    Object[] sums = Iteration.toArray(weights);
    for (int i = 1; i < sums.length; i++) {
      sums[i] = Operators.add(sums[i - 1], sums[i]);
    }
    return sums;
  }

  /** The first index up to a limit whose item is greater. */
  private static int bisect(@Nullable Object[] items, @Nullable Object value, int limit) {
    int low = 0;
    int high = limit;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (Comparison.less(value, items[middle])) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  static PyList choices(
      RandomSource source,
      @Nullable Object population,
      @Nullable Object weights,
      @Nullable Object cumulative,
      long k) {
    long n = Items.length(population);
    Object[] result = new Object[(int) Math.max(0, k)];
    if (cumulative == null && weights == null) {
      for (int i = 0; i < result.length; i++) {
        result[i] = Items.get(population, (long) Math.floor(source.next() * n));
      }
      return PyList.of(result);
    }
    if (cumulative != null && weights != null) {
      throw Errors.typeError("Cannot specify both weights and cumulative weights");
    }
    Object[] sums = cumulative != null ? Iteration.toArray(cumulative) : weightSums(weights);
    if (sums.length != n) {
      throw Errors.valueError("The number of weights does not match the population");
    }
    if (sums.length == 0) {
      throw Errors.indexError("list index out of range");
    }
    double total = Convert.toDouble(sums[sums.length - 1]);
    if (total <= 0) {
      throw Errors.valueError("Total of weights must be greater than zero");
    }
    if (Double.isInfinite(total) || Double.isNaN(total)) {
      throw Errors.valueError("Total of weights must be finite");
    }
    for (int i = 0; i < result.length; i++) {
      long at = bisect(sums, source.next() * total, sums.length - 1);
      result[i] = Items.get(population, at);
    }
    return PyList.of(result);
  }

  private static @Nullable Object[] weightSums(@Nullable Object weights) {
    try {
      return sums(weights);
    } catch (PyException e) {
      if (Exceptions.matches(e, ErrorKind.TYPE_ERROR) && Convert.intOrNull(weights) != null) {
        throw Errors.typeError(
            "The number of choices must be a keyword argument: k=" + Texts.repr(weights));
      }
      throw e;
    }
  }
}
