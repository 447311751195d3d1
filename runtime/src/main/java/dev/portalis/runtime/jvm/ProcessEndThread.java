package dev.portalis.runtime.jvm;

/** Runs when the JVM ends. */
final class ProcessEndThread extends Thread {
  ProcessEndThread(Runnable action) {
    super(null, action, "portalis-exit", 0, false);
  }

  /**
   * Whether the JVM ends because no thread but daemons is left, and not because somebody has called
   * {@code System.exit} or has sent a signal: then nobody wants to wait for threads. The JVM itself
   * calls {@code Shutdown.shutdown}; all others go through {@code Shutdown.exit}.
   */
  static boolean nothingElseRuns() {
    for (StackTraceElement[] stack : getAllStackTraces().values()) {
      for (StackTraceElement frame : stack) {
        if (frame.getClassName().equals("java.lang.Shutdown")
            && frame.getMethodName().equals("shutdown")) {
          return true;
        }
      }
    }
    return false;
  }
}
