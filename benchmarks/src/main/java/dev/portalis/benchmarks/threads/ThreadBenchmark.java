package dev.portalis.benchmarks.threads;

import dev.portalis.runtime.modules.threading.PyThread;
import dev.portalis.runtime.object.PyTuple;
import dev.portalis.threads.Threads;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A thread that does nothing, from its start to the end of the join. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 10, time = 1)
@Fork(2)
public class ThreadBenchmark {
  /** {@code threading.Thread}. */
  @Benchmark
  public PyThread thread() {
    PyThread thread = new PyThread(PyThread.TYPE);
    thread.init(null, null, null, PyTuple.EMPTY, null, null);
    thread.start();
    thread.join(null);
    return thread;
  }

  /** {@code dev.portalis.threads.Threads.spawn}. */
  @Benchmark
  public void spawn() {
    Threads.spawn(() -> {}).join();
  }

  /** {@code java.lang.Thread}. */
  @Benchmark
  public void java() throws InterruptedException {
    Thread thread = new Thread(() -> {});
    thread.start();
    thread.join();
  }
}
