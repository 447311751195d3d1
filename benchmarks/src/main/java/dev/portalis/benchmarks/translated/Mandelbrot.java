package dev.portalis.benchmarks.translated;

import dev.portalis.annotations.FromPython;

/** The function of mandelbrot.py that is measured. */
@FromPython("mandelbrot.py")
public interface Mandelbrot {
  /** Runs the benchmark; returns what it found. */
  String bench();
}
