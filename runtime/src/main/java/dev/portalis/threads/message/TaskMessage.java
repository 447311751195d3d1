package dev.portalis.threads.message;

import dev.portalis.threads.ThreadException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The order to do a task that shares no memory with who gives it.
 *
 * @param id a number by which the reply is recognised
 * @param task the name under which {@link IsolatedTasks} knows it
 * @param argument what it is called with
 */
public record TaskMessage(long id, String task, @Nullable Object argument) {
  /** The order as bytes. */
  public byte[] encode(MessageCodec codec) {
    return codec.encode(codec.model().newTuple(new @Nullable Object[] {id, task, argument}));
  }

  /** The order that bytes stand for. */
  public static TaskMessage decode(byte[] bytes, MessageCodec codec) {
    Object decoded = Objects.requireNonNullElse(codec.decode(bytes), "");
    if (codec.model().kind(decoded) == ValueModel.Kind.TUPLE) {
      @Nullable Object[] parts = codec.model().elements(decoded);
      if (parts.length == 3 && parts[0] instanceof Long && parts[1] instanceof String) {
        return new TaskMessage((Long) parts[0], (String) parts[1], parts[2]);
      }
    }
    throw new ThreadException.SerializationFailed("a message is no task", null);
  }
}
