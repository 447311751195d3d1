package dev.portalis.benchmarks.translated;

import dev.portalis.annotations.FromPython;

/** shapes.py as a whole program. */
@FromPython("shapes.py")
public final class ShapesProgram {
  private ShapesProgram() {}
}
