package dev.portalis.runtime.threads;

import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * A lock without an owner: any thread may release it. Acquiring it twice blocks.
 *
 * <p>Whoever comes while it is free takes it, even before those who wait, since handing it over
 * costs a switch of threads each time. Of those who wait at most one is on its way to try. Who has
 * waited a millisecond gets it handed over, so nobody starves.
 */
public final class RawMutex {
  private static final ThreadPlatform THREADS = Platform.THREADS;
  private static final boolean HANDS_OVER = !THREADS.isPreemptive();
  private static final long PATIENCE_NANOS = 1_000_000;

  /** Most locks are held for less time than it takes to park. */
  private static final int SPINS = !HANDS_OVER && THREADS.processors() > 1 ? 20 : 0;

  private static final int LOCKED = 1;

  /** The list is not empty. Changes under the guard only. */
  private static final int WAITERS = 2;

  /** A waiter was woken and has not tried yet, so nobody else has to be woken. */
  private static final int WAKING = 4;

  private final AtomicInteger state = new AtomicInteger();
  private final SpinGuard guard = new SpinGuard();
  private final WaiterList list = new WaiterList();

  /** A free mutex. */
  public RawMutex() {}

  /** Whether somebody holds it. */
  public boolean isLocked() {
    return (state.get() & LOCKED) != 0;
  }

  /** Acquires it, waiting as long as it takes. */
  public void acquire() {
    if (!state.compareAndSet(0, LOCKED)) {
      acquireSlowly(-1);
    }
  }

  /** Acquires it if it is free. */
  public boolean tryAcquire() {
    if (state.compareAndSet(0, LOCKED)) {
      return true;
    }
    for (int s = state.get(); (s & LOCKED) == 0; s = state.get()) {
      if (state.compareAndSet(s, s | LOCKED)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Acquires it.
   *
   * @param nanos how long to wait at most, negative to wait for ever
   */
  public boolean acquire(long nanos) {
    return tryAcquire() || (nanos != 0 && acquireSlowly(nanos));
  }

  private boolean acquireSlowly(long nanos) {
    for (int i = 0; i < SPINS; i++) {
      THREADS.relax(i);
      if ((state.get() & LOCKED) == 0 && tryAcquire()) {
        return true;
      }
    }
    long start = THREADS.nanoTime();
    Waiter waiter = new Waiter(THREADS.current(), start);
    boolean woken = false;
    boolean expired = false;
    long left = nanos;
    for (; ; ) {
      if (contend(waiter, woken, expired)) {
        return true;
      }
      if (expired || (!waiter.await(left) && leave(waiter))) {
        return false;
      }
      if (waiter.signal() == Waiter.GRANTED) {
        return true;
      }
      waiter.rearm();
      woken = true;
      if (nanos >= 0) {
        left = nanos - (THREADS.nanoTime() - start);
        expired = left <= 0;
      }
    }
  }

  /** Takes the lock if it is free; otherwise queues, unless the time is over. */
  private boolean contend(Waiter waiter, boolean woken, boolean giveUp) {
    guard.enter();
    boolean acquired = false;
    for (; ; ) {
      int s = state.get();
      int next = woken ? s & ~WAKING : s;
      if ((s & LOCKED) == 0) {
        if (state.compareAndSet(s, next | LOCKED)) {
          acquired = true;
          break;
        }
      } else if (state.compareAndSet(s, giveUp ? next : next | WAITERS)) {
        if (!giveUp && woken) {
          list.addFirst(waiter);
        } else if (!giveUp) {
          list.addLast(waiter);
        }
        break;
      }
    }
    guard.exit();
    return acquired;
  }

  /** Leaves the list after a timeout; false if the waiter was woken already. */
  private boolean leave(Waiter waiter) {
    guard.enter();
    boolean queued = waiter.queued;
    if (queued) {
      list.remove(waiter);
      if (list.size() == 0) {
        clearWaiters();
      }
    }
    guard.exit();
    return queued;
  }

  private void clearWaiters() {
    int s = state.get();
    while (!state.compareAndSet(s, s & ~WAITERS)) {
      s = state.get();
    }
  }

  /** Releases it; false if it is free. */
  public boolean release() {
    return state.compareAndSet(LOCKED, 0) || releaseSlowly();
  }

  private boolean releaseSlowly() {
    for (; ; ) {
      int s = state.get();
      if ((s & LOCKED) == 0) {
        return false;
      }
      if ((s & WAITERS) == 0 || (s & WAKING) != 0) {
        if (state.compareAndSet(s, s & ~LOCKED)) {
          return true;
        }
      } else {
        return releaseAndWake();
      }
    }
  }

  private boolean releaseAndWake() {
    long now = THREADS.nanoTime();
    guard.enter();
    Waiter woken = null;
    int signal = Waiter.WAITING;
    boolean released = false;
    for (; ; ) {
      int s = state.get();
      if ((s & LOCKED) == 0) {
        break;
      }
      Waiter first = (s & WAKING) == 0 ? list.first() : null;
      boolean handOver = first != null && (HANDS_OVER || now - first.since > PATIENCE_NANOS);
      if (state.compareAndSet(s, released(s, first, handOver))) {
        woken = first;
        signal = handOver ? Waiter.GRANTED : Waiter.RETRY;
        released = true;
        break;
      }
    }
    if (woken != null) {
      list.remove(woken);
    }
    guard.exit();
    if (woken != null) {
      woken.wake(signal);
    }
    return released;
  }

  private int released(int s, @Nullable Waiter first, boolean handOver) {
    int next = handOver ? s : s & ~LOCKED;
    if (first == null) {
      return next;
    }
    if (list.size() == 1) {
      next &= ~WAITERS;
    }
    return handOver ? next : next | WAKING;
  }
}
