package dev.portalis.threads;

import dev.portalis.runtime.threads.RawMutex;
import dev.portalis.runtime.threads.Turnstile;
import dev.portalis.runtime.threads.WaitQueue;
import dev.portalis.runtime.threads.Waiter;
import java.util.ArrayDeque;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Passes values from threads to threads, in the order in which they were sent. Each value goes to
 * one receiver.
 *
 * <pre>{@code
 * Channel<Image> images = Channel.bounded(16);
 * Threads.spawn(() -> images.forEach(this::show));
 * images.send(image);
 * images.close();
 * }</pre>
 *
 * <p>Any number of threads may send and receive. A closed channel takes no more values; those that
 * are in it can still be received. Who has to know when the last of several senders is done gives
 * each a {@link #sender}, and the channel is closed with the last of them.
 *
 * @param <T> the type of the values, which are not null
 */
public final class Channel<T> {
  private final int capacity;
  private final Overflow overflow;
  private final RawMutex mutex = new RawMutex();
  private final WaitQueue forValues = new WaitQueue();
  private final WaitQueue forPlaces = new WaitQueue();
  private final Turnstile receivers = new Turnstile(mutex, forValues);
  private final Turnstile senders = new Turnstile(mutex, forPlaces);

  /** What follows is guarded by the mutex. */
  private final ArrayDeque<T> values = new ArrayDeque<>();

  private boolean closed;
  private long dropped;
  private int openSenders;
  private int openReceivers;

  private Channel(int capacity, Overflow overflow) {
    if (capacity < 1) {
      throw new IllegalArgumentException("capacity: " + capacity);
    }
    this.capacity = capacity;
    this.overflow = overflow;
  }

  /** A channel for at most so many values, at least 1, whose senders wait for a place. */
  public static <T> Channel<T> bounded(int capacity) {
    return new Channel<>(capacity, Overflow.BLOCK);
  }

  /** A channel for at most so many values, at least 1. */
  public static <T> Channel<T> bounded(int capacity, Overflow overflow) {
    return new Channel<>(capacity, overflow);
  }

  /** A channel for any number of values. */
  public static <T> Channel<T> unbounded() {
    return new Channel<>(Integer.MAX_VALUE, Overflow.BLOCK);
  }

  /**
   * Sends a value, waiting for a place where senders wait.
   *
   * @throws ThreadException.SendFailed if the channel is closed, also while this waits
   */
  public void send(T value) {
    sendNanos(value, Timing.FOREVER);
  }

  /**
   * As {@link #send(Object)}, but waits at most so many milliseconds.
   *
   * @return false if the value was not taken
   */
  public boolean send(T value, long millis) {
    return sendNanos(value, Timing.nanos(millis));
  }

  /** As {@link #send(Object)}, but does not wait: false if the value was not taken. */
  public boolean trySend(T value) {
    return sendNanos(value, 0);
  }

  /** As {@link #send(Object, long)}, in nanoseconds; negative for no limit. */
  public boolean sendNanos(T value, long nanos) {
    if (value == null) {
      throw new NullPointerException("value");
    }
    mutex.acquire();
    try {
      requireOpen();
      if (!makePlace(nanos)) {
        return false;
      }
      values.add(value);
      return true;
    } finally {
      leave();
    }
  }

  /** Releases the mutex and wakes who can go on now. */
  private void leave() {
    Waiter receiver = forValues.size() > 0 ? receivers.offer(values.size()) : null;
    Waiter sender = forPlaces.size() > 0 ? senders.offer((long) capacity - values.size()) : null;
    mutex.release();
    Waiter.release(receiver);
    Waiter.release(sender);
  }

  private void requireOpen() {
    if (closed) {
      throw new ThreadException.SendFailed();
    }
  }

  /** Sees to it that there is a place; false if the value cannot be taken. */
  private boolean makePlace(long nanos) {
    if (overflow == Overflow.BLOCK) {
      return senders.mayTake((long) capacity - values.size()) || (nanos != 0 && awaitPlace(nanos));
    }
    if (values.size() < capacity) {
      return true;
    }
    dropped++;
    if (overflow == Overflow.DROP_OLDEST) {
      values.poll();
      return true;
    }
    return false;
  }

  private boolean awaitPlace(long nanos) {
    long start = Timing.start(nanos);
    boolean again = false;
    for (long left = nanos; left != 0; left = Timing.left(nanos, start)) {
      again = senders.await(left, again);
      requireOpen();
      long places = (long) capacity - values.size();
      if (places > 0 && (again || senders.mayTake(places))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Receives a value, waiting for one.
   *
   * @throws ThreadException.ReceiveFailed if the channel is closed and has none left
   */
  public T receive() {
    T value = receiveNanos(Timing.FOREVER);
    if (value == null) {
      throw new ThreadException.ReceiveFailed();
    }
    return value;
  }

  /**
   * As {@link #receive()}, but waits at most so many milliseconds; null if the time has passed.
   *
   * @throws ThreadException.ReceiveFailed if the channel is closed and has none left
   */
  public @Nullable T receive(long millis) {
    return receiveNanos(Timing.nanos(millis));
  }

  /**
   * As {@link #receive()}, but does not wait; null if there is no value now.
   *
   * @throws ThreadException.ReceiveFailed if the channel is closed and has none left
   */
  public @Nullable T tryReceive() {
    return receiveNanos(0);
  }

  /** As {@link #receive(long)}, in nanoseconds; negative for no limit. */
  public @Nullable T receiveNanos(long nanos) {
    mutex.acquire();
    try {
      return takeNanos(nanos);
    } finally {
      leave();
    }
  }

  private @Nullable T takeNanos(long nanos) {
    if (!receivers.mayTake(values.size()) && (nanos == 0 || !awaitValue(nanos))) {
      if (closed && values.isEmpty()) {
        throw new ThreadException.ReceiveFailed();
      }
      return null;
    }
    return values.poll();
  }

  private boolean awaitValue(long nanos) {
    long start = Timing.start(nanos);
    boolean again = false;
    for (long left = nanos; left != 0 && !closed; left = Timing.left(nanos, start)) {
      again = receivers.await(left, again);
      int present = values.size();
      if (present > 0 && (again || receivers.mayTake(present))) {
        return true;
      }
    }
    return false;
  }

  /** Gives each value to an action, until the channel is closed and has none left. */
  public void forEach(Consumer<? super T> action) {
    for (T value = next(); value != null; value = next()) {
      action.accept(value);
    }
  }

  private @Nullable T next() {
    mutex.acquire();
    try {
      return closed && values.isEmpty() ? null : takeNanos(Timing.FOREVER);
    } catch (ThreadException.ReceiveFailed e) {
      return null;
    } finally {
      leave();
    }
  }

  /** Closes it: nothing can be sent any more, and who waits in vain is told. */
  public void close() {
    close(false);
  }

  private void close(boolean discard) {
    mutex.acquire();
    closed = true;
    if (discard) {
      values.clear();
    }
    forValues.wakeAll();
    forPlaces.wakeAll();
    mutex.release();
  }

  /** Whether it is closed. There may be values left. */
  public boolean isClosed() {
    mutex.acquire();
    boolean now = closed;
    mutex.release();
    return now;
  }

  /** How many values are in it. */
  public int size() {
    mutex.acquire();
    int now = values.size();
    mutex.release();
    return now;
  }

  /** How many values found no place and were dropped. */
  public long dropped() {
    mutex.acquire();
    long now = dropped;
    mutex.release();
    return now;
  }

  /** One of several ends for sending; when the last of them is closed, the channel is. */
  public Sender<T> sender() {
    changeSenders(1);
    return new Sender<>(this);
  }

  /**
   * One of several ends for receiving; when the last of them is closed, the channel is too, and
   * what nobody has received is dropped.
   */
  public Receiver<T> receiver() {
    changeReceivers(1);
    return new Receiver<>(this);
  }

  void changeSenders(int difference) {
    mutex.acquire();
    openSenders += difference;
    boolean last = openSenders == 0;
    mutex.release();
    if (last) {
      close(false);
    }
  }

  void changeReceivers(int difference) {
    mutex.acquire();
    openReceivers += difference;
    boolean last = openReceivers == 0;
    mutex.release();
    if (last) {
      close(true);
    }
  }
}
