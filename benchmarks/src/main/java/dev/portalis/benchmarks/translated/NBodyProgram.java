package dev.portalis.benchmarks.translated;

import dev.portalis.annotations.FromPython;

/** nbody.py as a whole program. */
@FromPython("nbody.py")
public final class NBodyProgram {
  private NBodyProgram() {}
}
