package dev.portalis.wasm.runtime.program;

/** In place of a thread with more stack: the first fiber. */
final class MainThread {
  private MainThread() {}

  /** Runs something to its end, which must not throw. */
  static void run(Runnable body, long stackSize) {
    body.run();
  }
}
