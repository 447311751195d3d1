package dev.portalis.runtime.modules.collections;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Items in an array whose end is followed by its beginning. Not thread-safe. */
final class ItemRing {
  private static final int FIRST_CAPACITY = 16;

  private @Nullable Object[] slots = new Object[FIRST_CAPACITY];
  private int first;
  private int size;

  int size() {
    return size;
  }

  private int slot(int index) {
    return (first + index) & (slots.length - 1);
  }

  private void grow() {
    if (size == slots.length) {
      Object[] all = toArray();
      slots = Arrays.copyOf(all, slots.length * 2);
      first = 0;
    }
  }

  @Nullable Object get(int index) {
    return slots[slot(index)];
  }

  void set(int index, @Nullable Object item) {
    slots[slot(index)] = item;
  }

  void addLast(@Nullable Object item) {
    grow();
    slots[slot(size)] = item;
    size++;
  }

  void addFirst(@Nullable Object item) {
    grow();
    first = (first - 1) & (slots.length - 1);
    slots[first] = item;
    size++;
  }

  @Nullable Object removeFirst() {
    Object item = slots[first];
    slots[first] = null;
    first = (first + 1) & (slots.length - 1);
    size--;
    return item;
  }

  @Nullable Object removeLast() {
    int last = slot(size - 1);
    Object item = slots[last];
    slots[last] = null;
    size--;
    return item;
  }

  void insert(int index, @Nullable Object item) {
    addLast(item);
    for (int i = size - 1; i > index; i--) {
      set(i, get(i - 1));
    }
    set(index, item);
  }

  void remove(int index) {
    for (int i = index; i < size - 1; i++) {
      set(i, get(i + 1));
    }
    removeLast();
  }

  void clear() {
    slots = new Object[FIRST_CAPACITY];
    first = 0;
    size = 0;
  }

  @Nullable Object[] toArray() {
    Object[] all = new Object[size];
    for (int i = 0; i < size; i++) {
      all[i] = get(i);
    }
    return all;
  }
}
