package dev.portalis.threads;

import dev.portalis.runtime.threads.Carrier;
import dev.portalis.runtime.threads.Platform;
import org.jspecify.annotations.Nullable;

/** A thread that was started by {@link Threads}. */
public final class ThreadHandle {
  private final ThreadConfig config;
  private final Event finished = new Event();
  private final Carrier carrier;

  /** Written before the thread finishes. */
  private @Nullable Throwable failure;

  ThreadHandle(ThreadConfig config, Runnable body) {
    this.config = config;
    this.carrier =
        Platform.create(() -> run(body), config.name(), config.daemon(), config.stackSize());
    if (config.priority() != ThreadConfig.NORMAL_PRIORITY) {
      Platform.THREADS.setPriority(carrier, config.priority());
    }
  }

  void start() {
    if (!Platform.start(carrier)) {
      throw new ThreadException.SpawnFailed(name());
    }
  }

  private void run(Runnable body) {
    try {
      body.run();
    } catch (Throwable t) {
      failure = t;
      Threads.report(name(), t);
    } finally {
      finished.set();
    }
  }

  /** A number that no other thread of this process has or had. */
  public long id() {
    return carrier.ident();
  }

  /** The name with which it was started. */
  public String name() {
    return config.name();
  }

  /** Whether it has ended. */
  public boolean isFinished() {
    return finished.isSet();
  }

  /** What it has thrown; null as long as it runs and where it has ended well. */
  public @Nullable Throwable failure() {
    return finished.isSet() ? failure : null;
  }

  /**
   * Waits until it has ended.
   *
   * @throws ThreadException.JoinFailed if it has ended with an exception, or is the calling thread
   */
  public void join() {
    joinNanos(Timing.FOREVER);
  }

  /**
   * As {@link #join()}, but at most so many milliseconds.
   *
   * @return false if the time has passed
   */
  public boolean join(long millis) {
    return joinNanos(Timing.nanos(millis));
  }

  boolean joinNanos(long nanos) {
    if (carrier == Platform.THREADS.current()) {
      throw new ThreadException.JoinFailed("a thread cannot join itself", null);
    }
    if (!finished.awaitNanos(nanos)) {
      return false;
    }
    Throwable thrown = failure;
    if (thrown != null) {
      throw new ThreadException.JoinFailed("thread '" + name() + "' has failed", thrown);
    }
    return true;
  }

  @Override
  public String toString() {
    return "ThreadHandle[" + name() + (isFinished() ? ", finished]" : "]");
  }
}
