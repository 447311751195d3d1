package dev.portalis.runtime.object;

import dev.portalis.runtime.threads.SpinGuard;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The items of a list: ints and floats without boxes as long as there is nothing else.
 *
 * <p>Exactly one of the arrays is not null, or none as long as nothing was stored. Bools are kept
 * as objects, and ints beyond a long as well. All methods belong in a step of {@link Steps}.
 */
abstract class ListArrays extends PyCollection {
  private static final int FIRST_CAPACITY = 8;

  long @Nullable [] longs;
  double @Nullable [] doubles;
  @Nullable Object @Nullable [] objects;
  int size;

  ListArrays(PyType type) {
    super(type);
  }

  /** The item at an index that is known to be inside. */
  @SuppressWarnings("NullAway") // One of the three arrays is there.
  final @Nullable Object item(int index) {
    if (objects != null) {
      return objects[index];
    }
    return longs != null ? (Object) longs[index] : (Object) doubles[index];
  }

  /** Sets the item at an index that is known to be inside. */
  final void setItemAt(int index, @Nullable Object value) {
    if (longs != null && value instanceof Long) {
      longs[index] = (Long) value;
    } else if (doubles != null && value instanceof Double) {
      doubles[index] = (Double) value;
    } else {
      toObjects()[index] = value;
    }
  }

  /** Adds an int at the end. */
  final void addLong(long value, @Nullable SpinGuard held) {
    long[] items = longs;
    int count = size;
    if (items == null) {
      if (doubles != null || objects != null) {
        addToObjects(value, held);
        return;
      }
      items = new long[FIRST_CAPACITY];
      longs = items;
    } else if (count >= items.length) {
      items = Arrays.copyOf(items, grown(count));
      longs = items;
    }
    items[count] = value;
    publish(held);
    size = count + 1;
  }

  /** Adds a float at the end. */
  final void addDouble(double value, @Nullable SpinGuard held) {
    double[] items = doubles;
    int count = size;
    if (items == null) {
      if (longs != null || objects != null) {
        addToObjects(value, held);
        return;
      }
      items = new double[FIRST_CAPACITY];
      doubles = items;
    } else if (count >= items.length) {
      items = Arrays.copyOf(items, grown(count));
      doubles = items;
    }
    items[count] = value;
    publish(held);
    size = count + 1;
  }

  /** Adds anything at the end. */
  final void addObject(@Nullable Object value, @Nullable SpinGuard held) {
    if (objects == null) {
      if (value instanceof Long && doubles == null) {
        addLong((Long) value, held);
        return;
      }
      if (value instanceof Double && longs == null) {
        addDouble((Double) value, held);
        return;
      }
    }
    addToObjects(value, held);
  }

  private void addToObjects(@Nullable Object value, @Nullable SpinGuard held) {
    Object[] items = objects != null ? objects : toObjects();
    int count = size;
    if (count >= items.length) {
      items = Arrays.copyOf(items, grown(count));
      objects = items;
    }
    items[count] = value;
    publish(held);
    size = count + 1;
  }

  /** Has those who only read see an item before they see that the list is longer. */
  private static void publish(@Nullable SpinGuard held) {
    if (held != null) {
      held.publish();
    }
  }

  private static int grown(int count) {
    return Math.max(FIRST_CAPACITY, count + (count >> 1) + 1);
  }

  /** Switches to storage that holds anything. */
  final @Nullable Object[] toObjects() {
    Object[] items = objects;
    if (items != null) {
      return items;
    }
    int count = size;
    items = new Object[Math.max(FIRST_CAPACITY, count)];
    for (int i = 0; i < count; i++) {
      items[i] = item(i);
    }
    objects = items;
    longs = null;
    doubles = null;
    return items;
  }

  /** Opens a gap of {@code count} items whose contents are undefined. */
  final void openGap(int index, int count) {
    int needed = size + count;
    int moved = size - index;
    if (longs != null) {
      longs = needed > longs.length ? Arrays.copyOf(longs, grown(needed)) : longs;
      System.arraycopy(longs, index, longs, index + count, moved);
    } else if (doubles != null) {
      doubles = needed > doubles.length ? Arrays.copyOf(doubles, grown(needed)) : doubles;
      System.arraycopy(doubles, index, doubles, index + count, moved);
    } else {
      Object[] items = toObjects();
      objects = needed > items.length ? Arrays.copyOf(items, grown(needed)) : items;
      System.arraycopy(objects, index, objects, index + count, moved);
    }
    size = needed;
  }

  /** Takes out the items from one index to another, exclusive. */
  final void closeGap(int from, int to) {
    int count = size;
    int moved = count - to;
    int left = from + moved;
    if (longs != null) {
      System.arraycopy(longs, to, longs, from, moved);
    } else if (doubles != null) {
      System.arraycopy(doubles, to, doubles, from, moved);
    } else if (objects != null) {
      System.arraycopy(objects, to, objects, from, moved);
      Arrays.fill(objects, left, count, null);
    }
    size = left;
  }

  /** Puts the items of another storage into the places from an index on, which must exist. */
  final void overwrite(int index, ListStorage other) {
    int count = other.size;
    if (longs != null && other.longs != null) {
      System.arraycopy(other.longs, 0, longs, index, count);
    } else if (doubles != null && other.doubles != null) {
      System.arraycopy(other.doubles, 0, doubles, index, count);
    } else if (count > 0) {
      Object[] items = toObjects();
      for (int i = 0; i < count; i++) {
        items[index + i] = other.item(i);
      }
    }
  }

  /** Forgets all items. */
  final void dropAll() {
    longs = null;
    doubles = null;
    objects = null;
    size = 0;
  }

  /** Takes the items of another storage, which must not be used any more. */
  final void adopt(ListStorage other) {
    longs = other.longs;
    doubles = other.doubles;
    objects = other.objects;
    size = other.size;
  }

  /** Takes an array as its own. Arrays of ints or floats alone are unboxed. */
  final void adoptObjects(@Nullable Object[] items) {
    int count = items.length;
    if (count > 0 && items[0] instanceof Long && allLongs(items)) {
      long[] unboxed = new long[count];
      for (int i = 0; i < count; i++) {
        unboxed[i] = (Long) items[i];
      }
      longs = unboxed;
    } else if (count > 0 && items[0] instanceof Double && allDoubles(items)) {
      double[] unboxed = new double[count];
      for (int i = 0; i < count; i++) {
        unboxed[i] = (Double) items[i];
      }
      doubles = unboxed;
    } else if (count > 0) {
      objects = items;
    }
    size = count;
  }

  private static boolean allLongs(@Nullable Object[] items) {
    for (Object each : items) {
      if (!(each instanceof Long)) {
        return false;
      }
    }
    return true;
  }

  private static boolean allDoubles(@Nullable Object[] items) {
    for (Object each : items) {
      if (!(each instanceof Double)) {
        return false;
      }
    }
    return true;
  }
}
