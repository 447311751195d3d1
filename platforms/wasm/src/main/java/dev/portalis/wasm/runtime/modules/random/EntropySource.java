package dev.portalis.wasm.runtime.modules.random;

import dev.portalis.wasm.host.HostProcess;

/** In place of Java's source of random bits: the host's. */
final class EntropySource {
  private EntropySource() {}

  /** Bits of it. */
  static int next() {
    return (int) HostProcess.random();
  }
}
