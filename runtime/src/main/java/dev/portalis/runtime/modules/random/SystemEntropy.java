package dev.portalis.runtime.modules.random;

import java.util.UUID;

/** Bits that nobody can predict, from where the platform has them. */
final class SystemEntropy extends MersenneTwister {
  @Override
  int nextWord() {
    // All but the highest bits of a random UUID are from the platform's secure generator.
    return (int) UUID.randomUUID().getLeastSignificantBits();
  }
}
