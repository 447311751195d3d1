package dev.portalis.runtime.threads;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Those who were told that they may go on, but need a lock first: they are woken when it is
 * released, since before they could only wait for it.
 */
public final class Notified {
  /** The last one, linked to those before. */
  private final AtomicReference<@Nullable Waiter> last = new AtomicReference<>();

  /** Nobody. */
  public Notified() {}

  /** Whether there is nobody. */
  public boolean isEmpty() {
    return last.get() == null;
  }

  /** Adds one who was taken out of a queue. */
  public void add(Waiter taken) {
    do {
      taken.next = last.get();
    } while (!last.compareAndSet(taken.next, taken));
  }

  /** Wakes all, in the order in which they were added. */
  public void wakeAll() {
    Waiter first = null;
    for (Waiter each = last.getAndSet(null); each != null; ) {
      Waiter before = each.next;
      each.next = first;
      first = each;
      each = before;
    }
    while (first != null) {
      Waiter next = first.next;
      first.wake(Waiter.GRANTED);
      first = next;
    }
  }
}
