package dev.portalis.runtime.threads;

import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * One thread of control from its start to its end, also one that the program did not start.
 *
 * <p>A platform may run many carriers, one after the other, on the same thread of its own.
 */
public abstract class Carrier {
  /** A thread as the program sees it. */
  public interface Owner {
    /** Its name, which may change. */
    String name();
  }

  private static final AtomicLong IDENTS = new AtomicLong();

  private final long ident = IDENTS.incrementAndGet();
  private volatile @Nullable Owner owner;

  private @Nullable Object attachment;

  /** For what it waits without a limit, and how often it has done so. Written by itself alone. */
  private volatile @Nullable Waiter waiting;

  private volatile long waits;

  /** For platforms. */
  protected Carrier() {}

  /** A number that no other carrier of this process has or had; greater than 0. */
  public final long ident() {
    return ident;
  }

  /** The Python thread that this runs; null as long as none was set. */
  public final @Nullable Owner owner() {
    return owner;
  }

  /** Sets the Python thread that this runs. */
  public final void setOwner(Owner value) {
    owner = value;
  }

  /** What is kept with it; null as long as nothing is. For code that runs on it. */
  public final @Nullable Object attachment() {
    return attachment;
  }

  /** Keeps something with it. */
  public final void attach(Object value) {
    attachment = value;
  }

  /** The name with which it was made. */
  public abstract String name();

  /** The number by which the operating system knows the thread, as far as the platform tells. */
  public abstract long nativeId();

  /** Begins a wait without a limit. */
  final void beginWait(Waiter waiter) {
    waits++;
    waiting = waiter;
  }

  /** Ends it. */
  final void endWait() {
    waiting = null;
  }

  /** Whether it waits without a limit and nobody has woken it. */
  final boolean isWaiting() {
    Waiter current = waiting;
    return current != null && current.signal() == Waiter.WAITING;
  }

  /** Tells one wait of the carrier from another. */
  final long waitNumber() {
    return waits;
  }
}
