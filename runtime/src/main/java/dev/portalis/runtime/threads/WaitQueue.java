package dev.portalis.runtime.threads;

import org.jspecify.annotations.Nullable;

/**
 * Those who wait for something to happen, woken in the order in which they came.
 *
 * <p>To wait without missing a wake-up: {@link #join} while what is waited for cannot happen (under
 * the lock that guards it), let it happen (release the lock), then {@link #await}.
 */
public final class WaitQueue {
  private final SpinGuard guard = new SpinGuard();
  private final WaiterList list = new WaiterList();
  private volatile int size;

  /** An empty queue. */
  public WaitQueue() {}

  /** How many wait. */
  public int size() {
    return size;
  }

  /** Puts the caller at the end of the queue; {@link #await} has to follow. */
  public Waiter join() {
    return join(false);
  }

  /** Puts the caller at the front of the queue, where it has been before. */
  public Waiter joinFirst() {
    return join(true);
  }

  private Waiter join(boolean front) {
    Waiter waiter = new Waiter(Platform.THREADS.current(), 0);
    guard.enter();
    if (front) {
      list.addFirst(waiter);
    } else {
      list.addLast(waiter);
    }
    size = list.size();
    guard.exit();
    return waiter;
  }

  /**
   * Blocks until the waiter is woken.
   *
   * @param nanos how long to wait at most, negative to wait for ever
   * @return false if the time has passed; then the waiter was not woken and never will be
   */
  public boolean await(Waiter waiter, long nanos) {
    return waiter.await(nanos) || !leave(waiter);
  }

  /** Leaves the queue; false if the waiter was woken already. */
  public boolean leave(Waiter waiter) {
    guard.enter();
    boolean queued = waiter.queued;
    if (queued) {
      list.remove(waiter);
      size = list.size();
    }
    guard.exit();
    return queued;
  }

  /** Wakes the one who waits longest; false if nobody does. */
  public boolean wakeOne() {
    Waiter waiter = size == 0 ? null : poll();
    if (waiter == null) {
      return false;
    }
    waiter.wake(Waiter.GRANTED);
    return true;
  }

  /**
   * Takes the one who waits longest out of the queue; null if nobody waits. {@link Waiter#release}
   * has to follow, best without a lock that it needs.
   */
  public @Nullable Waiter take() {
    return size == 0 ? null : poll();
  }

  /** Wakes all who wait now. */
  public void wakeAll() {
    Waiter waiter = size == 0 ? null : pollAll();
    while (waiter != null) {
      Waiter next = waiter.next;
      waiter.wake(Waiter.GRANTED);
      waiter = next;
    }
  }

  /** The first of all who waited, linked to the next. */
  private @Nullable Waiter pollAll() {
    guard.enter();
    Waiter all = list.removeAll();
    size = 0;
    guard.exit();
    return all;
  }

  private @Nullable Waiter poll() {
    guard.enter();
    Waiter waiter = list.first();
    if (waiter != null) {
      list.remove(waiter);
      size = list.size();
    }
    guard.exit();
    return waiter;
  }
}
