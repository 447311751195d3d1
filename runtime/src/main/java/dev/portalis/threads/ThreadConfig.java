package dev.portalis.threads;

/**
 * How a thread is to be.
 *
 * @param name for people
 * @param stackSize in bytes, 0 for the platform's default
 * @param priority from 1 to 10, 5 normally; no more than a hint, and none on fibers
 * @param daemon whether the process may end while it runs
 */
public record ThreadConfig(String name, long stackSize, int priority, boolean daemon) {
  /** The normal priority. */
  public static final int NORMAL_PRIORITY = 5;

  /** Checks the values. */
  public ThreadConfig {
    if (stackSize < 0) {
      throw new IllegalArgumentException("negative size of the stack: " + stackSize);
    }
    if (priority < 1 || priority > 10) {
      throw new IllegalArgumentException("priority not in 1 to 10: " + priority);
    }
  }

  /** A thread that keeps the process alive. */
  public ThreadConfig(String name, long stackSize, int priority) {
    this(name, stackSize, priority, false);
  }

  /** A normal thread of a name. */
  public static ThreadConfig named(String name) {
    return new ThreadConfig(name, 0, NORMAL_PRIORITY, false);
  }

  /** The same with another size of the stack, in bytes. */
  public ThreadConfig withStackSize(long bytes) {
    return new ThreadConfig(name, bytes, priority, daemon);
  }

  /** The same with another priority. */
  public ThreadConfig withPriority(int value) {
    return new ThreadConfig(name, stackSize, value, daemon);
  }

  /** The same for a thread that the process need not wait for. */
  public ThreadConfig asDaemon() {
    return new ThreadConfig(name, stackSize, priority, true);
  }
}
