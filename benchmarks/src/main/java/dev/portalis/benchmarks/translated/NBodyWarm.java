package dev.portalis.benchmarks.translated;

import dev.portalis.annotations.FromPython;

/** nbody.py, run again and again. */
@FromPython("nbody_warm.py")
public final class NBodyWarm {
  private NBodyWarm() {}
}
