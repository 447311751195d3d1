package dev.portalis.threads;

import dev.portalis.runtime.threads.RawMutex;
import dev.portalis.runtime.threads.WaitQueue;
import dev.portalis.runtime.threads.Waiter;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A value that many threads can read at a time, or one can change.
 *
 * <p>Neither side starves: who comes to read while somebody waits to write waits too, and at the
 * end of a write all those go on who have waited to read. Not reentrant, and a read lock cannot
 * become a write lock. Poisoned as a {@link Mutex} is, by what fails inside {@link #update}.
 *
 * @param <T> the type of the value
 */
public final class RwLock<T extends @Nullable Object> {
  private final RawMutex mutex = new RawMutex();
  private final WaitQueue forReading = new WaitQueue();
  private final WaitQueue forWriting = new WaitQueue();

  /** How many read, -1 while one writes; guarded by the mutex. */
  private int holders;

  /** Guarded by the right to write, or read. */
  private T value;

  private volatile @Nullable Throwable poison;

  /** A free lock around a value. */
  public RwLock(T value) {
    this.value = value;
  }

  /** The right to read the value, until it is closed. */
  public static final class ReadGuard<T extends @Nullable Object> implements AutoCloseable {
    private final RwLock<T> lock;
    private boolean open = true;

    private ReadGuard(RwLock<T> lock) {
      this.lock = lock;
    }

    /** The value, which must not be changed. */
    public T get() {
      requireOpen(open);
      return lock.value;
    }

    /** Gives the right back, unless that was done already. */
    @Override
    public void close() {
      if (open) {
        open = false;
        lock.endRead();
      }
    }
  }

  /** The right to change the value, until it is closed. */
  public static final class WriteGuard<T extends @Nullable Object> implements AutoCloseable {
    private final RwLock<T> lock;
    private boolean open = true;

    private WriteGuard(RwLock<T> lock) {
      this.lock = lock;
    }

    /** The value. */
    public T get() {
      requireOpen(open);
      return lock.value;
    }

    /** Puts another value in its place. */
    public void set(T newValue) {
      requireOpen(open);
      lock.value = newValue;
    }

    /** Marks the value as one that must not be relied on, because of a failure. */
    public void poison(Throwable cause) {
      requireOpen(open);
      lock.poison = cause;
    }

    /** Gives the right back, unless that was done already. */
    @Override
    public void close() {
      if (open) {
        open = false;
        lock.endWrite();
      }
    }
  }

  private static void requireOpen(boolean open) {
    if (!open) {
      throw new IllegalStateException("the guard is closed");
    }
  }

  /** Waits until nobody writes. */
  public ReadGuard<T> read() {
    beginRead(Timing.FOREVER);
    return readGuard();
  }

  /** As {@link #read()}, but gives null if that takes longer than so many milliseconds. */
  public @Nullable ReadGuard<T> tryRead(long millis) {
    return beginRead(Timing.nanos(millis)) ? readGuard() : null;
  }

  /** Waits until nobody reads or writes. */
  public WriteGuard<T> write() {
    beginWrite(Timing.FOREVER);
    return writeGuard();
  }

  /** As {@link #write()}, but gives null if that takes longer than so many milliseconds. */
  public @Nullable WriteGuard<T> tryWrite(long millis) {
    return beginWrite(Timing.nanos(millis)) ? writeGuard() : null;
  }

  /** Reads the value. */
  public <R extends @Nullable Object> R with(Function<? super T, ? extends R> action) {
    try (ReadGuard<T> guard = read()) {
      return action.apply(guard.get());
    }
  }

  /** Replaces the value by what the action makes of it. What it throws poisons the lock. */
  public T update(UnaryOperator<T> action) {
    try (WriteGuard<T> guard = write()) {
      try {
        guard.set(action.apply(guard.get()));
      } catch (Throwable t) {
        guard.poison(t);
        throw t;
      }
      return guard.get();
    }
  }

  /** Whether a failure has left the value in doubt. */
  public boolean isPoisoned() {
    return poison != null;
  }

  /** Trusts the value again, after somebody has put it right: {@code repair} gives the new one. */
  public void clearPoison(UnaryOperator<T> repair) {
    beginWrite(Timing.FOREVER);
    try {
      value = repair.apply(value);
      poison = null;
    } finally {
      endWrite();
    }
  }

  private ReadGuard<T> readGuard() {
    Throwable cause = poison;
    if (cause != null) {
      endRead();
      throw new ThreadException.LockPoisoned(cause);
    }
    return new ReadGuard<>(this);
  }

  private WriteGuard<T> writeGuard() {
    Throwable cause = poison;
    if (cause != null) {
      endWrite();
      throw new ThreadException.LockPoisoned(cause);
    }
    return new WriteGuard<>(this);
  }

  private boolean beginRead(long nanos) {
    mutex.acquire();
    if (holders >= 0 && forWriting.size() == 0) {
      holders++;
      mutex.release();
      return true;
    }
    return await(forReading, nanos);
  }

  private boolean beginWrite(long nanos) {
    mutex.acquire();
    if (holders == 0) {
      holders = -1;
      mutex.release();
      return true;
    }
    return await(forWriting, nanos);
  }

  /** Waits until the right is handed over. Called with the mutex held, which it releases. */
  private boolean await(WaitQueue queue, long nanos) {
    if (nanos == 0) {
      mutex.release();
      return false;
    }
    Waiter waiter = queue.join();
    mutex.release();
    boolean granted = queue.await(waiter, nanos);
    if (!granted && queue == forWriting) {
      mutex.acquire();
      if (holders >= 0 && forWriting.size() == 0) {
        // Readers may have waited for this writer alone.
        admitReaders();
      }
      mutex.release();
    }
    return granted;
  }

  private void endRead() {
    mutex.acquire();
    holders--;
    if (holders == 0) {
      admitWriter();
    }
    mutex.release();
  }

  private void endWrite() {
    mutex.acquire();
    holders = 0;
    admitReaders();
    if (holders == 0) {
      admitWriter();
    }
    mutex.release();
  }

  private void admitReaders() {
    for (int waiting = forReading.size(); waiting > 0 && forReading.wakeOne(); waiting--) {
      holders++;
    }
  }

  private void admitWriter() {
    if (forWriting.wakeOne()) {
      holders = -1;
    }
  }
}
