package dev.portalis.runtime.modules.collections;

import static dev.portalis.runtime.object.Unbound.UNBOUND;

import dev.portalis.runtime.object.PyCollection;
import dev.portalis.runtime.object.PyType;
import dev.portalis.runtime.threads.RawMutex;
import org.jspecify.annotations.Nullable;

/** The items of a deque. Each method is one step that threads see whole. */
abstract class DequeItems extends PyCollection {
  private final RawMutex mutex = new RawMutex();
  private final ItemRing ring = new ItemRing();

  /** How many items it holds at most; negative where there is no limit. */
  private int limit = -1;

  private int changes;

  /** Without items. */
  DequeItems(PyType type) {
    super(type);
  }

  final int limit() {
    return limit;
  }

  final void setLimit(int value) {
    limit = value;
  }

  /** Changes whenever an item comes or goes. */
  final int changes() {
    return changes;
  }

  @Override
  public final int size() {
    mutex.acquire();
    int size = ring.size();
    mutex.release();
    return size;
  }

  @Override
  public final @Nullable Object[] toArray() {
    mutex.acquire();
    try {
      return ring.toArray();
    } finally {
      mutex.release();
    }
  }

  /** Adds an item at the end; where the limit is reached, the first one goes. */
  final void addLast(@Nullable Object item) {
    mutex.acquire();
    try {
      changes++;
      ring.addLast(item);
      if (limit >= 0 && ring.size() > limit) {
        ring.removeFirst();
      }
    } finally {
      mutex.release();
    }
  }

  /** Adds an item at the start; where the limit is reached, the last one goes. */
  final void addFirst(@Nullable Object item) {
    mutex.acquire();
    try {
      changes++;
      ring.addFirst(item);
      if (limit >= 0 && ring.size() > limit) {
        ring.removeLast();
      }
    } finally {
      mutex.release();
    }
  }

  /** Removes the last item; UNBOUND where there is none. */
  final @Nullable Object takeLast() {
    mutex.acquire();
    Object item = UNBOUND;
    if (ring.size() > 0) {
      changes++;
      item = ring.removeLast();
    }
    mutex.release();
    return item;
  }

  /** Removes the first item; UNBOUND where there is none. */
  final @Nullable Object takeFirst() {
    mutex.acquire();
    Object item = UNBOUND;
    if (ring.size() > 0) {
      changes++;
      item = ring.removeFirst();
    }
    mutex.release();
    return item;
  }

  private boolean isInside(long index) {
    return index >= 0 && index < ring.size();
  }

  /** The item at an index from 0; UNBOUND where there is none. */
  final @Nullable Object itemAt(long index) {
    mutex.acquire();
    Object item = isInside(index) ? ring.get((int) index) : UNBOUND;
    mutex.release();
    return item;
  }

  /** Replaces the item at an index from 0; false where there is none. */
  final boolean replaceAt(long index, @Nullable Object item) {
    mutex.acquire();
    boolean there = isInside(index);
    if (there) {
      ring.set((int) index, item);
    }
    mutex.release();
    return there;
  }

  /** Removes the item at an index from 0; false where there is none. */
  final boolean removeAt(long index) {
    mutex.acquire();
    boolean there = isInside(index);
    if (there) {
      changes++;
      ring.remove((int) index);
    }
    mutex.release();
    return there;
  }

  /** Inserts an item; false where the limit is reached. */
  final boolean insertAt(long index, @Nullable Object item) {
    mutex.acquire();
    try {
      int size = ring.size();
      if (size == limit) {
        return false;
      }
      changes++;
      long at = index < 0 ? Math.max(0, index + size) : Math.min(index, size);
      ring.insert((int) at, item);
      return true;
    } finally {
      mutex.release();
    }
  }

  /** Moves so many items from the end to the start, or the other way where negative. */
  final void rotateBy(long steps) {
    mutex.acquire();
    try {
      changes++;
      int size = ring.size();
      long back = size == 0 ? 0 : Math.floorMod(steps, (long) size);
      for (long i = 0; i < back; i++) {
        ring.addFirst(ring.removeLast());
      }
    } finally {
      mutex.release();
    }
  }

  /** Turns the order round. */
  final void reverseAll() {
    mutex.acquire();
    for (int i = 0, j = ring.size() - 1; i < j; i++, j--) {
      Object item = ring.get(i);
      ring.set(i, ring.get(j));
      ring.set(j, item);
    }
    mutex.release();
  }

  /** Removes all items. */
  final void removeAll() {
    mutex.acquire();
    try {
      changes++;
      ring.clear();
    } finally {
      mutex.release();
    }
  }
}
