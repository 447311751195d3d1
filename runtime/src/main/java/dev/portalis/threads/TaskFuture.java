package dev.portalis.threads;

import dev.portalis.runtime.threads.WaitQueue;
import dev.portalis.runtime.threads.Waiter;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A task that was given to a pool, and its result once it has one.
 *
 * @param <T> the type of the result
 */
public final class TaskFuture<T extends @Nullable Object> {
  private static final int PENDING = 0;
  private static final int RUNNING = 1;
  private static final int SUCCEEDED = 2;
  private static final int FAILED = 3;
  private static final int CANCELLED = 4;

  /** Stands for the callbacks of a task that is done: there is nobody left to call them. */
  private static final Callback<?> CALLED = new Callback<>(future -> {}, null);

  private final ThreadPool pool;
  private final AtomicInteger state = new AtomicInteger(PENDING);
  private final AtomicReference<@Nullable Callback<T>> callbacks = new AtomicReference<>();
  private final AtomicReference<@Nullable WaitQueue> waiters = new AtomicReference<>();

  /** Null once it has begun. */
  private @Nullable Task<? extends T> task;

  /** Written before the state says that it is there. */
  private @Nullable T result;

  private @Nullable Throwable failure;

  /** What is to be called, and what was to be called before it came. */
  private static final class Callback<T extends @Nullable Object> {
    final Consumer<? super TaskFuture<T>> action;
    @Nullable Callback<T> next;

    Callback(Consumer<? super TaskFuture<T>> action, @Nullable Callback<T> next) {
      this.action = action;
      this.next = next;
    }
  }

  TaskFuture(ThreadPool pool, Task<? extends T> task) {
    this.pool = pool;
    this.task = task;
  }

  /** Does the task, unless that has begun already or it was cancelled. */
  boolean run() {
    if (!state.compareAndSet(PENDING, RUNNING)) {
      return false;
    }
    Task<? extends T> body = task;
    task = null;
    int end = FAILED;
    try {
      result = body == null ? null : body.run();
      end = SUCCEEDED;
    } catch (Throwable t) {
      failure = t;
    }
    finish(end);
    return true;
  }

  private void finish(int end) {
    state.set(end);
    WaitQueue waiting = waiters.get();
    if (waiting != null) {
      waiting.wakeAll();
    }
    Callback<T> last = callbacks.getAndSet(called());
    Callback<T> next = null;
    while (last != null) {
      Callback<T> before = last.next;
      last.next = next;
      next = last;
      last = before;
    }
    for (; next != null; next = next.next) {
      call(next.action);
    }
  }

  @SuppressWarnings("unchecked") // Is only compared with.
  private Callback<T> called() {
    return (Callback<T>) CALLED;
  }

  private void call(Consumer<? super TaskFuture<T>> action) {
    try {
      action.accept(this);
    } catch (Throwable t) {
      Threads.report(Threads.currentName(), t);
    }
  }

  /**
   * Has something called when the task is done or cancelled: in the order in which this was called,
   * by the thread that ends it, or at once where it has ended. What it throws goes to the {@link
   * FailureHandler}.
   */
  public void onDone(Consumer<? super TaskFuture<T>> action) {
    for (; ; ) {
      Callback<T> before = callbacks.get();
      if (before == CALLED) {
        call(action);
        return;
      }
      if (callbacks.compareAndSet(before, new Callback<>(action, before))) {
        return;
      }
    }
  }

  /**
   * Cancels it if it has not begun.
   *
   * @return whether it is cancelled now
   */
  public boolean cancel() {
    if (state.compareAndSet(PENDING, CANCELLED)) {
      task = null;
      finish(CANCELLED);
      return true;
    }
    return state.get() == CANCELLED;
  }

  /** Whether it has ended, or was cancelled. */
  public boolean isDone() {
    return state.get() > RUNNING;
  }

  /** Whether it was cancelled. */
  public boolean isCancelled() {
    return state.get() == CANCELLED;
  }

  /** What it has thrown; null where it has not, or not yet. */
  public @Nullable Throwable failure() {
    return state.get() == FAILED ? failure : null;
  }

  /** Waits until it is done. */
  public void await() {
    awaitNanos(Timing.FOREVER);
  }

  /** Waits until it is done, at most so many milliseconds; false if the time has passed. */
  public boolean await(long millis) {
    return awaitNanos(Timing.nanos(millis));
  }

  private boolean awaitNanos(long nanos) {
    if (isDone()) {
      return true;
    }
    if (nanos == 0) {
      return false;
    }
    if (nanos < 0 && pool.isWorker() && run()) {
      // A worker does itself what it waits for, so that tasks can wait for tasks.
      return true;
    }
    WaitQueue queue = queue();
    Waiter waiter = queue.join();
    if (isDone()) {
      queue.leave(waiter);
      return true;
    }
    return queue.await(waiter, nanos);
  }

  private WaitQueue queue() {
    WaitQueue present = waiters.get();
    if (present != null) {
      return present;
    }
    waiters.compareAndSet(null, new WaitQueue());
    return Objects.requireNonNull(waiters.get());
  }

  /**
   * Waits for the result.
   *
   * @throws ThreadException.WorkerFailed if the task has thrown, with that as the cause
   * @throws ThreadException.PoolFailed if it was cancelled
   */
  public T result() {
    await();
    return ended();
  }

  /**
   * Waits for the result at most so many milliseconds.
   *
   * @throws ThreadException.TimedOut if the time has passed
   */
  public T result(long millis) {
    if (!await(millis)) {
      throw new ThreadException.TimedOut("the task is not done");
    }
    return ended();
  }

  @SuppressWarnings("NullAway") // A result that may not be null was set.
  private T ended() {
    switch (state.get()) {
      case SUCCEEDED:
        return result;
      case FAILED:
        throw new ThreadException.WorkerFailed("the task has failed", failure);
      default:
        throw new ThreadException.PoolFailed("the task was cancelled");
    }
  }
}
