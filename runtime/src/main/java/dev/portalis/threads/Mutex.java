package dev.portalis.threads;

import dev.portalis.runtime.threads.RawMutex;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A value that one thread at a time can reach.
 *
 * <pre>{@code
 * Mutex<Account> account = new Mutex<>(new Account());
 * try (Mutex.Guard<Account> guard = account.lock()) {
 *   guard.get().deposit(10);
 * }
 * account.with(a -> a.withdraw(10));
 * }</pre>
 *
 * <p>Not reentrant: who holds it and locks it again waits for ever. Whoever comes while it is free
 * takes it; who has waited a millisecond gets it handed over, so nobody starves.
 *
 * <p>What fails inside {@link #with} or {@link #update} <i>poisons</i> the mutex: the value may be
 * half changed, so those who lock it later get {@link ThreadException.LockPoisoned} until {@link
 * #clearPoison} is called. Java does not tell {@link Guard#close} of exceptions, so who uses guards
 * calls {@link Guard#poison} where that is wanted.
 *
 * @param <T> the type of the value
 */
public final class Mutex<T extends @Nullable Object> {
  private final RawMutex raw = new RawMutex();

  /** Guarded by the lock. */
  private T value;

  /** Written under the lock. */
  private volatile @Nullable Throwable poison;

  /** A free mutex around a value. */
  public Mutex(T value) {
    this.value = value;
  }

  /** The right to use the value of a mutex, until it is closed. For the thread that got it. */
  public static final class Guard<T extends @Nullable Object> implements AutoCloseable {
    private final Mutex<T> mutex;
    private boolean open = true;

    private Guard(Mutex<T> mutex) {
      this.mutex = mutex;
    }

    private void requireOpen() {
      if (!open) {
        throw new IllegalStateException("the guard is closed");
      }
    }

    /** The value. */
    public T get() {
      requireOpen();
      return mutex.value;
    }

    /** Puts another value in its place. */
    public void set(T newValue) {
      requireOpen();
      mutex.value = newValue;
    }

    /** Marks the value as one that must not be relied on, because of a failure. */
    public void poison(Throwable cause) {
      requireOpen();
      mutex.poison = cause;
    }

    /** Releases the mutex, unless that was done already. */
    @Override
    public void close() {
      if (open) {
        open = false;
        mutex.raw.release();
      }
    }

    /** Releases the mutex for a while. */
    void suspend() {
      requireOpen();
      open = false;
      mutex.raw.release();
    }

    /** Acquires the mutex again. */
    void resume() {
      mutex.raw.acquire();
      open = true;
      mutex.requireSound();
    }
  }

  /** Locks it, waiting as long as it takes. The guard has to be closed. */
  public Guard<T> lock() {
    raw.acquire();
    return guard();
  }

  /** Locks it if it is free; otherwise gives null. */
  public @Nullable Guard<T> tryLock() {
    return raw.tryAcquire() ? guard() : null;
  }

  /** Locks it within so many milliseconds; gives null if the time has passed. */
  public @Nullable Guard<T> tryLock(long millis) {
    return raw.acquire(Timing.nanos(millis)) ? guard() : null;
  }

  private Guard<T> guard() {
    Throwable cause = poison;
    if (cause != null) {
      raw.release();
      throw new ThreadException.LockPoisoned(cause);
    }
    return new Guard<>(this);
  }

  private void requireSound() {
    Throwable cause = poison;
    if (cause != null) {
      throw new ThreadException.LockPoisoned(cause);
    }
  }

  /** Uses the value with the mutex locked. What the action throws poisons it. */
  public <R extends @Nullable Object> R with(Function<? super T, ? extends R> action) {
    raw.acquire();
    try {
      requireSound();
      return applied(action);
    } finally {
      raw.release();
    }
  }

  private <R extends @Nullable Object> R applied(Function<? super T, ? extends R> action) {
    try {
      return action.apply(value);
    } catch (Throwable t) {
      poison = t;
      throw t;
    }
  }

  /** Replaces the value by what the action makes of it; gives the new one. Poisons as above. */
  public T update(UnaryOperator<T> action) {
    return with(
        old -> {
          T made = action.apply(old);
          value = made;
          return made;
        });
  }

  /** Whether somebody holds it. */
  public boolean isLocked() {
    return raw.isLocked();
  }

  /** Whether a failure has left the value in doubt. */
  public boolean isPoisoned() {
    return poison != null;
  }

  /** Trusts the value again, after somebody has put it right: {@code repair} gives the new one. */
  public void clearPoison(UnaryOperator<T> repair) {
    raw.acquire();
    try {
      value = repair.apply(value);
      poison = null;
    } finally {
      raw.release();
    }
  }
}
