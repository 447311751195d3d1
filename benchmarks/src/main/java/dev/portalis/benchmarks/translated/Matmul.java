package dev.portalis.benchmarks.translated;

import dev.portalis.annotations.FromPython;

/** The function of matmul.py that is measured. */
@FromPython("matmul.py")
public interface Matmul {
  /** Runs the benchmark; returns what it found. */
  String bench();
}
