package dev.portalis.runtime.threads;

/** What a platform provides for threads. All else is made of this. */
public abstract class ThreadPlatform {
  /** For platforms. */
  protected ThreadPlatform() {}

  /** The carrier that runs the caller. */
  public abstract Carrier current();

  /**
   * Makes a carrier; it runs when it is given to {@link #start}.
   *
   * @param body what it runs; must not throw
   * @param daemon whether it does not keep the process alive
   * @param stackSize in bytes, 0 for the default
   */
  public abstract Carrier create(Runnable body, String name, boolean daemon, long stackSize);

  /**
   * Starts a carrier. What the caller did before is visible to it.
   *
   * @return false where the platform has no resources for another thread
   */
  public abstract boolean start(Carrier carrier);

  /**
   * Waits until a carrier that the caller has started ends or waits for something, though not for
   * long where it does neither. Under CPython's lock a new thread runs first too, so the order of
   * what both do is mostly the same.
   */
  public abstract void letRun(Carrier started);

  /**
   * Blocks the calling carrier until it is unparked. May return without reason, and does so at once
   * if it was unparked before.
   */
  public abstract void park(Carrier self);

  /** As {@link #park}, but at most so many nanoseconds. */
  public abstract void parkNanos(Carrier self, long nanos);

  /** Lets a carrier's present or next park return. */
  public abstract void unpark(Carrier carrier);

  /** Tells that a wait of possibly many parks is over. */
  public void waitEnded(Carrier self) {}

  /** A clock in nanoseconds that never goes back. */
  public abstract long nanoTime();

  /**
   * Lets others run; {@code attempt} counts up from 0 while the caller waits for the same thing.
   */
  public abstract void relax(int attempt);

  /** Lets other carriers run that can. */
  public void yield() {
    relax(0);
  }

  /**
   * Whether carriers run on without others having to wait or yield. Where they do not, a lock goes
   * directly to who waits for it, or a loop that locks and unlocks would keep it for ever.
   */
  public abstract boolean isPreemptive();

  /** How many processors carriers run on at the same time. */
  public abstract int processors();

  /**
   * Sets how important a carrier is that was not started yet, from 1 to 10. No more than a hint.
   */
  public void setPriority(Carrier carrier, int priority) {}

  /**
   * Where a carrier is at this moment, the innermost call first; empty where the platform cannot
   * tell.
   */
  public StackTraceElement[] stack(Carrier carrier) {
    return new StackTraceElement[0];
  }

  /**
   * Has {@link Deadlock#check} called whenever it may be true: where all fibers wait and none has a
   * deadline, or, where nobody knows that, now and then.
   *
   * @return false where that is not wanted
   */
  public abstract boolean watch(Runnable check);

  /** Ends the process at once, without waiting for anything. */
  public abstract void exit(int status);

  /** Has something done when the process ends, however it ends. */
  public void atProcessEnd(Runnable action) {}

  /**
   * Whether the process, which ends now, does so because nothing but daemons runs any more, and not
   * because somebody has ordered it to.
   */
  public boolean endsByItself() {
    return true;
  }

  /** The processor time of the program; where that is not known, the time of {@link #nanoTime}. */
  public long processorNanos() {
    return nanoTime();
  }
}
