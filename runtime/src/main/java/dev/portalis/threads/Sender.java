package dev.portalis.threads;

import java.util.concurrent.atomic.AtomicBoolean;

/**
 * An end of a channel for sending. To be closed by who is done.
 *
 * @param <T> the type of the values
 * @see Channel#sender
 */
public final class Sender<T> implements AutoCloseable {
  private final Channel<T> channel;
  private final AtomicBoolean closed = new AtomicBoolean();

  Sender(Channel<T> channel) {
    this.channel = channel;
  }

  private Channel<T> open() {
    if (closed.get()) {
      throw new ThreadException.SendFailed();
    }
    return channel;
  }

  /** As {@link Channel#send(Object)}. */
  public void send(T value) {
    open().send(value);
  }

  /** As {@link Channel#send(Object, long)}. */
  public boolean send(T value, long millis) {
    return open().send(value, millis);
  }

  /** As {@link Channel#trySend}. */
  public boolean trySend(T value) {
    return open().trySend(value);
  }

  /** Another end for sending, for another thread. */
  public Sender<T> copy() {
    return open().sender();
  }

  /** Sends no more. */
  @Override
  public void close() {
    if (closed.compareAndSet(false, true)) {
      channel.changeSenders(-1);
    }
  }
}
