package dev.portalis.threads;

import dev.portalis.runtime.threads.Platform;
import dev.portalis.runtime.threads.RawMutex;
import dev.portalis.runtime.threads.WaitQueue;
import dev.portalis.runtime.threads.Waiter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Threads that do tasks. A thread is started when there is something to do and none is idle.
 *
 * <pre>{@code
 * try (ThreadPool pool = new ThreadPool(PoolConfig.of(4))) {
 *   TaskFuture<Integer> count = pool.submit(() -> countPrimes(1, 100_000));
 *   List<Thumbnail> small = pool.map(images, Thumbnail::of);
 *   System.out.println(count.result());
 * }
 * }</pre>
 *
 * <p>Tasks from outside begin in the order in which they were submitted. What a task submits itself
 * its own worker does, the last first, and idle workers steal the rest. A task that waits for one
 * that has not begun does it itself, so tasks may wait for tasks, however few the workers are.
 */
public final class ThreadPool implements AutoCloseable {
  /** Into how many parts for each worker {@link #map} divides its work. */
  private static final int PARTS = 4;

  private final PoolConfig config;
  private final LockFreeQueue<TaskFuture<?>> submitted = new LockFreeQueue<>();
  private final WaitQueue idle = new WaitQueue();

  /** Guards the start of workers. */
  private final RawMutex structure = new RawMutex();

  private final List<ThreadHandle> threads = new ArrayList<>();

  /** All that were started; replaced as a whole. */
  private volatile List<PoolWorker> workers = List.of();

  private volatile boolean closed;

  /** A pool without threads as yet. */
  public ThreadPool(PoolConfig config) {
    this.config = config;
  }

  /**
   * Has a task done that nobody waits for. What it throws goes to the {@link FailureHandler}.
   *
   * @throws ThreadException.PoolFailed if the pool is closed
   */
  public void execute(Runnable task) {
    submit(
        () -> {
          try {
            task.run();
          } catch (Throwable t) {
            Threads.report(Threads.currentName(), t);
          }
          return true;
        });
  }

  /**
   * Has a task done.
   *
   * @throws ThreadException.PoolFailed if the pool is closed, unless one of its own tasks asks
   */
  public <T extends @Nullable Object> TaskFuture<T> submit(Task<? extends T> task) {
    PoolWorker self = worker();
    if (closed && self == null) {
      throw new ThreadException.PoolFailed("the pool is closed");
    }
    TaskFuture<T> future = new TaskFuture<>(this, task);
    if (self != null) {
      self.own().push(future);
    } else {
      submitted.add(future);
    }
    if (!idle.wakeOne() && workers.size() < config.size()) {
      startWorker(future);
    }
    if (closed && self == null && future.cancel()) {
      // The pool was closed meanwhile, and the workers may be gone.
      throw new ThreadException.PoolFailed("the pool is closed");
    }
    return future;
  }

  private void startWorker(TaskFuture<?> future) {
    structure.acquire();
    try {
      int number = workers.size();
      if (number < config.size() && !closed) {
        PoolWorker worker = new PoolWorker(this);

        ThreadConfig thread =
            new ThreadConfig(
                config.namePrefix() + "-" + number,
                config.stackSize(),
                ThreadConfig.NORMAL_PRIORITY,
                config.daemon());
        threads.add(Threads.spawn(thread, worker));
        List<PoolWorker> all = new ArrayList<>(workers);
        all.add(worker);
        workers = all;
      }
    } catch (ThreadException.SpawnFailed e) {
      if (workers.isEmpty()) {
        future.cancel();
        throw e;
      }
    } finally {
      structure.release();
    }
  }

  /**
   * What a function makes of each element, computed by all workers, in the order of the elements.
   *
   * @throws ThreadException.WorkerFailed if the function has thrown, for the first such element;
   *     what has not begun then is not done any more
   */
  public <A extends @Nullable Object, B extends @Nullable Object> List<B> map(
      List<? extends A> elements, Function<? super A, ? extends B> function) {
    List<TaskFuture<List<B>>> parts = new ArrayList<>();
    int size = elements.size();
    int step = Math.max(1, (int) (size / ((long) PARTS * config.size())));
    for (int from = 0; from < size; from += step) {
      List<? extends A> part = elements.subList(from, Math.min(size, from + step));
      parts.add(submit(() -> mapped(part, function)));
    }
    List<B> results = new ArrayList<>(size);
    try {
      for (TaskFuture<List<B>> each : parts) {
        results.addAll(each.result());
      }
    } finally {
      for (TaskFuture<List<B>> each : parts) {
        each.cancel();
      }
    }
    return results;
  }

  private static <A extends @Nullable Object, B extends @Nullable Object> List<B> mapped(
      List<? extends A> elements, Function<? super A, ? extends B> function) {
    List<B> results = new ArrayList<>(elements.size());
    for (A each : elements) {
      results.add(function.apply(each));
    }
    return results;
  }

  /** The worker that calls; null where none of this pool does. */
  private @Nullable PoolWorker worker() {
    Object kept = Platform.THREADS.current().attachment();
    return kept instanceof PoolWorker && ((PoolWorker) kept).isOf(this) ? (PoolWorker) kept : null;
  }

  boolean isWorker() {
    return worker() != null;
  }

  /** Whether no task is taken from outside any more. */
  public boolean isClosed() {
    return closed;
  }

  @Nullable TaskFuture<?> pollSubmitted() {
    return submitted.poll();
  }

  /** Takes something that another worker has to do. */
  @Nullable TaskFuture<?> steal(PoolWorker thief) {
    for (PoolWorker victim : workers) {
      while (victim != thief && !victim.own().isEmpty()) {
        TaskFuture<?> stolen = victim.own().steal();
        if (stolen != null) {
          return stolen;
        }
      }
    }
    return null;
  }

  /** Sleeps until there is something to do; null where the pool is closed and there is nothing. */
  @Nullable TaskFuture<?> awaitTask(PoolWorker worker) {
    for (; ; ) {
      // Who submits something after this look sees the waiter, and wakes it.
      Waiter waiter = idle.join();
      TaskFuture<?> found = worker.look();
      if (found != null || closed) {
        if (!idle.leave(waiter) && found != null) {
          // It was woken for something else, which another may do.
          idle.wakeOne();
        }
        return found != null ? found : worker.look();
      }
      idle.await(waiter, Timing.FOREVER);
      found = worker.look();
      if (found != null) {
        return found;
      }
    }
  }

  /** Takes no more tasks from outside. What was submitted is done. */
  public void shutdown() {
    structure.acquire();
    closed = true;
    structure.release();
    idle.wakeAll();
  }

  /** Takes no more tasks from outside, and cancels those that have not begun. */
  public void shutdownNow() {
    shutdown();
    for (TaskFuture<?> task = submitted.poll(); task != null; task = submitted.poll()) {
      task.cancel();
    }
    for (PoolWorker worker : workers) {
      while (!worker.own().isEmpty()) {
        TaskFuture<?> task = worker.own().steal();
        if (task != null) {
          task.cancel();
        }
      }
    }
  }

  /** Shuts the pool down and waits until all is done. Not for its own tasks. */
  public void join() {
    joinNanos(Timing.FOREVER);
  }

  /** As {@link #join()}, at most so many milliseconds; false if the time has passed. */
  public boolean join(long millis) {
    return joinNanos(Timing.nanos(millis));
  }

  private boolean joinNanos(long nanos) {
    if (isWorker()) {
      throw new ThreadException.JoinFailed("a pool's task cannot wait for its end", null);
    }
    shutdown();
    long start = Timing.start(nanos);
    for (ThreadHandle each : threads) {
      if (!each.joinNanos(Timing.left(nanos, start))) {
        return false;
      }
    }
    return true;
  }

  /** As {@link #join()}. */
  @Override
  public void close() {
    join();
  }
}
