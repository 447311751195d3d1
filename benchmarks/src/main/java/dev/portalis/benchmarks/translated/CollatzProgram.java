package dev.portalis.benchmarks.translated;

import dev.portalis.annotations.FromPython;

/** collatz.py as a whole program. */
@FromPython("collatz.py")
public final class CollatzProgram {
  private CollatzProgram() {}
}
