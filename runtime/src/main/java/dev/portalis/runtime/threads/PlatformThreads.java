package dev.portalis.runtime.threads;

import dev.portalis.runtime.jvm.JvmThreads;

/** Chooses the platform's threads: the class that a build for another platform exchanges. */
final class PlatformThreads {
  private PlatformThreads() {}

  static ThreadPlatform create() {
    return new JvmThreads();
  }
}
