package dev.portalis.benchmarks.translated;

import dev.portalis.annotations.FromPython;

/** matmul.py, run again and again. */
@FromPython("matmul_warm.py")
public final class MatmulWarm {
  private MatmulWarm() {}
}
