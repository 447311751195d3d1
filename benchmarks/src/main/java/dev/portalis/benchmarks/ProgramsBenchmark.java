package dev.portalis.benchmarks;

import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
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

/** Each program, translated and written by hand. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public class ProgramsBenchmark {
  /** The program. */
  @Param public Program program = Program.NBODY;

  private @Nullable Supplier<String> translated;

  /** Loads the translated program and checks what it prints. */
  @Setup
  public void load() {
    translated = program.translated();
    check(translated());
    check(handwritten());
  }

  private void check(String result) {
    if (!result.strip().equals(program.expected().strip())) {
      throw new IllegalStateException(program.file() + " gives " + result);
    }
  }

  /** The translated Python. */
  @Benchmark
  public String translated() {
    return Objects.requireNonNull(translated).get();
  }

  /** The Java written by hand. */
  @Benchmark
  public String handwritten() {
    return program.handwritten().get();
  }
}
