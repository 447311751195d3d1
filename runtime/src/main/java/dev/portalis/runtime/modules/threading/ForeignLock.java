package dev.portalis.runtime.modules.threading;

import static dev.portalis.runtime.object.Unbound.UNBOUND;

import dev.portalis.runtime.object.Attributes;
import dev.portalis.runtime.object.Calls;
import dev.portalis.runtime.object.Truth;
import dev.portalis.runtime.threads.Waiter;
import org.jspecify.annotations.Nullable;

/** An object with {@code acquire} and {@code release} as the lock of a condition. */
final class ForeignLock implements ConditionLock {
  private final @Nullable Object lock;

  /** Raises AttributeError where the object has no {@code acquire} or {@code release}. */
  ForeignLock(@Nullable Object lock) {
    Attributes.get(lock, "acquire");
    Attributes.get(lock, "release");
    this.lock = lock;
  }

  private @Nullable Object own(String method) {
    return Attributes.getOr(lock, method, UNBOUND);
  }

  @Override
  public boolean isOwned() {
    Object method = own("_is_owned");
    if (method != UNBOUND) {
      return Truth.of(Calls.call(method));
    }
    if (Truth.of(Calls.method(lock, "acquire", false))) {
      Calls.method(lock, "release");
      return false;
    }
    return true;
  }

  @Override
  public @Nullable Object releaseSave() {
    Object method = own("_release_save");
    if (method != UNBOUND) {
      return Calls.call(method);
    }
    Calls.method(lock, "release");
    return null;
  }

  /** Nobody tells when such a lock is released. */
  @Override
  public void wakeOnRelease(Waiter taken) {
    Waiter.release(taken);
  }

  @Override
  public void acquireRestore(@Nullable Object state) {
    Object method = own("_acquire_restore");
    if (method != UNBOUND) {
      Calls.call(method, state);
    } else {
      Calls.method(lock, "acquire");
    }
  }
}
