package dev.portalis.threads.message;

import dev.portalis.runtime.threads.RawMutex;
import dev.portalis.threads.ThreadException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * A value that many tasks read and nobody changes. Messages hold its id alone: threads that share
 * memory read the very same object, others get it once, by {@link #encode} and {@link #receive}.
 *
 * @param <T> the type of the value
 */
public final class Broadcast<T extends @Nullable Object> implements AutoCloseable {
  private static final AtomicLong IDS = new AtomicLong();
  private static final RawMutex MUTEX = new RawMutex();

  /** Guarded by the mutex. */
  private static final Map<Long, Broadcast<?>> OPEN = new HashMap<>();

  private final long id;
  private final T value;

  private Broadcast(long id, T value) {
    this.id = id;
    this.value = value;
    MUTEX.acquire();
    OPEN.put(id, this);
    MUTEX.release();
  }

  /** Shares a value, which must not be changed from now on, until it is closed. */
  public static <T extends @Nullable Object> Broadcast<T> of(T value) {
    return new Broadcast<>(IDS.incrementAndGet(), value);
  }

  /** Shares a value that was sent from where it has the id. */
  @SuppressWarnings("NullAway") // The value may be null.
  public static Broadcast<?> receive(long id, byte[] encoded, MessageCodec codec) {
    return new Broadcast<>(id, codec.decode(encoded));
  }

  static Broadcast<?> find(long id) {
    MUTEX.acquire();
    Broadcast<?> found = OPEN.get(id);
    MUTEX.release();
    if (found == null) {
      throw new ThreadException.SerializationFailed("nothing is broadcast as " + id, null);
    }
    return found;
  }

  /** The number by which messages name it. */
  public long id() {
    return id;
  }

  /** The value. */
  public T get() {
    return value;
  }

  /** The value as bytes, for those who do not share the memory. */
  public byte[] encode(MessageCodec codec) {
    return codec.encode(value);
  }

  /** Messages cannot name it any more; who has it can still read it. */
  @Override
  public void close() {
    MUTEX.acquire();
    OPEN.remove(id);
    MUTEX.release();
  }
}
