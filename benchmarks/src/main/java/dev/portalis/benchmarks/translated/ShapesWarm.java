package dev.portalis.benchmarks.translated;

import dev.portalis.annotations.FromPython;

/** shapes.py, run again and again. */
@FromPython("shapes_warm.py")
public final class ShapesWarm {
  private ShapesWarm() {}
}
