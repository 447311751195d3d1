package dev.portalis.wasm.runtime.threads;

import dev.portalis.runtime.threads.ThreadPlatform;
import dev.portalis.wasm.fiber.Fibers;

/** In place of the JVM's threads: fibers. */
final class PlatformThreads {
  private PlatformThreads() {}

  static ThreadPlatform create() {
    return new Fibers();
  }
}
