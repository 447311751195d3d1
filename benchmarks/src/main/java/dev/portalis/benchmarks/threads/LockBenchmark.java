package dev.portalis.benchmarks.threads;

import dev.portalis.runtime.modules.threading.PyLock;
import dev.portalis.runtime.modules.threading.PyRLock;
import dev.portalis.threads.Mutex;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A step inside a lock: by one thread, or by as many as {@code -t} says. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 10, time = 1)
@Fork(2)
public class LockBenchmark {
  private final PyLock lock = new PyLock();
  private final PyRLock reentrant = new PyRLock();
  private final Mutex<long[]> mutex = new Mutex<>(new long[1]);
  private final ReentrantLock juc = new ReentrantLock();
  private long value;

  /** {@code threading.Lock}. */
  @Benchmark
  public long lock() {
    lock.enter();
    try {
      return value++;
    } finally {
      lock.release();
    }
  }

  /** {@code threading.RLock}. */
  @Benchmark
  public long rlock() {
    reentrant.enter();
    try {
      return value++;
    } finally {
      reentrant.release();
    }
  }

  /** {@code dev.portalis.threads.Mutex}. */
  @Benchmark
  public long mutex() {
    try (Mutex.Guard<long[]> guard = mutex.lock()) {
      return guard.get()[0]++;
    }
  }

  /** {@code java.util.concurrent.locks.ReentrantLock}. */
  @Benchmark
  public long juc() {
    juc.lock();
    try {
      return value++;
    } finally {
      juc.unlock();
    }
  }
}
