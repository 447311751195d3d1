package dev.portalis.runtime.modules.random;

/** Bits that nobody can predict, from where the platform has them. */
final class SystemEntropy extends MersenneTwister {
  @Override
  int nextWord() {
    return EntropySource.next();
  }
}
