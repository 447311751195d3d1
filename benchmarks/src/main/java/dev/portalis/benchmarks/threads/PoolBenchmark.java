package dev.portalis.benchmarks.threads;

import dev.portalis.runtime.modules.futures.PyFuture;
import dev.portalis.runtime.modules.futures.PyThreadPoolExecutor;
import dev.portalis.runtime.object.BuiltinTypes;
import dev.portalis.runtime.object.PyDict;
import dev.portalis.runtime.object.PyTuple;
import dev.portalis.threads.PoolConfig;
import dev.portalis.threads.TaskFuture;
import dev.portalis.threads.ThreadPool;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Tasks that do nothing, by two threads: one by one, or many before the first result. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 10, time = 1)
@Fork(2)
public class PoolBenchmark {
  private static final int TASKS = 1_000;
  private static final int WORKERS = 2;

  private final PyThreadPoolExecutor executor = new PyThreadPoolExecutor(PyThreadPoolExecutor.TYPE);
  private final ThreadPool pool = new ThreadPool(PoolConfig.of(WORKERS));
  private final ExecutorService juc = Executors.newFixedThreadPool(WORKERS);

  /** Begins. */
  public PoolBenchmark() {
    executor.init((long) WORKERS, "", null, PyTuple.EMPTY);
  }

  /** Ends all threads. */
  @TearDown
  public void close() {
    executor.shutdown(true, false);
    pool.close();
    juc.shutdown();
  }

  private PyFuture submit() {
    return executor.submit(BuiltinTypes.INT, new Object[0], new PyDict());
  }

  /** {@code concurrent.futures.ThreadPoolExecutor}, with {@code int} as the task. */
  @Benchmark
  public @Nullable Object executor() {
    return submit().result(null);
  }

  /** {@code dev.portalis.threads.ThreadPool}. */
  @Benchmark
  public Integer pool() {
    return pool.submit(() -> 0).result();
  }

  /** {@code java.util.concurrent.ThreadPoolExecutor}. */
  @Benchmark
  public Integer juc() throws ExecutionException, InterruptedException {
    return juc.submit(() -> 0).get();
  }

  /** {@code concurrent.futures.ThreadPoolExecutor}. */
  @Benchmark
  @OperationsPerInvocation(TASKS)
  public int executorMany() {
    List<PyFuture> futures = new ArrayList<>(TASKS);
    for (int i = 0; i < TASKS; i++) {
      futures.add(submit());
    }
    for (PyFuture each : futures) {
      each.result(null);
    }
    return futures.size();
  }

  /** {@code dev.portalis.threads.ThreadPool}. */
  @Benchmark
  @OperationsPerInvocation(TASKS)
  public int poolMany() {
    List<TaskFuture<Integer>> futures = new ArrayList<>(TASKS);
    for (int i = 0; i < TASKS; i++) {
      futures.add(pool.submit(() -> 0));
    }
    for (TaskFuture<Integer> each : futures) {
      each.result();
    }
    return futures.size();
  }

  /** {@code java.util.concurrent.ThreadPoolExecutor}. */
  @Benchmark
  @OperationsPerInvocation(TASKS)
  public int jucMany() throws ExecutionException, InterruptedException {
    List<Future<Integer>> futures = new ArrayList<>(TASKS);
    for (int i = 0; i < TASKS; i++) {
      futures.add(juc.submit(() -> 0));
    }
    for (Future<Integer> each : futures) {
      each.get();
    }
    return futures.size();
  }
}
