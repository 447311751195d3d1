package dev.portalis.runtime.modules.collections;

import static dev.portalis.runtime.object.Unbound.UNBOUND;

import dev.portalis.runtime.object.PyCollection;
import dev.portalis.runtime.object.PyType;
import dev.portalis.runtime.threads.Sharing;
import dev.portalis.runtime.threads.SpinGuard;
import org.jspecify.annotations.Nullable;

/** The items of a deque. Each method is one step that threads see whole. */
abstract class DequeItems extends PyCollection {
  private final SpinGuard own = new SpinGuard();
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
    SpinGuard guard = Sharing.begin(own);
    int size = ring.size();
    Sharing.end(guard);
    return size;
  }

  /** As {@link #size}, for callers under a lock of their own that nobody else goes round. */
  public final int count() {
    return ring.size();
  }

  @Override
  public final @Nullable Object @Nullable [] itemsAtOnce() {
    return Sharing.isActive() ? toArray() : null;
  }

  @Override
  public final @Nullable Object[] toArray() {
    SpinGuard guard = Sharing.begin(own);
    try {
      return ring.toArray();
    } finally {
      Sharing.end(guard);
    }
  }

  /** Adds an item at the end; where the limit is reached, the first one goes. */
  final void addLast(@Nullable Object item) {
    SpinGuard guard = Sharing.begin(own);
    try {
      changes++;
      ring.addLast(item);
      if (limit >= 0 && ring.size() > limit) {
        ring.removeFirst();
      }
    } finally {
      Sharing.end(guard);
    }
  }

  /** Adds an item at the start; where the limit is reached, the last one goes. */
  final void addFirst(@Nullable Object item) {
    SpinGuard guard = Sharing.begin(own);
    try {
      changes++;
      ring.addFirst(item);
      if (limit >= 0 && ring.size() > limit) {
        ring.removeLast();
      }
    } finally {
      Sharing.end(guard);
    }
  }

  /** Removes the last item; UNBOUND where there is none. */
  final @Nullable Object takeLast() {
    SpinGuard guard = Sharing.begin(own);
    Object item = UNBOUND;
    if (ring.size() > 0) {
      changes++;
      item = ring.removeLast();
    }
    Sharing.end(guard);
    return item;
  }

  /** Removes the first item; UNBOUND where there is none. */
  final @Nullable Object takeFirst() {
    SpinGuard guard = Sharing.begin(own);
    Object item = UNBOUND;
    if (ring.size() > 0) {
      changes++;
      item = ring.removeFirst();
    }
    Sharing.end(guard);
    return item;
  }

  private boolean isInside(long index) {
    return index >= 0 && index < ring.size();
  }

  /** The item at an index from 0; UNBOUND where there is none. */
  final @Nullable Object itemAt(long index) {
    SpinGuard guard = Sharing.begin(own);
    Object item = isInside(index) ? ring.get((int) index) : UNBOUND;
    Sharing.end(guard);
    return item;
  }

  /** Replaces the item at an index from 0; false where there is none. */
  final boolean replaceAt(long index, @Nullable Object item) {
    SpinGuard guard = Sharing.begin(own);
    boolean there = isInside(index);
    if (there) {
      ring.set((int) index, item);
    }
    Sharing.end(guard);
    return there;
  }

  /** Removes the item at an index from 0; false where there is none. */
  final boolean removeAt(long index) {
    SpinGuard guard = Sharing.begin(own);
    boolean there = isInside(index);
    if (there) {
      changes++;
      ring.remove((int) index);
    }
    Sharing.end(guard);
    return there;
  }

  /** Inserts an item; false where the limit is reached. */
  final boolean insertAt(long index, @Nullable Object item) {
    SpinGuard guard = Sharing.begin(own);
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
      Sharing.end(guard);
    }
  }

  /** Moves so many items from the end to the start, or the other way where negative. */
  final void rotateBy(long steps) {
    SpinGuard guard = Sharing.begin(own);
    try {
      changes++;
      int size = ring.size();
      long back = size == 0 ? 0 : Math.floorMod(steps, (long) size);
      for (long i = 0; i < back; i++) {
        ring.addFirst(ring.removeLast());
      }
    } finally {
      Sharing.end(guard);
    }
  }

  /** Turns the order round. */
  final void reverseAll() {
    SpinGuard guard = Sharing.begin(own);
    for (int i = 0, j = ring.size() - 1; i < j; i++, j--) {
      Object item = ring.get(i);
      ring.set(i, ring.get(j));
      ring.set(j, item);
    }
    Sharing.end(guard);
  }

  /** Removes all items. */
  final void removeAll() {
    SpinGuard guard = Sharing.begin(own);
    try {
      changes++;
      ring.clear();
    } finally {
      Sharing.end(guard);
    }
  }
}
