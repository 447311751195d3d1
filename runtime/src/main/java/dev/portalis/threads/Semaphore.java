package dev.portalis.threads;

import dev.portalis.runtime.threads.RawMutex;
import dev.portalis.runtime.threads.Turnstile;
import dev.portalis.runtime.threads.WaitQueue;
import dev.portalis.runtime.threads.Waiter;

/**
 * Permits, of which each {@link #acquire} takes one and waits where there is none.
 *
 * <p>Permits have no owner: any thread may release them, also more than were taken. Those who wait
 * are woken in the order in which they came, but whoever comes while a permit is free may take it.
 */
public final class Semaphore {
  private final RawMutex mutex = new RawMutex();
  private final Turnstile turnstile = new Turnstile(mutex, new WaitQueue());
  private final long most;

  /** Guarded by the mutex. */
  private long permits;

  /** A semaphore with so many permits, at least 0, to which any number may be added. */
  public Semaphore(long permits) {
    this(permits, Long.MAX_VALUE);
  }

  private Semaphore(long permits, long most) {
    if (permits < 0) {
      throw new IllegalArgumentException("negative number of permits: " + permits);
    }
    this.permits = permits;
    this.most = most;
  }

  /** A semaphore that never has more permits than in the beginning. */
  public static Semaphore bounded(long permits) {
    return new Semaphore(permits, permits);
  }

  /** Takes a permit, waiting as long as it takes. */
  public void acquire() {
    acquireNanos(Timing.FOREVER);
  }

  /** Takes a permit if there is one. */
  public boolean tryAcquire() {
    return acquireNanos(0);
  }

  /** Takes a permit, waiting at most so many milliseconds; false if the time has passed. */
  public boolean tryAcquire(long millis) {
    return acquireNanos(Timing.nanos(millis));
  }

  /** As {@link #tryAcquire(long)}, in nanoseconds; negative for no limit. */
  public boolean acquireNanos(long nanos) {
    mutex.acquire();
    boolean taken = turnstile.mayTake(permits) || (nanos != 0 && awaitPermit(nanos));
    if (taken) {
      permits--;
    }
    leave();
    return taken;
  }

  private boolean awaitPermit(long nanos) {
    long start = Timing.start(nanos);
    boolean again = false;
    for (long left = nanos; left != 0; left = Timing.left(nanos, start)) {
      again = turnstile.await(left, again);
      if (permits > 0 && (again || turnstile.mayTake(permits))) {
        return true;
      }
    }
    return false;
  }

  /** Gives a permit back. */
  public void release() {
    release(1);
  }

  /**
   * Adds so many permits, at least one.
   *
   * @throws IllegalStateException if a bounded semaphore would have more than in the beginning
   */
  public void release(long count) {
    if (!tryRelease(count)) {
      throw new IllegalStateException("released more often than acquired");
    }
  }

  /** Adds so many permits, unless there would be more than there may be. */
  public boolean tryRelease(long count) {
    if (count < 1) {
      throw new IllegalArgumentException("permits to release: " + count);
    }
    mutex.acquire();
    boolean allowed = count <= most - permits;
    if (allowed) {
      permits += count;
    }
    leave();
    return allowed;
  }

  /** Releases the mutex and wakes who can go on now. */
  private void leave() {
    Waiter next = turnstile.offer(permits);
    mutex.release();
    Waiter.release(next);
  }

  /** How many permits there are at this moment. */
  public long permits() {
    mutex.acquire();
    long now = permits;
    mutex.release();
    return now;
  }

  @Override
  public String toString() {
    return "Semaphore[" + permits() + "]";
  }
}
