package dev.portalis.benchmarks.translated;

import dev.portalis.annotations.FromPython;

/** thr_lock.py, run again and again. */
@FromPython("thr_lock_warm.py")
public final class ThrLockWarm {
  private ThrLockWarm() {}
}
