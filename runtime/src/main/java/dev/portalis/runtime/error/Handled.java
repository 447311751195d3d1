package dev.portalis.runtime.error;

import dev.portalis.runtime.threads.CarrierLocal;
import org.jspecify.annotations.Nullable;

/** The exception object that each thread is handling. */
public final class Handled {
  private static final CarrierLocal<Object> CURRENT = new CarrierLocal<>();

  private Handled() {}

  /** What this thread is handling; null if nothing. */
  public static @Nullable Object get() {
    return CURRENT.get();
  }

  /** Sets what this thread is handling. */
  public static void set(@Nullable Object exception) {
    CURRENT.set(exception);
  }
}
