package dev.portalis.benchmarks.translated;

import dev.portalis.annotations.FromPython;

/** The function of thr_pool.py that is measured. */
@FromPython("thr_pool.py")
public interface ThrPool {
  /** Runs the benchmark; returns what it found. */
  String bench();
}
