package dev.portalis.benchmarks.translated;

import dev.portalis.annotations.FromPython;

/** The function of thr_lock.py that is measured. */
@FromPython("thr_lock.py")
public interface ThrLock {
  /** Runs the benchmark; returns what it found. */
  String bench();
}
