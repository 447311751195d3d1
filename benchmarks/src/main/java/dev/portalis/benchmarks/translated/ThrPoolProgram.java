package dev.portalis.benchmarks.translated;

import dev.portalis.annotations.FromPython;

/** thr_pool.py as a whole program. */
@FromPython("thr_pool.py")
public final class ThrPoolProgram {
  private ThrPoolProgram() {}
}
