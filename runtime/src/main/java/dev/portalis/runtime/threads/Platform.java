package dev.portalis.runtime.threads;

/** The platform's threads. */
public final class Platform {
  /** What the platform provides for threads. */
  public static final ThreadPlatform THREADS = PlatformThreads.create();

  private Platform() {}

  /**
   * Makes a carrier; it runs when it is given to {@link #start}.
   *
   * @param body what it runs; must not throw
   * @param daemon whether it does not keep the process alive
   * @param stackSize in bytes, 0 for the default
   */
  public static Carrier create(Runnable body, String name, boolean daemon, long stackSize) {
    return THREADS.create(
        Deadlock.isWatching() ? new Watched(body) : body, name, daemon, stackSize);
  }

  /**
   * Starts a carrier. What the caller did before is visible to it.
   *
   * @return false where the platform has no resources for another thread
   */
  public static boolean start(Carrier carrier) {
    boolean watched = Deadlock.isWatching();
    if (watched) {
      Deadlock.add(carrier);
    }
    boolean started = THREADS.start(carrier);
    if (watched && !started) {
      Deadlock.remove(carrier);
    }
    return started;
  }

  /** Tells when a carrier ends. */
  private static final class Watched implements Runnable {
    private final Runnable body;

    Watched(Runnable body) {
      this.body = body;
    }

    @Override
    public void run() {
      try {
        body.run();
      } finally {
        Deadlock.remove(THREADS.current());
      }
    }
  }

  /** Blocks the caller for so many nanoseconds. */
  public static void sleep(long nanos) {
    Carrier self = THREADS.current();
    long deadline = THREADS.nanoTime() + nanos;
    for (long left = nanos; left > 0; left = deadline - THREADS.nanoTime()) {
      THREADS.parkNanos(self, left);
    }
    THREADS.waitEnded(self);
  }
}
