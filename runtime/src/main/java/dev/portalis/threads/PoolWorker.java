package dev.portalis.threads;

import dev.portalis.runtime.threads.Platform;
import org.jspecify.annotations.Nullable;

/** A thread of a pool. */
final class PoolWorker implements Runnable {
  /** Every so many tasks a worker looks first at what came from outside, so that this gets on. */
  private static final int FAIRNESS = 61;

  private final ThreadPool pool;
  private final WorkDeque<TaskFuture<?>> own = new WorkDeque<>();
  private int done;

  PoolWorker(ThreadPool pool) {
    this.pool = pool;
  }

  boolean isOf(ThreadPool other) {
    return pool == other;
  }

  /** What its tasks have submitted. */
  WorkDeque<TaskFuture<?>> own() {
    return own;
  }

  @Override
  public void run() {
    Platform.THREADS.current().attach(this);
    for (TaskFuture<?> task = next(); task != null; task = next()) {
      task.run();
      done++;
    }
  }

  /** What to do next; null where the pool is closed and has nothing left. */
  private @Nullable TaskFuture<?> next() {
    TaskFuture<?> found = look();
    return found == null ? pool.awaitTask(this) : found;
  }

  /** Looks once for something to do. */
  @Nullable TaskFuture<?> look() {
    boolean outsideFirst = done % FAIRNESS == 0;
    TaskFuture<?> found = outsideFirst ? pool.pollSubmitted() : own.pop();
    if (found == null) {
      found = outsideFirst ? own.pop() : pool.pollSubmitted();
    }
    return found == null ? pool.steal(this) : found;
  }
}
