package dev.portalis.runtime.threads;

import org.jspecify.annotations.Nullable;

/** A list of waiters, linked through themselves. Not thread-safe. */
final class WaiterList {
  private @Nullable Waiter first;
  private @Nullable Waiter last;
  private int size;

  int size() {
    return size;
  }

  @Nullable Waiter first() {
    return first;
  }

  void addLast(Waiter waiter) {
    Waiter before = last;
    waiter.previous = before;
    if (before == null) {
      first = waiter;
    } else {
      before.next = waiter;
    }
    last = waiter;
    waiter.queued = true;
    size++;
  }

  void addFirst(Waiter waiter) {
    Waiter after = first;
    waiter.next = after;
    if (after == null) {
      last = waiter;
    } else {
      after.previous = waiter;
    }
    first = waiter;
    waiter.queued = true;
    size++;
  }

  void remove(Waiter waiter) {
    Waiter before = waiter.previous;
    Waiter after = waiter.next;
    if (before == null) {
      first = after;
    } else {
      before.next = after;
    }
    if (after == null) {
      last = before;
    } else {
      after.previous = before;
    }
    waiter.previous = null;
    waiter.next = null;
    waiter.queued = false;
    size--;
  }

  /** Empties the list; what was in it stays linked through {@code next}. */
  @Nullable Waiter removeAll() {
    Waiter all = first;
    for (Waiter each = all; each != null; each = each.next) {
      each.queued = false;
    }
    first = null;
    last = null;
    size = 0;
    return all;
  }
}
