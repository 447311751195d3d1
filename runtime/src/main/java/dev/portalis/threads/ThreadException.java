package dev.portalis.threads;

import org.jspecify.annotations.Nullable;

/** What goes wrong with threads, locks, channels, pools and messages. */
public abstract sealed class ThreadException extends RuntimeException {
  private ThreadException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }

  /** The platform has no resources for another thread. */
  public static final class SpawnFailed extends ThreadException {
    SpawnFailed(String name) {
      super("cannot start thread '" + name + "'", null);
    }
  }

  /** A thread that was joined has ended with an exception, the cause, or is the caller itself. */
  public static final class JoinFailed extends ThreadException {
    JoinFailed(String message, @Nullable Throwable cause) {
      super(message, cause);
    }
  }

  /** A lock was taken whose value an earlier holder may have left half changed. */
  public static final class LockPoisoned extends ThreadException {
    LockPoisoned(@Nullable Throwable cause) {
      super("an earlier holder of the lock has failed", cause);
    }
  }

  /** A value was sent into a channel that is closed. */
  public static final class SendFailed extends ThreadException {
    SendFailed() {
      super("the channel is closed", null);
    }
  }

  /** A value was asked of a channel that is closed and has none left. */
  public static final class ReceiveFailed extends ThreadException {
    ReceiveFailed() {
      super("the channel is closed and empty", null);
    }
  }

  /** A barrier is broken: somebody who was expected does not come. */
  public static final class BarrierBroken extends ThreadException {
    BarrierBroken() {
      super("the barrier is broken", null);
    }
  }

  /** A pool does not take tasks any more, or a task of it was cancelled. */
  public static final class PoolFailed extends ThreadException {
    PoolFailed(String message) {
      super(message, null);
    }
  }

  /** A task has failed; the cause is what it has thrown, where that is known here. */
  public static final class WorkerFailed extends ThreadException {
    /** A failure with what is known of it. */
    public WorkerFailed(String message, @Nullable Throwable cause) {
      super(message, cause);
    }
  }

  /** A value cannot be written as a message, or a message cannot be read. */
  public static final class SerializationFailed extends ThreadException {
    /** A failure of a codec. */
    public SerializationFailed(String message, @Nullable Throwable cause) {
      super(message, cause);
    }
  }

  /** The time has passed. */
  public static final class TimedOut extends ThreadException {
    TimedOut(String what) {
      super(what, null);
    }
  }

  /** The platform cannot do what is asked. */
  public static final class UnsupportedPlatform extends ThreadException {
    UnsupportedPlatform(String what) {
      super(what, null);
    }
  }
}
