package dev.portalis.runtime.jvm;

import dev.portalis.runtime.threads.Carrier;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** A carrier on a thread of the JVM. */
final class JvmCarrier extends Carrier {
  private static final int NEW = 0;
  private static final int RUNNING = 1;
  private static final int PAUSED = 2;

  private final @Nullable Runnable body;
  private final String name;
  private final boolean daemon;
  private final long stackSize;
  private volatile @Nullable Thread thread;

  /** Whether it has not begun, has run without parking since, or has parked or ended. */
  private volatile int progress;

  private volatile int priority = Thread.NORM_PRIORITY;

  private volatile long begunAt;
  private volatile @Nullable JvmCarrier starter;

  /** Whether an interrupt came during the present wait; used by the carrier's own thread alone. */
  private boolean interrupted;

  JvmCarrier(@Nullable Runnable body, String name, boolean daemon, long stackSize) {
    this.body = body;
    this.name = name;
    this.daemon = daemon;
    this.stackSize = stackSize;
  }

  @Override
  public String name() {
    return name;
  }

  boolean isDaemon() {
    return daemon;
  }

  long stackSize() {
    return stackSize;
  }

  int priority() {
    return priority;
  }

  void setPriority(int value) {
    priority = value;
  }

  @Nullable Thread thread() {
    return thread;
  }

  void runsOn(Thread value) {
    thread = value;
  }

  void run() {
    if (body != null) {
      begunAt = System.nanoTime();
      progress = RUNNING;
      body.run();
      pause();
    }
  }

  /** Tells who has started this that it parks or ends. */
  void pause() {
    if (progress == RUNNING) {
      progress = PAUSED;
      JvmCarrier waiting = starter;
      if (waiting != null) {
        LockSupport.unpark(waiting.thread());
      }
    }
  }

  /** Sets who is to be told that this parks or ends. */
  void setStarter(JvmCarrier value) {
    starter = value;
  }

  /** Whether it has parked or ended. */
  boolean hasPaused() {
    return progress == PAUSED;
  }

  /** What is left of a time since it began to run; all of it as long as it has not. */
  long left(long nanos) {
    return progress == NEW ? nanos : nanos - (System.nanoTime() - begunAt);
  }

  boolean isInterrupted() {
    return interrupted;
  }

  void setInterrupted(boolean value) {
    interrupted = value;
  }

  @Override
  public long nativeId() {
    Thread known = thread;
    return known == null ? 0 : known.getId();
  }

  /** What thread dumps show as that for which a thread waits. */
  @Override
  public String toString() {
    return name;
  }
}
