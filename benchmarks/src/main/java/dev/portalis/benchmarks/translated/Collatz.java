package dev.portalis.benchmarks.translated;

import dev.portalis.annotations.FromPython;

/** The function of collatz.py that is measured. */
@FromPython("collatz.py")
public interface Collatz {
  /** Runs the benchmark; returns what it found. */
  String bench();
}
