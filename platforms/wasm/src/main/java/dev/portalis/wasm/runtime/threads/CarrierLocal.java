package dev.portalis.wasm.runtime.threads;

import dev.portalis.wasm.fiber.Fibers;
import org.jspecify.annotations.Nullable;

/** In place of Java's thread-local values: a table in each fiber. */
public final class CarrierLocal<T> {
  /** Without a value in any fiber. */
  public CarrierLocal() {}

  /** The value in this fiber; null where none was set. */
  @SuppressWarnings("unchecked")
  public @Nullable T get() {
    return (T) Fibers.local(this);
  }

  /** Sets the value in this fiber. */
  public void set(@Nullable T value) {
    Fibers.setLocal(this, value);
  }
}
