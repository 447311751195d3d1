package dev.portalis.benchmarks.threads;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Items on their way from as many threads to as many others. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 10, time = 1)
@Fork(2)
public class QueueBenchmark {
  private static final int ITEMS = 100_000;

  /** How many threads put, and how many get. */
  @Param({"1", "4"})
  public int threads = 1;

  /** {@code queue.Queue}, with a limit. */
  @Benchmark
  @OperationsPerInvocation(ITEMS)
  public long boundedQueue() throws InterruptedException {
    return exchange(Pipe.queue(128));
  }

  /** {@code dev.portalis.threads.Channel}, with a limit. */
  @Benchmark
  @OperationsPerInvocation(ITEMS)
  public long boundedChannel() throws InterruptedException {
    return exchange(Pipe.channel(128));
  }

  /** {@code java.util.concurrent.ArrayBlockingQueue}. */
  @Benchmark
  @OperationsPerInvocation(ITEMS)
  public long boundedJucArray() throws InterruptedException {
    return exchange(Pipe.arrayBlockingQueue(128));
  }

  /** {@code java.util.concurrent.LinkedBlockingQueue}, with a limit. */
  @Benchmark
  @OperationsPerInvocation(ITEMS)
  public long boundedJucLinked() throws InterruptedException {
    return exchange(Pipe.linkedBlockingQueue(128));
  }

  /** {@code queue.Queue}. */
  @Benchmark
  @OperationsPerInvocation(ITEMS)
  public long queue() throws InterruptedException {
    return exchange(Pipe.queue(0));
  }

  /** {@code queue.SimpleQueue}. */
  @Benchmark
  @OperationsPerInvocation(ITEMS)
  public long simpleQueue() throws InterruptedException {
    return exchange(Pipe.simpleQueue());
  }

  /** {@code dev.portalis.threads.Channel}. */
  @Benchmark
  @OperationsPerInvocation(ITEMS)
  public long channel() throws InterruptedException {
    return exchange(Pipe.channel(0));
  }

  /** {@code java.util.concurrent.LinkedBlockingQueue}. */
  @Benchmark
  @OperationsPerInvocation(ITEMS)
  public long jucLinked() throws InterruptedException {
    return exchange(Pipe.linkedBlockingQueue(0));
  }

  private long exchange(Pipe pipe) throws InterruptedException {
    int each = ITEMS / threads;
    long[] sums = new long[threads];
    List<Thread> all = new ArrayList<>();
    for (int i = 0; i < threads; i++) {
      int index = i;
      all.add(
          new Thread(
              () -> {
                for (int k = 0; k < each; k++) {
                  sums[index] += pipe.get();
                }
              }));
      all.add(
          new Thread(
              () -> {
                for (int k = 0; k < each; k++) {
                  pipe.put((long) k);
                }
              }));
    }
    for (Thread thread : all) {
      thread.start();
    }
    long sum = 0;
    for (Thread thread : all) {
      thread.join();
    }
    for (long part : sums) {
      sum += part;
    }
    return sum;
  }
}
