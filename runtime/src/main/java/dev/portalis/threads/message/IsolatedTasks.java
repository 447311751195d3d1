package dev.portalis.threads.message;

import dev.portalis.threads.TaskFuture;
import dev.portalis.threads.ThreadException;
import dev.portalis.threads.ThreadPool;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Tasks that share nothing with who submits them: arguments are copied in and results copied out,
 * as bytes. So they run as well where memory cannot be shared, as in Web Workers: these hold the
 * same tasks, get {@link TaskMessage}s, and answer what {@link #answer} gives.
 *
 * <p>To be registered in full before the first use.
 */
public final class IsolatedTasks {
  /** A task. */
  public interface Body {
    /** Does it, with values that nobody else can reach. */
    @Nullable Object run(@Nullable Object argument) throws Exception;
  }

  private final MessageCodec codec;
  private final Map<String, Body> bodies = new HashMap<>();
  private final AtomicLong ids = new AtomicLong();

  /** No tasks as yet. */
  public IsolatedTasks(MessageCodec codec) {
    this.codec = codec;
  }

  /** Registers a task under a name; gives this. */
  public IsolatedTasks register(String name, Body body) {
    bodies.put(name, body);
    return this;
  }

  /** An order to do a task, to be sent to who does it. */
  public TaskMessage message(String task, @Nullable Object argument) {
    return new TaskMessage(ids.incrementAndGet(), task, argument);
  }

  /** Does what a message orders; gives the reply. Never throws for what the task throws. */
  public byte[] answer(byte[] message) {
    TaskMessage order = TaskMessage.decode(message, codec);
    try {
      Body body = bodies.get(order.task());
      if (body == null) {
        throw new ThreadException.SerializationFailed("no task '" + order.task() + "'", null);
      }
      return new TaskReply(order.id(), body.run(order.argument()), null).encode(codec);
    } catch (Throwable t) {
      return new TaskReply(order.id(), null, t.toString()).encode(codec);
    }
  }

  /**
   * Has a task done by a pool. The argument is copied now, the result before anybody gets it.
   *
   * @throws ThreadException.SerializationFailed if the argument cannot be copied
   */
  @SuppressWarnings("NullAway") // The result may be null.
  public TaskFuture<@Nullable Object> submit(
      ThreadPool pool, String task, @Nullable Object argument) {
    byte[] message = message(task, argument).encode(codec);
    return pool.submit(() -> TaskReply.decode(answer(message), codec).get());
  }
}
