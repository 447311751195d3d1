package dev.portalis.runtime.modules.random;

import java.util.UUID;

/** The platform's source of bits that nobody can predict. */
final class EntropySource {
  private EntropySource() {}

  /** Bits of it. */
  static int next() {
    // All but the highest bits of a random UUID are from the platform's secure generator.
    return (int) UUID.randomUUID().getLeastSignificantBits();
  }
}
