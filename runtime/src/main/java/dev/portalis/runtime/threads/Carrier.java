package dev.portalis.runtime.threads;

import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * One thread of control from its start to its end, also one that the program did not start.
 *
 * <p>A platform may run many carriers, one after the other, on the same thread of its own.
 */
public abstract class Carrier {
  private static final AtomicLong IDENTS = new AtomicLong();

  private final long ident = IDENTS.incrementAndGet();
  private volatile @Nullable Object owner;

  /** For platforms. */
  protected Carrier() {}

  /** A number that no other carrier of this process has or had; greater than 0. */
  public final long ident() {
    return ident;
  }

  /** The Python thread that this runs; null as long as none was set. */
  public final @Nullable Object owner() {
    return owner;
  }

  /** Sets the Python thread that this runs. */
  public final void setOwner(Object value) {
    owner = value;
  }

  /** The number by which the operating system knows the thread, as far as the platform tells. */
  public abstract long nativeId();
}
