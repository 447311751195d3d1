package dev.portalis.benchmarks.threads;

import dev.portalis.runtime.object.PyDict;
import dev.portalis.runtime.object.PyList;
import dev.portalis.runtime.threads.Sharing;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Lists and dicts in a program of one thread, in a program with threads that cannot reach them, and
 * where threads share them: a thousand items stored, changed and taken out.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 10, time = 1)
@Fork(2)
public class SharingBenchmark {
  private static final int ITEMS = 1000;

  /** Who can reach the containers. */
  public enum Reach {
    /** The program has one thread. */
    ALONE,
    /** It has more, which never reach them. */
    CONFINED,
    /** Others may. */
    SHARED
  }

  /** Who can reach the containers. */
  @Param public Reach reach = Reach.ALONE;

  /** Begins as such a program does. */
  @Setup
  public void begin() {
    if (reach == Reach.ALONE) {
      Sharing.beginAlone();
    } else {
      Sharing.activate();
    }
  }

  /** A list of ints. */
  @Benchmark
  public long list() {
    PyList list = reach == Reach.CONFINED ? new PyList().confined() : new PyList();
    for (long i = 0; i < ITEMS; i++) {
      list.append(i);
    }
    for (long i = 0; i < ITEMS; i++) {
      list.set(i, list.getLong(i) + 1);
    }
    long sum = 0;
    while (list.size() > 0) {
      sum += list.popLong(-1);
    }
    return sum;
  }

  /** A dict of ints. */
  @Benchmark
  public long dict() {
    PyDict dict = reach == Reach.CONFINED ? new PyDict().confined() : new PyDict();
    for (long i = 0; i < ITEMS; i++) {
      dict.putLong(i, i);
    }
    long sum = 0;
    for (long i = 0; i < ITEMS; i++) {
      sum += (Long) Objects.requireNonNull(dict.getLong(i));
    }
    return sum;
  }
}
