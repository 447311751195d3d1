package dev.portalis.benchmarks.translated;

import dev.portalis.annotations.FromPython;

/** mandelbrot.py as a whole program. */
@FromPython("mandelbrot.py")
public final class MandelbrotProgram {
  private MandelbrotProgram() {}
}
