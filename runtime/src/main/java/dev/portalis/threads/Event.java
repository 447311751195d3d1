package dev.portalis.threads;

import dev.portalis.runtime.threads.RawMutex;
import dev.portalis.runtime.threads.WaitQueue;
import dev.portalis.runtime.threads.Waiter;

/** A flag for which threads can wait. */
public final class Event {
  /** Nobody joins the waiters while another changes the flag. */
  private final RawMutex mutex = new RawMutex();

  private final WaitQueue waiters = new WaitQueue();
  private volatile boolean set;

  /** An event that is not set. */
  public Event() {}

  /** Whether it is set. */
  public boolean isSet() {
    return set;
  }

  /** Sets it, and wakes all who wait. */
  public void set() {
    mutex.acquire();
    set = true;
    waiters.wakeAll();
    mutex.release();
  }

  /** Resets it. Those whom {@link #set} has woken stay woken. */
  public void clear() {
    mutex.acquire();
    set = false;
    mutex.release();
  }

  /** Waits until it is set. */
  public void await() {
    awaitNanos(Timing.FOREVER);
  }

  /** Waits until it is set, at most so many milliseconds; false if the time has passed. */
  public boolean await(long millis) {
    return awaitNanos(Timing.nanos(millis));
  }

  /** As {@link #await(long)}, in nanoseconds; negative for no limit. */
  public boolean awaitNanos(long nanos) {
    if (set) {
      return true;
    }
    mutex.acquire();
    if (set || nanos == 0) {
      mutex.release();
      return set;
    }
    Waiter waiter = waiters.join();
    mutex.release();
    return waiters.await(waiter, nanos);
  }

  @Override
  public String toString() {
    return set ? "Event[set]" : "Event[unset]";
  }
}
