package dev.portalis.benchmarks.translated;

import dev.portalis.annotations.FromPython;

/** thr_queue.py as a whole program. */
@FromPython("thr_queue.py")
public final class ThrQueueProgram {
  private ThrQueueProgram() {}
}
