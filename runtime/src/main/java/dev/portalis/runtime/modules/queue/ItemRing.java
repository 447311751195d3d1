package dev.portalis.runtime.modules.queue;

import org.jspecify.annotations.Nullable;

/** First in, first out, in an array that grows. Not thread-safe. */
public final class ItemRing {
  private static final int FIRST_CAPACITY = 16;

  private @Nullable Object[] items = new Object[FIRST_CAPACITY];
  private int head;
  private int size;

  /** An empty ring. */
  public ItemRing() {}

  /** The number of items. */
  public int size() {
    return size;
  }

  /** Adds an item at the end. */
  public void add(@Nullable Object item) {
    if (size == items.length) {
      grow();
    }
    items[(head + size) & (items.length - 1)] = item;
    size++;
  }

  private void grow() {
    Object[] larger = new Object[items.length * 2];
    int first = items.length - head;
    System.arraycopy(items, head, larger, 0, first);
    System.arraycopy(items, 0, larger, first, head);
    items = larger;
    head = 0;
  }

  /** Removes the first item; there must be one. */
  public @Nullable Object remove() {
    Object item = items[head];
    items[head] = null;
    head = (head + 1) & (items.length - 1);
    size--;
    return item;
  }
}
