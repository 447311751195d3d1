package dev.portalis.threads;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * What one thread has to do: it adds and takes at one end, and others steal at the other end.
 *
 * @param <T> the type of the elements
 * @see <a href="https://www.dre.vanderbilt.edu/~schmidt/PDF/work-stealing-dequeue.pdf">Chase and
 *     Lev, Dynamic Circular Work-Stealing Deque</a>
 */
final class WorkDeque<T> {
  private static final int FIRST_CAPACITY = 64;

  /** Where to steal next, and behind the last; they only grow, and count modulo the capacity. */
  private final AtomicLong top = new AtomicLong();

  private final AtomicLong bottom = new AtomicLong();
  private volatile AtomicReferenceArray<@Nullable T> ring =
      new AtomicReferenceArray<>(FIRST_CAPACITY);

  private static int slot(AtomicReferenceArray<?> ring, long index) {
    return (int) index & (ring.length() - 1);
  }

  /** Adds at the end; for the owner. */
  void push(T element) {
    long end = bottom.get();
    AtomicReferenceArray<@Nullable T> present = ring;
    if (end - top.get() >= present.length()) {
      present = grown(present, end);
      ring = present;
    }
    present.set(slot(present, end), element);
    bottom.set(end + 1);
  }

  private AtomicReferenceArray<@Nullable T> grown(AtomicReferenceArray<@Nullable T> old, long end) {
    AtomicReferenceArray<@Nullable T> bigger = new AtomicReferenceArray<>(2 * old.length());
    for (long i = top.get(); i < end; i++) {
      bigger.set(slot(bigger, i), old.get(slot(old, i)));
    }
    return bigger;
  }

  /** Takes what was added last; for the owner. */
  @Nullable T pop() {
    long last = bottom.get() - 1;
    bottom.set(last);
    long first = top.get();
    if (first > last) {
      bottom.set(first);
      return null;
    }
    AtomicReferenceArray<@Nullable T> present = ring;
    int slot = slot(present, last);
    T element = present.get(slot);
    if (first == last) {
      boolean won = top.compareAndSet(first, first + 1);
      bottom.set(first + 1);
      if (!won) {
        return null;
      }
    }
    present.set(slot, null);
    return element;
  }

  /** Takes what was added first; for any thread. Null also where another was faster. */
  @Nullable T steal() {
    long first = top.get();
    if (first >= bottom.get()) {
      return null;
    }
    AtomicReferenceArray<@Nullable T> present = ring;
    int slot = slot(present, first);
    T element = present.get(slot);
    if (!top.compareAndSet(first, first + 1)) {
      return null;
    }
    // The owner may have put a new element there already.
    present.compareAndSet(slot, element, null);
    return element;
  }

  /** Whether there is nothing at this moment. */
  boolean isEmpty() {
    return top.get() >= bottom.get();
  }
}
