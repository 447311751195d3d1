package dev.portalis.runtime.object;

import static dev.portalis.runtime.object.Unbound.UNBOUND;

import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.error.PyException;
import dev.portalis.runtime.threads.Sharing;
import dev.portalis.runtime.threads.SpinGuard;
import org.jspecify.annotations.Nullable;

/**
 * The access to single items of a list.
 *
 * <p>Reads take no step: what they find in an array is what was there before or after the steps of
 * other threads. Where they find nothing they look again in a step.
 */
abstract class ListStorage extends ListArrays {
  ListStorage(PyType type) {
    super(type);
  }

  @Override
  public int size() {
    if (isGuarded()) {
      Sharing.refresh();
    }
    return size;
  }

  private static PyException outOfRange() {
    return Errors.indexError("list index out of range");
  }

  private static PyException assignmentOutOfRange() {
    return Errors.indexError("list assignment index out of range");
  }

  /** {@code x[index]} of a list of ints. */
  public long getLong(long index) {
    long[] items = longs;
    int count = size;
    long at = index < 0 ? index + count : index;
    if (at < 0 || at >= count) {
      throw outOfRange();
    }
    return items != null && at < items.length ? items[(int) at] : Convert.toIndex(itemOf(index));
  }

  /** Whether all items are floats, and no other thread can change that. */
  public boolean isFloats() {
    return doubles != null && !Sharing.isActive();
  }

  /** {@code x[index]} of a list of floats; ints are converted. */
  public double getDouble(long index) {
    double[] items = doubles;
    int count = size;
    long at = index < 0 ? index + count : index;
    if (at < 0 || at >= count) {
      throw outOfRange();
    }
    return items != null && at < items.length ? items[(int) at] : Convert.toDouble(itemOf(index));
  }

  /** {@code x[index]}. */
  public @Nullable Object get(long index) {
    Object[] items = objects;
    int count = size;
    long at = index < 0 ? index + count : index;
    if (at < 0 || at >= count) {
      throw outOfRange();
    }
    if (items != null && at < items.length) {
      Object item = items[(int) at];
      if (item != null) {
        return item;
      }
    }
    return itemOf(index);
  }

  /** {@code x[index]} in one step. */
  private @Nullable Object itemOf(long index) {
    SpinGuard guard = Steps.enter(this);
    try {
      long at = index < 0 ? index + size : index;
      if (at < 0 || at >= size) {
        throw outOfRange();
      }
      return item((int) at);
    } finally {
      Steps.exit(guard);
    }
  }

  /** The item at an index from 0, {@link Unbound#UNBOUND} where there is none. */
  final @Nullable Object itemOrEnd(int index) {
    Object[] items = objects;
    if (index >= size) {
      return UNBOUND;
    }
    if (items != null && index < items.length) {
      Object item = items[index];
      if (item != null) {
        return item;
      }
    } else {
      long[] numbers = longs;
      if (numbers != null && index < numbers.length) {
        return numbers[index];
      }
    }
    return itemInStep(index);
  }

  private @Nullable Object itemInStep(int index) {
    SpinGuard guard = Steps.enter(this);
    try {
      return index < size ? item(index) : UNBOUND;
    } finally {
      Steps.exit(guard);
    }
  }

  /** The index from 0 of an assignment or deletion, in a step. */
  final int assigned(long index) {
    long at = index < 0 ? index + size : index;
    if (at < 0 || at >= size) {
      throw assignmentOutOfRange();
    }
    return (int) at;
  }

  /** {@code x[index] = value}. */
  public void set(long index, long value) {
    SpinGuard guard = Steps.enter(this);
    try {
      int at = assigned(index);
      long[] items = longs;
      if (items != null) {
        items[at] = value;
      } else {
        toObjects()[at] = value;
      }
    } finally {
      Steps.exit(guard);
    }
  }

  /** {@code x[index] = value}. */
  public void set(long index, double value) {
    SpinGuard guard = Steps.enter(this);
    try {
      int at = assigned(index);
      double[] items = doubles;
      if (items != null) {
        items[at] = value;
      } else {
        toObjects()[at] = value;
      }
    } finally {
      Steps.exit(guard);
    }
  }

  /** {@code x[index] = value}. */
  public void set(long index, @Nullable Object value) {
    SpinGuard guard = Steps.enter(this);
    try {
      int at = assigned(index);
      Object[] items = objects;
      if (items != null) {
        items[at] = value;
      } else {
        setItemAt(at, value);
      }
    } finally {
      Steps.exit(guard);
    }
  }

  /** Removes the item at an index; false if it is another one meanwhile. */
  final boolean removeAt(int index, @Nullable Object expected) {
    SpinGuard guard = Steps.enter(this);
    try {
      if (index >= size || !Identity.same(item(index), expected)) {
        return false;
      }
      closeGap(index, index + 1);
      return true;
    } finally {
      Steps.exit(guard);
    }
  }

  /** The first index from {@code from} to {@code to} with an item equal to a value; or -1. */
  final int find(@Nullable Object value, long from, long to) {
    long[] numbers = longs;
    if (numbers != null && value instanceof Long) {
      long wanted = (Long) value;
      int end = (int) Math.min(to, Math.min(size, numbers.length));
      for (int i = (int) Math.min(from, end); i < end; i++) {
        if (numbers[i] == wanted) {
          return i;
        }
      }
      return -1;
    }
    for (long i = from; i < to; i++) {
      Object item = itemOrEnd((int) Math.min(i, Integer.MAX_VALUE));
      if (item == UNBOUND) {
        return -1;
      }
      if (Comparison.identicalOrEqual(item, value)) {
        return (int) i;
      }
    }
    return -1;
  }
}
