package dev.portalis.threads.message;

import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * A value on its way from one thread to another.
 *
 * @param <T> the type of the payload
 * @param id a number that no other message of this process has
 * @param timestamp when it was made, in milliseconds since 1970
 */
public record ThreadMessage<T extends @Nullable Object>(long id, long timestamp, T payload) {
  private static final AtomicLong IDS = new AtomicLong();

  /** A new message, made now. */
  public static <T extends @Nullable Object> ThreadMessage<T> of(T payload) {
    return new ThreadMessage<>(IDS.incrementAndGet(), System.currentTimeMillis(), payload);
  }

  /** A message with another payload that answers this one: it has the same id, and is made now. */
  public <R extends @Nullable Object> ThreadMessage<R> reply(R answer) {
    return new ThreadMessage<>(id, System.currentTimeMillis(), answer);
  }
}
