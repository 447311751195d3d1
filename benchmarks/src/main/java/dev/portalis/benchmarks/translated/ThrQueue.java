package dev.portalis.benchmarks.translated;

import dev.portalis.annotations.FromPython;

/** The function of thr_queue.py that is measured. */
@FromPython("thr_queue.py")
public interface ThrQueue {
  /** Runs the benchmark; returns what it found. */
  String bench();
}
