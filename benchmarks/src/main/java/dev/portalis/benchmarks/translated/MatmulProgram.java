package dev.portalis.benchmarks.translated;

import dev.portalis.annotations.FromPython;

/** matmul.py as a whole program. */
@FromPython("matmul.py")
public final class MatmulProgram {
  private MatmulProgram() {}
}
