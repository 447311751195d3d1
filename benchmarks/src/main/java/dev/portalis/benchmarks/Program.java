package dev.portalis.benchmarks;

import dev.portalis.benchmarks.handwritten.Collatz;
import dev.portalis.benchmarks.handwritten.Mandelbrot;
import dev.portalis.benchmarks.handwritten.Matmul;
import dev.portalis.benchmarks.handwritten.NBody;
import dev.portalis.benchmarks.handwritten.Shapes;
import dev.portalis.benchmarks.handwritten.Threads;
import dev.portalis.benchmarks.handwritten.Tokens;
import dev.portalis.benchmarks.translated.CollatzPython;
import dev.portalis.benchmarks.translated.MandelbrotPython;
import dev.portalis.benchmarks.translated.MatmulPython;
import dev.portalis.benchmarks.translated.NBodyPython;
import dev.portalis.benchmarks.translated.ShapesPython;
import dev.portalis.benchmarks.translated.ThrLockPython;
import dev.portalis.benchmarks.translated.ThrPoolPython;
import dev.portalis.benchmarks.translated.ThrQueuePython;
import dev.portalis.benchmarks.translated.TokensPython;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.Supplier;

/** The programs that are measured. */
public enum Program {
  /** nbody.py. */
  NBODY("nbody", "NBody", 1.5, NBody::bench, () -> NBodyPython.load()::bench),
  /** mandelbrot.py. */
  MANDELBROT(
      "mandelbrot", "Mandelbrot", 1.5, Mandelbrot::bench, () -> MandelbrotPython.load()::bench),
  /** collatz.py. */
  COLLATZ("collatz", "Collatz", 1.5, Collatz::bench, () -> CollatzPython.load()::bench),
  /** matmul.py. */
  MATMUL("matmul", "Matmul", 1.5, Matmul::bench, () -> MatmulPython.load()::bench),
  /** shapes.py. */
  SHAPES("shapes", "Shapes", 1.5, Shapes::bench, () -> ShapesPython.load()::bench),
  /** tokens.py. */
  TOKENS("tokens", "Tokens", 2.0, Tokens::bench, () -> TokensPython.load()::bench),
  /** thr_lock.py. */
  THR_LOCK("thr_lock", "ThrLock", 1.5, Threads::lock, () -> ThrLockPython.load()::bench),
  /** thr_queue.py. */
  THR_QUEUE("thr_queue", "ThrQueue", 2.0, Threads::queue, () -> ThrQueuePython.load()::bench),
  /** thr_pool.py. */
  THR_POOL("thr_pool", "ThrPool", 1.5, Threads::pool, () -> ThrPoolPython.load()::bench);

  private final String file;
  private final String stub;
  private final double goal;
  private final Supplier<String> handwritten;
  private final Supplier<Supplier<String>> translated;

  Program(
      String file,
      String stub,
      double goal,
      Supplier<String> handwritten,
      Supplier<Supplier<String>> translated) {
    this.file = file;
    this.stub = stub;
    this.goal = goal;
    this.handwritten = handwritten;
    this.translated = translated;
  }

  /** The name of the Python file without its ending. */
  String file() {
    return file;
  }

  /** The class with the {@code main} of the translated program. */
  String mainClass() {
    return "dev.portalis.benchmarks.translated." + stub + "ProgramJvm";
  }

  /** The class with the {@code main} of the translated program that repeats it. */
  String warmClass() {
    return "dev.portalis.benchmarks.translated." + stub + "WarmJvm";
  }

  /** How many times slower than the Java written by hand it may be. */
  double goal() {
    return goal;
  }

  /** The Java written by hand. */
  Supplier<String> handwritten() {
    return handwritten;
  }

  /** The translated Python, loaded now. */
  Supplier<String> translated() {
    return translated.get();
  }

  /** What CPython prints. */
  String expected() {
    return expected(file);
  }

  /** What CPython prints for a file. */
  static String expected(String file) {
    try (InputStream in = Program.class.getResourceAsStream(file + ".out")) {
      return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
