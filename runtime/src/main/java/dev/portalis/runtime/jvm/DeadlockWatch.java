package dev.portalis.runtime.jvm;

import java.util.concurrent.locks.LockSupport;

/** Looks now and then whether every thread waits: once that is so, it stays so. */
final class DeadlockWatch extends Thread {
  private static final long INTERVAL_NANOS = 200_000_000;

  private final Runnable check;

  DeadlockWatch(Runnable check) {
    super(null, null, "portalis-deadlock", 0, false);
    this.check = check;
    setDaemon(true);
  }

  @Override
  public void run() {
    boolean more = true;
    while (more) {
      LockSupport.parkNanos(INTERVAL_NANOS);
      check.run();
      more = !isInterrupted();
    }
  }
}
