package dev.portalis.benchmarks.translated;

import dev.portalis.annotations.FromPython;

/** tokens.py, run again and again. */
@FromPython("tokens_warm.py")
public final class TokensWarm {
  private TokensWarm() {}
}
