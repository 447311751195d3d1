package dev.portalis.runtime.jvm;

import dev.portalis.runtime.threads.Carrier;
import org.jspecify.annotations.Nullable;

/** A carrier on a thread of the JVM. */
final class JvmCarrier extends Carrier {
  private final @Nullable Runnable body;
  private final String name;
  private final boolean daemon;
  private final long stackSize;
  private volatile @Nullable Thread thread;

  /** Whether an interrupt came during the present wait; used by the carrier's own thread alone. */
  private boolean interrupted;

  JvmCarrier(@Nullable Runnable body, String name, boolean daemon, long stackSize) {
    this.body = body;
    this.name = name;
    this.daemon = daemon;
    this.stackSize = stackSize;
  }

  String name() {
    return name;
  }

  boolean isDaemon() {
    return daemon;
  }

  long stackSize() {
    return stackSize;
  }

  @Nullable Thread thread() {
    return thread;
  }

  void runsOn(Thread value) {
    thread = value;
  }

  void run() {
    if (body != null) {
      body.run();
    }
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
