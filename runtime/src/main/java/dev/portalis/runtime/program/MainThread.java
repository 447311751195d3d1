package dev.portalis.runtime.program;

import dev.portalis.runtime.threads.Carrier;
import dev.portalis.runtime.threads.Platform;
import dev.portalis.runtime.threads.RawMutex;

/** Where the main module runs: in a thread with more stack than the JVM's first has. */
final class MainThread {
  private MainThread() {}

  /**
   * Runs something to its end, which must not throw.
   *
   * @param stackSize in bytes
   */
  static void run(Runnable body, long stackSize) {
    RawMutex done = new RawMutex();
    done.acquire();
    Carrier carrier =
        Platform.create(
            new Runnable() {
              // A lambda would have the program start later.
              @Override
              public void run() {
                try {
                  body.run();
                } finally {
                  done.release();
                }
              }
            },
            "MainThread",
            true,
            stackSize);
    if (!Platform.start(carrier)) {
      body.run();
      return;
    }
    done.acquire();
  }
}
