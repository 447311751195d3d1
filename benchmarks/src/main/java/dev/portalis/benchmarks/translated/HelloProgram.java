package dev.portalis.benchmarks.translated;

import dev.portalis.annotations.FromPython;

/** hello.py as a whole program. */
@FromPython("hello.py")
public final class HelloProgram {
  private HelloProgram() {}
}
