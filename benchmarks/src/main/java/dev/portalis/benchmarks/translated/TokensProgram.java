package dev.portalis.benchmarks.translated;

import dev.portalis.annotations.FromPython;

/** tokens.py as a whole program. */
@FromPython("tokens.py")
public final class TokensProgram {
  private TokensProgram() {}
}
