package dev.portalis.threads;

import dev.portalis.runtime.threads.RawMutex;
import dev.portalis.runtime.threads.WaitQueue;
import dev.portalis.runtime.threads.Waiter;
import org.jspecify.annotations.Nullable;

/**
 * Lets a number of threads wait for each other, again and again.
 *
 * <p>Where one of them gives up, after a timeout or because of {@link #abort}, the barrier is
 * broken: all who wait or come get {@link ThreadException.BarrierBroken} until {@link #reset}.
 */
public final class Barrier {
  private enum State {
    FILLING,
    /** Those who were released leave. */
    DRAINING,
    /** Those who waited when it was reset leave. */
    RESETTING,
    BROKEN
  }

  private final RawMutex mutex = new RawMutex();
  private final WaitQueue changes = new WaitQueue();
  private final long parties;
  private final @Nullable Runnable action;

  /** Written under the mutex. */
  private volatile State state = State.FILLING;

  /** How many are inside; written under the mutex. */
  private volatile long count;

  /** A barrier for so many threads. */
  public Barrier(long parties) {
    this(parties, null);
  }

  /**
   * A barrier at which the last to come does something before all go on. Where that throws, the
   * barrier is broken, and the exception is thrown to the last.
   */
  public Barrier(long parties, @Nullable Runnable action) {
    this.parties = parties;
    this.action = action;
  }

  /**
   * Waits until as many wait as there are parties. Without parties nobody ever goes on.
   *
   * @return true to one of them, the leader, which has come last
   */
  public boolean await() {
    return arrive(Timing.FOREVER) == parties - 1;
  }

  /**
   * As {@link #await()}, but at most so many milliseconds.
   *
   * @throws ThreadException.BarrierBroken also if the time has passed
   */
  public boolean await(long millis) {
    return arrive(Timing.nanos(millis)) == parties - 1;
  }

  /**
   * As {@link #await(long)}, in nanoseconds, negative for no limit.
   *
   * @return how many had come before
   */
  public long arrive(long nanos) {
    mutex.acquire();
    try {
      while (state == State.DRAINING || state == State.RESETTING) {
        awaitChange(Timing.FOREVER);
      }
      if (state == State.BROKEN) {
        throw new ThreadException.BarrierBroken();
      }
      long index = count;
      count = index + 1;
      try {
        if (index + 1 == parties) {
          release();
        } else {
          awaitRelease(nanos);
        }
      } finally {
        leave();
      }
      return index;
    } finally {
      mutex.release();
    }
  }

  private boolean awaitChange(long nanos) {
    Waiter waiter = changes.join();
    mutex.release();
    boolean woken = changes.await(waiter, nanos);
    mutex.acquire();
    return woken;
  }

  private void release() {
    try {
      if (action != null) {
        action.run();
      }
    } catch (Throwable t) {
      change(State.BROKEN);
      throw t;
    }
    change(State.DRAINING);
  }

  private void awaitRelease(long nanos) {
    long start = Timing.start(nanos);
    long left = nanos;
    while (state == State.FILLING) {
      if (left == 0 || (!awaitChange(left) && state == State.FILLING)) {
        change(State.BROKEN);
        throw new ThreadException.BarrierBroken();
      }
      left = Timing.left(nanos, start);
    }
    if (state != State.DRAINING) {
      throw new ThreadException.BarrierBroken();
    }
  }

  private void leave() {
    long inside = count - 1;
    count = inside;
    if (inside == 0 && (state == State.RESETTING || state == State.DRAINING)) {
      change(State.FILLING);
    }
  }

  private void change(State next) {
    state = next;
    changes.wakeAll();
  }

  /** Makes it usable again; who waits gets {@link ThreadException.BarrierBroken}. */
  public void reset() {
    mutex.acquire();
    if (count == 0) {
      change(State.FILLING);
    } else if (state != State.DRAINING) {
      change(State.RESETTING);
    }
    mutex.release();
  }

  /** Breaks it. */
  public void abort() {
    mutex.acquire();
    change(State.BROKEN);
    mutex.release();
  }

  /** For how many it waits. */
  public long parties() {
    return parties;
  }

  /** How many wait now. */
  public long waiting() {
    return state == State.FILLING ? count : 0;
  }

  /** Whether it is broken. */
  public boolean isBroken() {
    return state == State.BROKEN;
  }
}
