package dev.portalis.benchmarks.threads;

import dev.portalis.threads.PoolConfig;
import dev.portalis.threads.ThreadPool;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Work for processors alone, by one thread or two: on an idle machine two halve the time. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5)
@Measurement(iterations = 20)
@Fork(2)
public class SpeedUpBenchmark {
  private static final int PART = 25_000;

  /** How many threads do it. */
  @Param({"1", "2"})
  public int workers = 1;

  /** Counts primes. */
  @Benchmark
  public int primes() {
    List<Integer> parts = IntStream.range(0, 16).boxed().collect(Collectors.toList());
    try (ThreadPool pool = new ThreadPool(PoolConfig.of(workers))) {
      return pool.map(parts, part -> count(part * PART, (part + 1) * PART)).stream()
          .mapToInt(Integer::intValue)
          .sum();
    }
  }

  private static int count(int from, int to) {
    int count = 0;
    for (int n = Math.max(2, from); n < to; n++) {
      int divisor = 2;
      while (divisor * divisor <= n && n % divisor != 0) {
        divisor++;
      }
      count += divisor * divisor > n ? 1 : 0;
    }
    return count;
  }
}
