package dev.portalis.wasm.fiber;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The fibers that go on by themselves at some time: a heap, the first one at its top. */
final class Deadlines {
  private @Nullable FiberCarrier[] heap = new FiberCarrier[16];
  private int size;

  /** The fiber with the earliest deadline; null if there is none. */
  @Nullable FiberCarrier first() {
    return size == 0 ? null : heap[0];
  }

  void add(FiberCarrier carrier, long deadline) {
    if (size == heap.length) {
      heap = Arrays.copyOf(heap, 2 * size);
    }
    carrier.deadline = deadline;
    moveUp(size++, carrier);
  }

  /** Removes a fiber; does nothing if it is not there. */
  void remove(FiberCarrier carrier) {
    int hole = carrier.heapIndex;
    if (hole == FiberCarrier.NOT_IN_HEAP) {
      return;
    }
    carrier.heapIndex = FiberCarrier.NOT_IN_HEAP;
    FiberCarrier last = heap[--size];
    heap[size] = null;
    if (last != null && last != carrier) {
      moveUp(hole, last);
      moveDown(last.heapIndex, last);
    }
  }

  private void moveUp(int from, FiberCarrier carrier) {
    int at = from;
    while (at > 0) {
      int parent = (at - 1) >>> 1;
      FiberCarrier above = heap[parent];
      if (above == null || above.deadline - carrier.deadline <= 0) {
        break;
      }
      put(at, above);
      at = parent;
    }
    put(at, carrier);
  }

  private void moveDown(int from, FiberCarrier carrier) {
    int at = from;
    for (int child = 2 * at + 1; child < size; child = 2 * at + 1) {
      FiberCarrier least = heap[child];
      FiberCarrier right = child + 1 < size ? heap[child + 1] : null;
      if (least != null && right != null && right.deadline - least.deadline < 0) {
        least = right;
        child++;
      }
      if (least == null || carrier.deadline - least.deadline <= 0) {
        break;
      }
      put(at, least);
      at = child;
    }
    put(at, carrier);
  }

  private void put(int index, FiberCarrier carrier) {
    heap[index] = carrier;
    carrier.heapIndex = index;
  }
}
