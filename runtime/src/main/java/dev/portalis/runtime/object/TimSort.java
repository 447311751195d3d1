package dev.portalis.runtime.object;

import org.jspecify.annotations.Nullable;

/**
 * The stable merge sort of CPython, comparison by comparison, since user code can watch them and
 * since they need not be consistent.
 *
 * @see <a href="https://github.com/python/cpython/blob/3.12/Objects/listsort.txt">listsort.txt</a>
 */
final class TimSort {
  static final int MIN_GALLOP = 7;
  private static final int SHORTEST_TO_MERGE = 64;
  private static final int MOST_RUNS = 85;

  private final @Nullable Object[] keys;
  private final @Nullable Object @Nullable [] values;
  private final Order order;
  private final Merge merge;
  private final int[] starts = new int[MOST_RUNS];
  private final int[] lengths = new int[MOST_RUNS];
  private final int[] powers = new int[MOST_RUNS];
  private int runs;

  private TimSort(@Nullable Object[] keys, @Nullable Object @Nullable [] values, Order order) {
    this.keys = keys;
    this.values = values;
    this.order = order;
    this.merge = new Merge(keys, values, order);
  }

  /** The order to sort by. */
  abstract static class Order {
    abstract boolean less(@Nullable Object a, @Nullable Object b);
  }

  /** Sorts keys and, with them, values if there are any. */
  static void sort(@Nullable Object[] keys, @Nullable Object @Nullable [] values, Order order) {
    if (keys.length >= 2) {
      new TimSort(keys, values, order).sort();
    }
  }

  private void sort() {
    int count = keys.length;
    int shortest = shortestRun(count);
    int start = 0;
    while (start < count) {
      int remaining = count - start;
      int length = naturalRun(start, count);
      if (length < shortest) {
        int forced = Math.min(remaining, shortest);
        insert(start, start + forced, start + length);
        length = forced;
      }
      foundRun(length);
      starts[runs] = start;
      lengths[runs] = length;
      runs++;
      start += length;
    }
    while (runs > 1) {
      int at = runs - 2;
      if (at > 0 && lengths[at - 1] < lengths[at + 1]) {
        at--;
      }
      mergeAt(at);
    }
  }

  private static int shortestRun(int count) {
    int odd = 0;
    int length = count;
    while (length >= SHORTEST_TO_MERGE) {
      odd |= length & 1;
      length >>= 1;
    }
    return length + odd;
  }

  /** The length of the run that starts at an index; a descending one is turned round. */
  private int naturalRun(int start, int end) {
    int at = start + 1;
    if (at == end) {
      return 1;
    }
    if (order.less(keys[at], keys[at - 1])) {
      at++;
      while (at < end && order.less(keys[at], keys[at - 1])) {
        at++;
      }
      reverse(keys, start, at - 1);
      if (values != null) {
        reverse(values, start, at - 1);
      }
    } else {
      at++;
      while (at < end && !order.less(keys[at], keys[at - 1])) {
        at++;
      }
    }
    return at - start;
  }

  private static void reverse(@Nullable Object[] items, int from, int to) {
    for (int i = from, j = to; i < j; i++, j--) {
      Object item = items[i];
      items[i] = items[j];
      items[j] = item;
    }
  }

  /** Binary insertion sort of a range that is sorted up to {@code from}. */
  private void insert(int low, int high, int from) {
    for (int at = from; at < high; at++) {
      Object pivot = keys[at];
      int left = low;
      int right = at;
      while (left < right) {
        int middle = (left + right) >>> 1;
        if (order.less(pivot, keys[middle])) {
          right = middle;
        } else {
          left = middle + 1;
        }
      }
      System.arraycopy(keys, left, keys, left + 1, at - left);
      keys[left] = pivot;
      if (values != null) {
        Object value = values[at];
        System.arraycopy(values, left, values, left + 1, at - left);
        values[left] = value;
      }
    }
  }

  /** Merges pending runs before a new one of a length is pushed (the rule of powersort). */
  private void foundRun(int length) {
    if (runs == 0) {
      return;
    }
    int power = power(starts[runs - 1], lengths[runs - 1], length, keys.length);
    while (runs > 1 && powers[runs - 2] > power) {
      mergeAt(runs - 2);
    }
    powers[runs - 1] = power;
  }

  private static int power(int start, int length, int nextLength, int count) {
    long a = 2L * start + length;
    long b = a + length + nextLength;
    int power = 1;
    while (true) {
      if (a >= count) {
        a -= count;
        b -= count;
      } else if (b >= count) {
        return power;
      }
      a <<= 1;
      b <<= 1;
      power++;
    }
  }

  private void mergeAt(int run) {
    int a = starts[run];
    int lengthA = lengths[run];
    int b = starts[run + 1];
    int lengthB = lengths[run + 1];
    lengths[run] = lengthA + lengthB;
    if (run == runs - 3) {
      starts[run + 1] = starts[run + 2];
      lengths[run + 1] = lengths[run + 2];
      powers[run + 1] = powers[run + 2];
    }
    runs--;
    int skipped = gallopRight(order, keys[b], keys, a, lengthA, 0);
    a += skipped;
    lengthA -= skipped;
    if (lengthA == 0) {
      return;
    }
    lengthB = gallopLeft(order, keys[a + lengthA - 1], keys, b, lengthB, lengthB - 1);
    if (lengthB <= 0) {
      return;
    }
    if (lengthA <= lengthB) {
      merge.low(a, lengthA, b, lengthB);
    } else {
      merge.high(a, lengthA, b, lengthB);
    }
  }

  /** Where a key belongs among sorted items, in front of equal ones. */
  static int gallopLeft(
      Order order, @Nullable Object key, @Nullable Object[] items, int base, int count, int hint) {
    int last = 0;
    int offset = 1;
    int at = base + hint;
    if (order.less(items[at], key)) {
      int most = count - hint;
      while (offset < most && order.less(items[at + offset], key)) {
        last = offset;
        offset = further(offset);
      }
      offset = hint + Math.min(offset, most);
      last += hint;
    } else {
      int most = hint + 1;
      while (offset < most && !order.less(items[at - offset], key)) {
        last = offset;
        offset = further(offset);
      }
      int nearer = last;
      last = hint - Math.min(offset, most);
      offset = hint - nearer;
    }
    last++;
    while (last < offset) {
      int middle = (last + offset) >>> 1;
      if (order.less(items[base + middle], key)) {
        last = middle + 1;
      } else {
        offset = middle;
      }
    }
    return offset;
  }

  /** Where a key belongs among sorted items, behind equal ones. */
  static int gallopRight(
      Order order, @Nullable Object key, @Nullable Object[] items, int base, int count, int hint) {
    int last = 0;
    int offset = 1;
    int at = base + hint;
    if (order.less(key, items[at])) {
      int most = hint + 1;
      while (offset < most && order.less(key, items[at - offset])) {
        last = offset;
        offset = further(offset);
      }
      int nearer = last;
      last = hint - Math.min(offset, most);
      offset = hint - nearer;
    } else {
      int most = count - hint;
      while (offset < most && !order.less(key, items[at + offset])) {
        last = offset;
        offset = further(offset);
      }
      offset = hint + Math.min(offset, most);
      last += hint;
    }
    last++;
    while (last < offset) {
      int middle = (last + offset) >>> 1;
      if (order.less(key, items[base + middle])) {
        offset = middle;
      } else {
        last = middle + 1;
      }
    }
    return offset;
  }

  private static int further(int offset) {
    return offset > Integer.MAX_VALUE / 2 - 1 ? Integer.MAX_VALUE : (offset << 1) + 1;
  }
}
