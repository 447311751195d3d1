package dev.portalis.threads;

import dev.portalis.runtime.threads.WaitQueue;
import dev.portalis.runtime.threads.Waiter;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Lets threads wait, with a {@link Mutex} locked, until others say that its value has changed.
 *
 * <pre>{@code
 * try (Mutex.Guard<Deque<Job>> guard = jobs.lock()) {
 *   changed.await(guard, queue -> !queue.isEmpty());
 *   job = guard.get().poll();
 * }
 * }</pre>
 *
 * <p>Those who wait are woken in the order in which they came. A wait never ends without a reason,
 * but when it ends others may have been faster, so what is waited for has to be looked at again, as
 * the methods with a condition do. Whoever signals should hold the mutex.
 */
public final class Condvar {
  private final WaitQueue waiters = new WaitQueue();

  /** Nobody waits yet. */
  public Condvar() {}

  /**
   * Releases the mutex, waits to be signalled, and locks the mutex again.
   *
   * @throws ThreadException.LockPoisoned if a failure has poisoned the mutex meanwhile; it is
   *     locked all the same
   */
  public void await(Mutex.Guard<?> guard) {
    awaitNanos(guard, Timing.FOREVER);
  }

  /**
   * As {@link #await(Mutex.Guard)}, but at most so many milliseconds.
   *
   * @return false if the time has passed
   */
  public boolean await(Mutex.Guard<?> guard, long millis) {
    return awaitNanos(guard, Timing.nanos(millis));
  }

  /** Waits until the value fulfils a condition. */
  public <T extends @Nullable Object> void await(
      Mutex.Guard<T> guard, Predicate<? super T> condition) {
    while (!condition.test(guard.get())) {
      awaitNanos(guard, Timing.FOREVER);
    }
  }

  /**
   * Waits until the value fulfils a condition, at most so many milliseconds.
   *
   * @return whether it does
   */
  public <T extends @Nullable Object> boolean await(
      Mutex.Guard<T> guard, Predicate<? super T> condition, long millis) {
    long nanos = Timing.nanos(millis);
    long start = Timing.start(nanos);
    long left = nanos;
    boolean holds = condition.test(guard.get());
    while (!holds && left > 0) {
      awaitNanos(guard, left);
      holds = condition.test(guard.get());
      left = Timing.left(nanos, start);
    }
    return holds;
  }

  private boolean awaitNanos(Mutex.Guard<?> guard, long nanos) {
    Waiter waiter = waiters.join();
    try {
      guard.suspend();
    } catch (IllegalStateException e) {
      waiters.leave(waiter);
      throw e;
    }
    try {
      return waiters.await(waiter, nanos);
    } finally {
      guard.resume();
    }
  }

  /** Wakes the one who waits longest; false if nobody waits. */
  public boolean signal() {
    return waiters.wakeOne();
  }

  /** Wakes all who wait now. */
  public void signalAll() {
    waiters.wakeAll();
  }

  /** How many wait. */
  public int waiting() {
    return waiters.size();
  }
}
