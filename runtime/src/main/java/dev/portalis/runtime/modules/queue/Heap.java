package dev.portalis.runtime.modules.queue;

import dev.portalis.runtime.object.Comparison;
import dev.portalis.runtime.object.PyList;
import org.jspecify.annotations.Nullable;

/** A binary heap in a list, with the comparisons of CPython's {@code heapq} in the same order. */
final class Heap {
  private Heap() {}

  /** {@code heappush}: where a comparison raises, the item is in the list all the same. */
  static void push(PyList heap, @Nullable Object item) {
    heap.append(item);
    siftDown(heap, 0, heap.size() - 1);
  }

  /** {@code heappop}. */
  static @Nullable Object pop(PyList heap) {
    Object last = heap.pop();
    if (heap.size() == 0) {
      return last;
    }
    Object first = heap.get(0L);
    heap.set(0L, last);
    siftUp(heap, 0);
    return first;
  }

  private static void siftDown(PyList heap, int start, int position) {
    Object item = heap.get((long) position);
    int at = position;
    while (at > start) {
      int parentAt = (at - 1) >> 1;
      Object parent = heap.get((long) parentAt);
      if (!Comparison.less(item, parent)) {
        break;
      }
      heap.set((long) parentAt, item);
      heap.set((long) at, parent);
      at = parentAt;
    }
  }

  /** Moves the smaller child up until a leaf is reached, then the item to its place. */
  private static void siftUp(PyList heap, int position) {
    int end = heap.size();
    int at = position;
    int limit = end >> 1;
    while (at < limit) {
      int child = 2 * at + 1;
      int right = child + 1;
      if (right < end && !Comparison.less(heap.get((long) child), heap.get((long) right))) {
        child = right;
      }
      Object smaller = heap.get((long) child);
      Object item = heap.get((long) at);
      heap.set((long) at, smaller);
      heap.set((long) child, item);
      at = child;
    }
    siftDown(heap, position, at);
  }
}
