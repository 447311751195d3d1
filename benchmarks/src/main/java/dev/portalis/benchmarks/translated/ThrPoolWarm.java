package dev.portalis.benchmarks.translated;

import dev.portalis.annotations.FromPython;

/** thr_pool.py, run again and again. */
@FromPython("thr_pool_warm.py")
public final class ThrPoolWarm {
  private ThrPoolWarm() {}
}
