package dev.portalis.runtime.object;

import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.text.Strings;
import dev.portalis.runtime.threads.SpinGuard;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * {@code list.sort}.
 *
 * @see <a href="https://docs.python.org/3.12/library/stdtypes.html#list.sort">list.sort</a>
 */
final class ListSort {
  private ListSort() {}

  /** Sorts a list, which looks empty to the code that is called meanwhile. */
  static void sort(PyList list, @Nullable Object key, boolean reverse) {
    Object[] items;
    SpinGuard guard = Steps.enter(list);
    try {
      if (key == null && sortNumbers(list, reverse)) {
        return;
      }
      items = Arrays.copyOf(list.toObjects(), list.size);
      if (key == null && !(order(items) instanceof AnyOrder)) {
        sort(items, null, reverse);
        list.objects = items;
        return;
      }
      list.dropAll();
    } finally {
      Steps.exit(guard);
    }
    sortAside(list, items, key, reverse);
  }

  private static void sortAside(
      PyList list, @Nullable Object[] items, @Nullable Object key, boolean reverse) {
    boolean modified = false;
    try {
      sort(items, key, reverse);
    } finally {
      SpinGuard guard = Steps.enter(list);
      try {
        modified = list.longs != null || list.doubles != null || list.objects != null;
        list.dropAll();
        list.adoptObjects(items);
      } finally {
        Steps.exit(guard);
      }
    }
    if (modified) {
      throw Errors.valueError("list modified during sort");
    }
  }

  /** Sorts ints, and floats that are in one order alone: without NaN and negative zeros. */
  private static boolean sortNumbers(PyList list, boolean reverse) {
    if (list.longs != null) {
      Arrays.sort(list.longs, 0, list.size);
    } else if (list.doubles != null && isTotallyOrdered(list.doubles, list.size)) {
      Arrays.sort(list.doubles, 0, list.size);
    } else {
      return list.objects == null && list.doubles == null;
    }
    if (reverse) {
      ListSlices.reverse(list);
    }
    return true;
  }

  private static boolean isTotallyOrdered(double[] items, int size) {
    for (int i = 0; i < size; i++) {
      double item = items[i];
      if (Double.isNaN(item) || (item == 0 && Double.doubleToRawLongBits(item) != 0)) {
        return false;
      }
    }
    return true;
  }

  /** Sorts an array as {@code sorted} does. */
  static void sort(@Nullable Object[] items, @Nullable Object key, boolean reverse) {
    Object[] keys = items;
    Object[] values = null;
    if (key != null) {
      keys = new Object[items.length];
      for (int i = 0; i < items.length; i++) {
        keys[i] = Calls.call(key, items[i]);
      }
      values = items;
    }
    // Reversing before and after a stable sort keeps equal items in their order.
    if (reverse) {
      reverse(keys);
      reverse(values);
    }
    try {
      TimSort.sort(keys, values, order(keys));
    } finally {
      if (reverse) {
        reverse(items);
      }
    }
  }

  private static void reverse(@Nullable Object @Nullable [] items) {
    if (items == null) {
      return;
    }
    for (int i = 0, j = items.length - 1; i < j; i++, j--) {
      Object item = items[i];
      items[i] = items[j];
      items[j] = item;
    }
  }

  private static TimSort.Order order(@Nullable Object[] keys) {
    Class<?> common = keys.length > 0 && keys[0] != null ? keys[0].getClass() : null;
    if (common != Long.class && common != String.class && common != Double.class) {
      return new AnyOrder();
    }
    for (Object key : keys) {
      if (key == null || key.getClass() != common) {
        return new AnyOrder();
      }
    }
    return common == Long.class
        ? new LongOrder()
        : common == String.class ? new StringOrder() : new DoubleOrder();
  }

  private static final class AnyOrder extends TimSort.Order {
    @Override
    boolean less(@Nullable Object a, @Nullable Object b) {
      return Comparison.less(a, b);
    }
  }

  private static final class LongOrder extends TimSort.Order {
    @Override
    boolean less(@Nullable Object a, @Nullable Object b) {
      return a instanceof Long && b instanceof Long && (Long) a < (Long) b;
    }
  }

  private static final class DoubleOrder extends TimSort.Order {
    @Override
    boolean less(@Nullable Object a, @Nullable Object b) {
      return a instanceof Double && b instanceof Double && (Double) a < (Double) b;
    }
  }

  private static final class StringOrder extends TimSort.Order {
    @Override
    boolean less(@Nullable Object a, @Nullable Object b) {
      return a instanceof String
          && b instanceof String
          && Strings.compare((String) a, (String) b) < 0;
    }
  }
}
