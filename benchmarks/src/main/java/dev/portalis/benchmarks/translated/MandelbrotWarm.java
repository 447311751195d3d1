package dev.portalis.benchmarks.translated;

import dev.portalis.annotations.FromPython;

/** mandelbrot.py, run again and again. */
@FromPython("mandelbrot_warm.py")
public final class MandelbrotWarm {
  private MandelbrotWarm() {}
}
