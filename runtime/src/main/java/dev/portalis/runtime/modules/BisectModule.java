package dev.portalis.runtime.modules;

import dev.portalis.annotations.library.Default;
import dev.portalis.annotations.library.KeywordOnly;
import dev.portalis.annotations.library.Named;
import dev.portalis.annotations.library.PyFunction;
import dev.portalis.annotations.library.PyModule;
import dev.portalis.annotations.library.Stores;
import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.object.Calls;
import dev.portalis.runtime.object.Comparison;
import dev.portalis.runtime.object.Items;
import org.jspecify.annotations.Nullable;

/**
 * Python's {@code bisect}.
 *
 * @see <a href="https://docs.python.org/3.12/library/bisect.html">bisect</a>
 */
@PyModule("bisect")
public final class BisectModule {
  private BisectModule() {}

  private static long find(
      @Nullable Object a,
      @Nullable Object x,
      long lo,
      @Nullable Long hi,
      @Nullable Object key,
      boolean right) {
    if (lo < 0) {
      throw Errors.valueError("lo must be non-negative");
    }
    long low = lo;
    long high = hi == null ? Items.length(a) : hi;
    while (low < high) {
      long middle = (low + high) >>> 1;
      Object item = Items.get(a, middle);
      Object value = key == null ? item : Calls.call(key, item);
      boolean before = right ? !Comparison.less(x, value) : Comparison.less(value, x);
      if (before) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** {@code bisect(a, x, lo, hi, key)}. */
  @PyFunction
  public static long bisect(
      @Named @Nullable Object a,
      @Named @Nullable Object x,
      @Named @Default("0") long lo,
      @Named @Default("null") @Nullable Long hi,
      @KeywordOnly @Default("null") @Nullable Object key) {
    return find(a, x, lo, hi, key, true);
  }

  /** {@code bisect_right(a, x, lo, hi, key)}. */
  @PyFunction
  public static long bisectRight(
      @Named @Nullable Object a,
      @Named @Nullable Object x,
      @Named @Default("0") long lo,
      @Named @Default("null") @Nullable Long hi,
      @KeywordOnly @Default("null") @Nullable Object key) {
    return find(a, x, lo, hi, key, true);
  }

  /** {@code bisect_left(a, x, lo, hi, key)}. */
  @PyFunction
  public static long bisectLeft(
      @Named @Nullable Object a,
      @Named @Nullable Object x,
      @Named @Default("0") long lo,
      @Named @Default("null") @Nullable Long hi,
      @KeywordOnly @Default("null") @Nullable Object key) {
    return find(a, x, lo, hi, key, false);
  }

  private static void insert(
      @Nullable Object a,
      @Nullable Object x,
      long lo,
      @Nullable Long hi,
      @Nullable Object key,
      boolean right) {
    long at = find(a, key == null ? x : Calls.call(key, x), lo, hi, key, right);
    Calls.method(a, "insert", at, x);
  }

  /** {@code insort(a, x, lo, hi, key)}. */
  @PyFunction
  public static void insort(
      @Named @Nullable Object a,
      @Named @Stores("a.T") @Nullable Object x,
      @Named @Default("0") long lo,
      @Named @Default("null") @Nullable Long hi,
      @KeywordOnly @Default("null") @Nullable Object key) {
    insert(a, x, lo, hi, key, true);
  }

  /** {@code insort_right(a, x, lo, hi, key)}. */
  @PyFunction
  public static void insortRight(
      @Named @Nullable Object a,
      @Named @Stores("a.T") @Nullable Object x,
      @Named @Default("0") long lo,
      @Named @Default("null") @Nullable Long hi,
      @KeywordOnly @Default("null") @Nullable Object key) {
    insert(a, x, lo, hi, key, true);
  }

  /** {@code insort_left(a, x, lo, hi, key)}. */
  @PyFunction
  public static void insortLeft(
      @Named @Nullable Object a,
      @Named @Stores("a.T") @Nullable Object x,
      @Named @Default("0") long lo,
      @Named @Default("null") @Nullable Long hi,
      @KeywordOnly @Default("null") @Nullable Object key) {
    insert(a, x, lo, hi, key, false);
  }
}
