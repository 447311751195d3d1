package dev.portalis.wasm.fiber;

import org.jspecify.annotations.Nullable;

/** The fibers that can run, in the order in which they will. */
final class ReadyQueue {
  private @Nullable FiberCarrier head;
  private @Nullable FiberCarrier tail;

  boolean isEmpty() {
    return head == null;
  }

  void addLast(FiberCarrier carrier) {
    carrier.ready = true;
    carrier.next = null;
    if (tail == null) {
      head = carrier;
    } else {
      tail.next = carrier;
    }
    tail = carrier;
  }

  void addFirst(FiberCarrier carrier) {
    carrier.ready = true;
    carrier.next = head;
    head = carrier;
    if (tail == null) {
      tail = carrier;
    }
  }

  /** Takes the first one; null if there is none. */
  @Nullable FiberCarrier poll() {
    FiberCarrier first = head;
    if (first != null) {
      head = first.next;
      if (head == null) {
        tail = null;
      }
      first.next = null;
      first.ready = false;
    }
    return first;
  }

  void remove(FiberCarrier carrier) {
    FiberCarrier before = null;
    for (FiberCarrier each = head; each != null; before = each, each = each.next) {
      if (each == carrier) {
        unlink(before, each);
        return;
      }
    }
  }

  private void unlink(@Nullable FiberCarrier before, FiberCarrier carrier) {
    if (before == null) {
      head = carrier.next;
    } else {
      before.next = carrier.next;
    }
    if (tail == carrier) {
      tail = before;
    }
    carrier.next = null;
    carrier.ready = false;
  }
}
