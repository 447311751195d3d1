package dev.portalis.benchmarks.translated;

import dev.portalis.annotations.FromPython;

/** The function of shapes.py that is measured. */
@FromPython("shapes.py")
public interface Shapes {
  /** Runs the benchmark; returns what it found. */
  String bench();
}
