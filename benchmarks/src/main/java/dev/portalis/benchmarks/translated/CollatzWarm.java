package dev.portalis.benchmarks.translated;

import dev.portalis.annotations.FromPython;

/** collatz.py, run again and again. */
@FromPython("collatz_warm.py")
public final class CollatzWarm {
  private CollatzWarm() {}
}
