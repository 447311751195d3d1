package dev.portalis.runtime.threads;

import org.jspecify.annotations.Nullable;

/** A carrier's place in a queue of those who wait. For one wait only. */
public final class Waiter {
  static final int WAITING = 0;

  /** What was waited for has come, or belongs to the waiter now. */
  static final int GRANTED = 1;

  /** The waiter has to compete for it. */
  static final int RETRY = 2;

  private static final ThreadPlatform THREADS = Platform.THREADS;

  private final Carrier carrier;
  private volatile int signal = WAITING;

  /** When the wait began, in {@link ThreadPlatform#nanoTime}; for locks. */
  final long since;

  @Nullable Waiter next;
  @Nullable Waiter previous;
  boolean queued;

  Waiter(Carrier carrier, long since) {
    this.carrier = carrier;
    this.since = since;
  }

  int signal() {
    return signal;
  }

  /** Waits again. Not to be called while queued. */
  void rearm() {
    signal = WAITING;
  }

  /** Lets the waiter go on. It must have left its queue. */
  void wake(int value) {
    signal = value;
    THREADS.unpark(carrier);
  }

  /** Lets a waiter go on that was taken out of its queue, if there is one. */
  public static void release(@Nullable Waiter taken) {
    if (taken != null) {
      taken.wake(GRANTED);
    }
  }

  /**
   * Parks until woken.
   *
   * @param nanos negative to wait for ever
   * @return false if the time has passed, though the waiter may be woken at any moment
   */
  boolean await(long nanos) {
    boolean woken = nanos < 0 ? awaitForever() : awaitUntil(THREADS.nanoTime() + nanos);
    THREADS.waitEnded(carrier);
    return woken;
  }

  private boolean awaitForever() {
    if (signal == WAITING) {
      carrier.beginWait(this);
      while (signal == WAITING) {
        THREADS.park(carrier);
      }
      carrier.endWait();
    }
    return true;
  }

  private boolean awaitUntil(long deadline) {
    while (signal == WAITING) {
      long left = deadline - THREADS.nanoTime();
      if (left <= 0) {
        return false;
      }
      THREADS.parkNanos(carrier, left);
    }
    return true;
  }
}
