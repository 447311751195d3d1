package dev.portalis.runtime.modules.array;

import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.object.BufferSource;
import dev.portalis.runtime.object.PyObject;
import dev.portalis.runtime.object.PySlice;
import dev.portalis.runtime.object.PyType;
import org.jspecify.annotations.Nullable;

/** The items of an array, in a Java array of their kind that has room for more. */
abstract class ArrayItems extends PyObject implements BufferSource {
  /** What the items are. */
  final ItemKind kind;

  /** The Java array. */
  Object items;

  /** How many items there are. */
  int size;

  private int capacity;

  ArrayItems(PyType type, ItemKind kind) {
    super(type);
    this.kind = kind;
    this.items = kind.allocate(0);
  }

  /** The Python values of all items. */
  final @Nullable Object[] values() {
    Object[] values = new Object[size];
    for (int i = 0; i < values.length; i++) {
      values[i] = kind.get(items, i);
    }
    return values;
  }

  /** Appends a value. */
  final void add(@Nullable Object value) {
    Object one = kind.allocate(1);
    kind.set(one, 0, value);
    replace(size, size, one, 1);
  }

  /** Puts the first items of a Java array in the place of a range. */
  final void replace(int from, int to, Object by, int count) {
    int left = size - (to - from) + count;
    Object target = items;
    if (left > capacity) {
      capacity = left + (left >> 1) + 4;
      target = kind.allocate(capacity);
      System.arraycopy(items, 0, target, 0, from);
    }
    System.arraycopy(items, to, target, from + count, size - to);
    System.arraycopy(by, 0, target, from, count);
    items = target;
    size = left;
  }

  /** Copies the items that a slice takes into a Java array of their own. */
  final Object select(PySlice.Range range) {
    int length = range.length();
    Object selected = kind.allocate(length);
    if (range.step() == 1) {
      System.arraycopy(items, (int) range.start(), selected, 0, length);
      return selected;
    }
    long at = range.start();
    for (int i = 0; i < length; i++, at += range.step()) {
      kind.setBits(selected, i, kind.bits(items, (int) at));
    }
    return selected;
  }

  /** Puts as many items in the place of those that a slice takes. */
  final void assign(PySlice.Range range, Object by, int count) {
    int length = range.length();
    if (range.step() == 1) {
      int from = (int) range.start();
      replace(from, from + length, by, count);
      return;
    }
    if (count == 0) {
      delete(range);
      return;
    }
    if (count != length) {
      throw Errors.valueError(
          "attempt to assign array of size " + count + " to extended slice of size " + length);
    }
    long at = range.start();
    for (int i = 0; i < length; i++, at += range.step()) {
      kind.setBits(items, (int) at, kind.bits(by, i));
    }
  }

  /** Removes the items that a slice takes. */
  final void delete(PySlice.Range range) {
    boolean[] gone = new boolean[size];
    long at = range.start();
    for (int i = 0; i < range.length(); i++, at += range.step()) {
      gone[(int) at] = true;
    }
    int left = 0;
    for (int i = 0; i < size; i++) {
      if (!gone[i]) {
        kind.setBits(items, left++, kind.bits(items, i));
      }
    }
    size = left;
  }

  @Override
  public final byte[] bufferBytes() {
    byte[] bytes = new byte[size * kind.width];
    for (int i = 0; i < size; i++) {
      kind.write(items, i, bytes, i * kind.width);
    }
    return bytes;
  }

  /** Appends items given by their bytes. */
  final void addBytes(byte[] bytes) {
    int count = bytes.length / kind.width;
    Object more = kind.allocate(count);
    for (int i = 0; i < count; i++) {
      kind.read(more, i, bytes, i * kind.width);
    }
    replace(size, size, more, count);
  }
}
