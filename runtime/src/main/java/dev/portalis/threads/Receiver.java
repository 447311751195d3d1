package dev.portalis.threads;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * An end of a channel for receiving. To be closed by who is done.
 *
 * @param <T> the type of the values
 * @see Channel#receiver
 */
public final class Receiver<T> implements AutoCloseable {
  private final Channel<T> channel;
  private final AtomicBoolean closed = new AtomicBoolean();

  Receiver(Channel<T> channel) {
    this.channel = channel;
  }

  private Channel<T> open() {
    if (closed.get()) {
      throw new ThreadException.ReceiveFailed();
    }
    return channel;
  }

  /** As {@link Channel#receive()}. */
  public T receive() {
    return open().receive();
  }

  /** As {@link Channel#receive(long)}. */
  public @Nullable T receive(long millis) {
    return open().receive(millis);
  }

  /** As {@link Channel#tryReceive}. */
  public @Nullable T tryReceive() {
    return open().tryReceive();
  }

  /** As {@link Channel#forEach}. */
  public void forEach(Consumer<? super T> action) {
    open().forEach(action);
  }

  /** Another end for receiving, for another thread. */
  public Receiver<T> copy() {
    return open().receiver();
  }

  /** Receives no more. */
  @Override
  public void close() {
    if (closed.compareAndSet(false, true)) {
      channel.changeReceivers(-1);
    }
  }
}
