package dev.portalis.threads.message;

import dev.portalis.threads.ThreadException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What has become of a task that shares no memory with who waits for it.
 *
 * @param id that of the {@link TaskMessage}
 * @param result its result; null where it has failed
 * @param failure what went wrong; null where it has not failed
 */
public record TaskReply(long id, @Nullable Object result, @Nullable String failure) {
  /** The reply as bytes. */
  public byte[] encode(MessageCodec codec) {
    return codec.encode(codec.model().newTuple(new @Nullable Object[] {id, result, failure}));
  }

  /** The reply that bytes stand for. */
  public static TaskReply decode(byte[] bytes, MessageCodec codec) {
    Object decoded = Objects.requireNonNullElse(codec.decode(bytes), "");
    if (codec.model().kind(decoded) == ValueModel.Kind.TUPLE) {
      @Nullable Object[] parts = codec.model().elements(decoded);
      if (parts.length == 3
          && parts[0] instanceof Long
          && (parts[2] == null || parts[2] instanceof String)) {
        return new TaskReply((Long) parts[0], parts[1], (String) parts[2]);
      }
    }
    throw new ThreadException.SerializationFailed("a message is no reply", null);
  }

  /**
   * The result.
   *
   * @throws ThreadException.WorkerFailed if the task has failed
   */
  public @Nullable Object get() {
    if (failure != null) {
      throw new ThreadException.WorkerFailed(failure, null);
    }
    return result;
  }
}
