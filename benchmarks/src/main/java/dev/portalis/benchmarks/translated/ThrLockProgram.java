package dev.portalis.benchmarks.translated;

import dev.portalis.annotations.FromPython;

/** thr_lock.py as a whole program. */
@FromPython("thr_lock.py")
public final class ThrLockProgram {
  private ThrLockProgram() {}
}
