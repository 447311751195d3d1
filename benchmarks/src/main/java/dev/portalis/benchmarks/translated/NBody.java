package dev.portalis.benchmarks.translated;

import dev.portalis.annotations.FromPython;

/** The function of nbody.py that is measured. */
@FromPython("nbody.py")
public interface NBody {
  /** Runs the benchmark; returns what it found. */
  String bench();
}
