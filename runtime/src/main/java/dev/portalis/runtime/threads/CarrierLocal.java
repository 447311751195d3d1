package dev.portalis.runtime.threads;

import org.jspecify.annotations.Nullable;

/** A value that each thread has for itself. Threads of the JVM may serve several carriers. */
public final class CarrierLocal<T> {
  @SuppressWarnings("ThreadLocalUsage") // Some objects have values of their own in each thread.
  private final ThreadLocal<@Nullable T> values = new ThreadLocal<>();

  /** Without a value in any thread. */
  public CarrierLocal() {}

  /** The value in this thread; null where none was set. */
  public @Nullable T get() {
    return values.get();
  }

  /** Sets the value in this thread. */
  public void set(@Nullable T value) {
    values.set(value);
  }
}
