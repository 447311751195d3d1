package dev.portalis.threads;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
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
  private volatile List<AtomicReference<@Nullable T>> ring = ring(FIRST_CAPACITY);

  private static <T> List<AtomicReference<@Nullable T>> ring(int capacity) {
    List<AtomicReference<@Nullable T>> slots = new ArrayList<>(capacity);
    for (int i = 0; i < capacity; i++) {
      slots.add(new AtomicReference<>());
    }
    return slots;
  }

  private static <T> AtomicReference<@Nullable T> slot(
      List<AtomicReference<@Nullable T>> ring, long index) {
    return ring.get((int) index & (ring.size() - 1));
  }

  /** Adds at the end; for the owner. */
  void push(T element) {
    long end = bottom.get();
    List<AtomicReference<@Nullable T>> present = ring;
    if (end - top.get() >= present.size()) {
      present = grown(present, end);
      ring = present;
    }
    slot(present, end).set(element);
    bottom.set(end + 1);
  }

  private List<AtomicReference<@Nullable T>> grown(
      List<AtomicReference<@Nullable T>> old, long end) {
    List<AtomicReference<@Nullable T>> bigger = ring(2 * old.size());
    for (long i = top.get(); i < end; i++) {
      slot(bigger, i).set(slot(old, i).get());
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
    AtomicReference<@Nullable T> slot = slot(ring, last);
    T element = slot.get();
    if (first == last) {
      boolean won = top.compareAndSet(first, first + 1);
      bottom.set(first + 1);
      if (!won) {
        return null;
      }
    }
    slot.set(null);
    return element;
  }

  /** Takes what was added first; for any thread. Null also where another was faster. */
  @Nullable T steal() {
    long first = top.get();
    if (first >= bottom.get()) {
      return null;
    }
    AtomicReference<@Nullable T> slot = slot(ring, first);
    T element = slot.get();
    if (!top.compareAndSet(first, first + 1)) {
      return null;
    }
    // The owner may have put a new element there already.
    slot.compareAndSet(element, null);
    return element;
  }

  /** Whether there is nothing at this moment. */
  boolean isEmpty() {
    return top.get() >= bottom.get();
  }
}
