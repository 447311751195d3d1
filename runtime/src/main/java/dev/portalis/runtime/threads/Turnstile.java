package dev.portalis.runtime.threads;

import org.jspecify.annotations.Nullable;

/**
 * Those who wait for one of several alike things, such as items of a queue or permits.
 *
 * <p>All methods are called with the mutex held that guards the things. As with {@link RawMutex},
 * whoever comes while there is one may take it, even before those who wait.
 */
public final class Turnstile {
  private static final boolean RESERVES = !Platform.THREADS.isPreemptive();

  private final RawMutex mutex;
  private final WaitQueue queue;

  /** How many were woken and have not come back yet. */
  private int underWay;

  /** Nobody waits yet. */
  public Turnstile(RawMutex mutex, WaitQueue queue) {
    this.mutex = mutex;
    this.queue = queue;
  }

  /** Whether a newcomer may take one of so many things. */
  public boolean mayTake(long available) {
    return available > (RESERVES ? underWay : 0);
  }

  /**
   * Waits for one of the things, releasing the mutex meanwhile; then there may be one.
   *
   * @param nanos how long to wait at most, negative to wait for ever
   * @param again whether the caller was woken before and found that others were faster
   * @return false if the time has passed
   */
  public boolean await(long nanos, boolean again) {
    Waiter waiter = again ? queue.joinFirst() : queue.join();
    mutex.release();
    boolean woken = queue.await(waiter, nanos);
    mutex.acquire();
    if (woken && underWay > 0) {
      underWay--;
    }
    return woken;
  }

  /**
   * Tells that so many things are there now. To be called whenever a thing comes, and after one was
   * taken: where carriers run by themselves one is woken at a time, and then the next by it, since
   * the one that is on its way may find that others were faster.
   *
   * @return who is to be given to {@link Waiter#release} after the mutex was released, or null
   */
  public @Nullable Waiter offer(long available) {
    while (RESERVES && underWay < available - 1 && queue.wakeOne()) {
      underWay++;
    }
    Waiter next = underWay < (RESERVES ? available : Math.min(available, 1)) ? queue.take() : null;
    if (next != null) {
      underWay++;
    }
    return next;
  }
}
