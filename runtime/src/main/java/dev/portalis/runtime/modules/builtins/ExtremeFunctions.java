package dev.portalis.runtime.modules.builtins;

import static dev.portalis.runtime.object.Unbound.UNBOUND;

import dev.portalis.annotations.library.Arguments;
import dev.portalis.annotations.library.Default;
import dev.portalis.annotations.library.KeywordOnly;
import dev.portalis.annotations.library.PyFunction;
import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.error.PyException;
import dev.portalis.runtime.object.Calls;
import dev.portalis.runtime.object.CompareOp;
import dev.portalis.runtime.object.Comparison;
import dev.portalis.runtime.object.Iteration;
import dev.portalis.runtime.object.PyIterator;
import dev.portalis.runtime.object.PyTuple;
import org.jspecify.annotations.Nullable;

/** {@code min} and {@code max}. */
public final class ExtremeFunctions {
  private ExtremeFunctions() {}

  /** {@code max(a, b)}. */
  @PyFunction
  public static long max(long a, long b) {
    return Math.max(a, b);
  }

  /** {@code max(a, b)}: the first where they are equal or one is not a number. */
  @PyFunction
  public static double max(double a, double b) {
    return b > a ? b : a;
  }

  /** {@code max(iterable)} or {@code max(a, b, ...)}. */
  @PyFunction
  public static @Nullable Object max(
      @Nullable Object first,
      @Arguments @Nullable Object[] rest,
      @KeywordOnly @Default("null") @Nullable Object key,
      @KeywordOnly @Default("UNBOUND") @Nullable Object default_) {
    return extreme("max", CompareOp.GT, first, rest, key, default_);
  }

  /** {@code min(a, b)}. */
  @PyFunction
  public static long min(long a, long b) {
    return Math.min(a, b);
  }

  /** {@code min(a, b)}: the first where they are equal or one is not a number. */
  @PyFunction
  public static double min(double a, double b) {
    return b < a ? b : a;
  }

  /** {@code min(iterable)} or {@code min(a, b, ...)}. */
  @PyFunction
  public static @Nullable Object min(
      @Nullable Object first,
      @Arguments @Nullable Object[] rest,
      @KeywordOnly @Default("null") @Nullable Object key,
      @KeywordOnly @Default("UNBOUND") @Nullable Object default_) {
    return extreme("min", CompareOp.LT, first, rest, key, default_);
  }

  private static @Nullable Object extreme(
      String name,
      CompareOp better,
      @Nullable Object first,
      @Nullable Object[] rest,
      @Nullable Object key,
      @Nullable Object fallback) {
    if (rest.length > 0 && fallback != UNBOUND) {
      throw Errors.typeError(
          "Cannot specify a default for " + name + "() with multiple positional arguments");
    }
    PyIterator items;
    if (rest.length > 0) {
      Object[] all = new Object[rest.length + 1];
      all[0] = first;
      System.arraycopy(rest, 0, all, 1, rest.length);
      items = PyTuple.of(all).iterator();
    } else {
      items = key == null ? Iteration.wholly(first) : Iteration.iterator(first);
    }
    Object best = items.advance();
    if (best == UNBOUND) {
      if (fallback == UNBOUND) {
        throw empty(name);
      }
      return fallback;
    }
    Object bestKey = key == null ? best : Calls.call(key, best);
    for (Object each = items.advance(); each != UNBOUND; each = items.advance()) {
      Object eachKey = key == null ? each : Calls.call(key, each);
      if (Comparison.test(better, eachKey, bestKey)) {
        best = each;
        bestKey = eachKey;
      }
    }
    return best;
  }

  /** ValueError for {@code min} or {@code max} of nothing. */
  public static PyException empty(String function) {
    return Errors.valueError(function + "() iterable argument is empty");
  }
}
