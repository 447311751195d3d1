package dev.portalis.benchmarks;

import java.util.Locale;
import java.util.function.Supplier;

/** Runs the Java of a program again and again and prints the seconds of each run. */
public final class Repeat {
  private Repeat() {}

  /** {@code PROGRAM TIMES}. */
  public static void main(String[] args) {
    Supplier<String> bench = Program.valueOf(args[0]).handwritten();
    int times = Integer.parseInt(args[1]);
    for (int i = 0; i < times; i++) {
      long start = System.nanoTime();
      String result = bench.get();
      double seconds = (System.nanoTime() - start) / 1e9;
      if (i == 0) {
        System.out.println(result);
      }
      if (times > 1) {
        System.err.printf(Locale.ROOT, "%.6f%n", seconds);
      }
    }
  }
}
