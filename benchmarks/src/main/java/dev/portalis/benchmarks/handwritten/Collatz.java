package dev.portalis.benchmarks.handwritten;

/** The longest Collatz chain. */
public final class Collatz {
  private Collatz() {}

  private static int chain(long first) {
    long n = first;
    int steps = 0;
    while (n != 1) {
      n = (n & 1) == 0 ? n >> 1 : Math.addExact(Math.multiplyExact(3, n), 1);
      steps++;
    }
    return steps;
  }

  /** Runs the benchmark. */
  public static String bench() {
    int best = 0;
    int start = 0;
    for (int i = 1; i < 300_000; i++) {
      int steps = chain(i);
      if (steps > best) {
        best = steps;
        start = i;
      }
    }
    return "longest chain starts at " + start + " with " + best + " steps";
  }
}
