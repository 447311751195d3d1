package dev.portalis.runtime.object;

import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.threads.SpinGuard;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Operations on parts of lists and on whole lists. */
final class ListSlices {
  private ListSlices() {}

  /** A new list of the items from one index to another, exclusive. */
  static PyList copy(ListStorage list, int from, int to) {
    PyList copy = new PyList();
    if (from >= to) {
      return copy;
    }
    if (list.longs != null) {
      copy.longs = Arrays.copyOfRange(list.longs, from, to);
    } else if (list.doubles != null) {
      copy.doubles = Arrays.copyOfRange(list.doubles, from, to);
    } else {
      copy.objects = Arrays.copyOfRange(list.objects, from, to);
    }
    copy.size = to - from;
    return copy;
  }

  /** {@code list[range]}. */
  static PyList get(PyList list, PySlice.Range range) {
    int length = range.length();
    if (range.step() == 1) {
      return copy(list, (int) range.start(), (int) range.start() + length);
    }
    long[] longs = list.longs;
    if (longs != null) {
      long[] selected = new long[length];
      long at = range.start();
      for (int i = 0; i < length; i++, at += range.step()) {
        selected[i] = longs[(int) at];
      }
      return PyList.of(selected);
    }
    Object[] selected = new Object[length];
    long at = range.start();
    for (int i = 0; i < length; i++, at += range.step()) {
      selected[i] = list.item((int) at);
    }
    return PyList.of(selected);
  }

  /** Adds all items of a list that nobody else changes. */
  static void extend(PyList list, PyList items) {
    PyList source = items == list ? list.copy() : items;
    SpinGuard guard = Steps.enter(list);
    try {
      insert(list, list.size, source);
    } finally {
      Steps.exit(guard);
    }
  }

  /** Puts all items of another list in front of an index. */
  static void insert(ListStorage list, int index, ListStorage items) {
    int count = items.size;
    if (count == 0) {
      return;
    }
    if (list.size == 0) {
      list.adopt(copy(items, 0, count));
      return;
    }
    if ((list.longs == null || items.longs == null)
        && (list.doubles == null || items.doubles == null)) {
      list.toObjects();
    }
    list.openGap(index, count);
    list.overwrite(index, items);
  }

  /** {@code list[slice] = items}. */
  static void set(PyList list, PySlice slice, @Nullable Object items) {
    boolean extended = slice.indices(list.size).step() != 1;
    PyList values =
        values(
            items,
            extended ? "must assign iterable to extended slice" : "can only assign an iterable");
    // Making the items may have changed the list.
    PySlice.Range range = slice.indices(list.size);
    SpinGuard guard = Steps.enter(list);
    try {
      if (extended) {
        setExtended(list, range.within(list.size), values);
      } else {
        PySlice.Range now = range.within(list.size);
        replace(list, (int) now.start(), (int) Math.max(now.start(), now.stop()), values);
      }
    } finally {
      Steps.exit(guard);
    }
  }

  private static void setExtended(PyList list, PySlice.Range range, PyList values) {
    int length = range.length();
    if (values.size != length) {
      throw Errors.valueError(
          "attempt to assign sequence of size "
              + values.size
              + " to extended slice of size "
              + length);
    }
    long at = range.start();
    for (int i = 0; i < length; i++, at += range.step()) {
      list.setItemAt((int) at, values.item(i));
    }
  }

  private static PyList values(@Nullable Object items, String refusal) {
    if (items instanceof PyList && !((PyList) items).type.isUserDefined()) {
      return ((PyList) items).copy();
    }
    if (!Iteration.isIterable(items)) {
      throw Errors.typeError(refusal);
    }
    return PyList.from(items);
  }

  private static void replace(PyList list, int from, int to, ListStorage values) {
    int replaced = to - from;
    if (values.size == replaced) {
      list.overwrite(from, values);
    } else {
      list.closeGap(from, to);
      insert(list, from, values);
    }
  }

  /** {@code del list[range]}. */
  static void delete(PyList list, PySlice.Range range) {
    int length = range.length();
    if (length == 0) {
      return;
    }
    int step = (int) Math.max(Math.min(range.step(), Integer.MAX_VALUE), -Integer.MAX_VALUE);
    int first = (int) range.start();
    if (step < 0) {
      first += (length - 1) * step;
      step = -step;
    }
    if (step == 1) {
      list.closeGap(first, first + length);
      return;
    }
    int target = first;
    int skip = first;
    for (int i = first; i < list.size; i++) {
      if (i == skip && length > 0) {
        length--;
        skip = length > 0 ? skip + step : skip;
      } else {
        list.setItemAt(target++, list.item(i));
      }
    }
    list.closeGap(target, list.size);
  }

  /** {@code list.reverse()}. */
  static void reverse(ListStorage list) {
    long[] longs = list.longs;
    Object[] objects = list.objects;
    for (int i = 0, j = list.size - 1; i < j; i++, j--) {
      if (longs != null) {
        long item = longs[i];
        longs[i] = longs[j];
        longs[j] = item;
      } else if (objects != null) {
        Object item = objects[i];
        objects[i] = objects[j];
        objects[j] = item;
      } else {
        Object item = list.item(i);
        list.setItemAt(i, list.item(j));
        list.setItemAt(j, item);
      }
    }
  }

  /** {@code list *= count}. */
  static void repeat(PyList list, long count) {
    int unit = list.size;
    int total = Sequences.repeatedLength(unit, count);
    if (total == 0) {
      list.dropAll();
      return;
    }
    if (total == unit) {
      return;
    }
    if (list.longs != null) {
      list.longs = Arrays.copyOf(list.longs, total);
      fill(list.longs, unit, total);
    } else if (list.doubles != null) {
      list.doubles = Arrays.copyOf(list.doubles, total);
      fill(list.doubles, unit, total);
    } else {
      list.objects = Arrays.copyOf(list.objects, total);
      fill(list.objects, unit, total);
    }
    list.size = total;
  }

  /** Repeats the first items of an array, doubling what is there. */
  static void fill(Object array, int unit, int total) {
    for (int done = unit; done < total; done *= 2) {
      System.arraycopy(array, 0, array, done, Math.min(done, total - done));
      if (done > Integer.MAX_VALUE / 2) {
        return;
      }
    }
  }

  /** Compares item by item; the lists may change meanwhile. */
  static @Nullable Object compare(CompareOp op, ListStorage a, ListStorage b) {
    boolean equality = op == CompareOp.EQ || op == CompareOp.NE;
    if (equality && a.size != b.size) {
      return op == CompareOp.NE;
    }
    for (int i = 0; ; i++) {
      Object left = a.itemOrEnd(i);
      Object right = b.itemOrEnd(i);
      if (left == Unbound.UNBOUND || right == Unbound.UNBOUND) {
        return op.test(Integer.compare(a.size, b.size));
      }
      if (!Comparison.identicalOrEqual(left, right)) {
        return equality ? op == CompareOp.NE : Comparison.compare(op, left, right);
      }
    }
  }
}
