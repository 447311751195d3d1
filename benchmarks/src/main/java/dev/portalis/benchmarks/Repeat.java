package dev.portalis.benchmarks;

import java.util.Locale;
import java.util.function.Supplier;

/** Runs one program again and again in this process and prints the seconds of each run. */
public final class Repeat {
  private Repeat() {}

  /** {@code translated|handwritten PROGRAM TIMES}: what it prints comes first. */
  public static void main(String[] args) {
    Program program = Program.valueOf(args[1]);
    Supplier<String> bench =
        args[0].equals("translated") ? program.translated() : program.handwritten();
    int times = Integer.parseInt(args[2]);
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
