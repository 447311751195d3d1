package dev.portalis.runtime.modules.threading;

import dev.portalis.runtime.threads.Waiter;
import org.jspecify.annotations.Nullable;

/** What a condition asks of its lock. */
interface ConditionLock {
  /** Whether the caller may wait and notify. */
  boolean isOwned();

  /** Releases the lock completely; returns what {@link #acquireRestore} needs. */
  @Nullable Object releaseSave();

  /** Wakes one who was taken out of a queue and needs the lock, once it is released. */
  void wakeOnRelease(Waiter taken);

  /** Acquires the lock as it was held before. */
  void acquireRestore(@Nullable Object state);
}
