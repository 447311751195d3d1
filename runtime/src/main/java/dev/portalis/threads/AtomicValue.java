package dev.portalis.threads;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A value that is replaced in one step. For numbers, the JDK's {@code AtomicInteger}, {@code
 * AtomicLong} and {@code AtomicBoolean} exist on all platforms.
 *
 * @param <T> the type of the value, which should be immutable
 */
public final class AtomicValue<T extends @Nullable Object> {
  private final AtomicReference<T> reference;

  /** A value. */
  public AtomicValue(T value) {
    this.reference = new AtomicReference<>(value);
  }

  /** The value now. */
  @SuppressWarnings("NullAway") // It is null where it may be.
  public T get() {
    return reference.get();
  }

  /** Replaces the value. */
  public void set(T value) {
    reference.set(value);
  }

  /** Replaces the value; gives the old one. */
  public T swap(T value) {
    return reference.getAndSet(value);
  }

  /** Replaces the value if it is this very object. */
  public boolean compareAndSet(T expected, T value) {
    return reference.compareAndSet(expected, value);
  }

  /** Replaces the value by what the action makes of it, which may be called more than once. */
  public T update(UnaryOperator<T> action) {
    for (; ; ) {
      T before = reference.get();
      T after = action.apply(before);
      if (reference.compareAndSet(before, after)) {
        return after;
      }
    }
  }

  @Override
  public String toString() {
    return String.valueOf(reference.get());
  }
}
