package dev.portalis.benchmarks.translated;

import dev.portalis.annotations.FromPython;

/** thr_queue.py, run again and again. */
@FromPython("thr_queue_warm.py")
public final class ThrQueueWarm {
  private ThrQueueWarm() {}
}
