package dev.portalis.runtime.modules.futures;

/** The states of a future. */
enum FutureState {
  PENDING("pending"),
  RUNNING("running"),
  /** Cancelled, but the executor has not noticed. */
  CANCELLED("cancelled"),
  /** Cancelled, and those who wait for several futures were told. */
  CANCELLED_AND_NOTIFIED("cancelled"),
  FINISHED("finished");

  private final String description;

  FutureState(String description) {
    this.description = description;
  }

  /** What reprs show. */
  String description() {
    return description;
  }

  boolean isCancelled() {
    return this == CANCELLED || this == CANCELLED_AND_NOTIFIED;
  }

  /** Whether {@code future.done()} holds. */
  boolean isDone() {
    return this == FINISHED || isCancelled();
  }

  /** Whether {@code wait} and {@code as_completed} count it as done. */
  boolean isEnded() {
    return this == FINISHED || this == CANCELLED_AND_NOTIFIED;
  }
}
