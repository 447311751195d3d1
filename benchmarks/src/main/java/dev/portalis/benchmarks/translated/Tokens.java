package dev.portalis.benchmarks.translated;

import dev.portalis.annotations.FromPython;

/** The function of tokens.py that is measured. */
@FromPython("tokens.py")
public interface Tokens {
  /** Runs the benchmark; returns what it found. */
  String bench();
}
