package dev.portalis.benchmarks.threads;

import dev.portalis.runtime.modules.queue.PyQueue;
import dev.portalis.runtime.modules.queue.PySimpleQueue;
import dev.portalis.threads.Channel;
import java.util.Objects;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** What passes items from threads to threads. */
abstract class Pipe {
  abstract void put(Long item);

  abstract Long get();

  /** {@code queue.Queue}. */
  static Pipe queue(int capacity) {
    PyQueue queue = new PyQueue(PyQueue.TYPE);
    queue.init((long) capacity);
    return new Pipe() {
      @Override
      void put(Long item) {
        queue.put(item);
      }

      @Override
      Long get() {
        return (Long) Objects.requireNonNull(queue.get());
      }
    };
  }

  /** {@code queue.SimpleQueue}, which has no limit. */
  static Pipe simpleQueue() {
    PySimpleQueue queue = new PySimpleQueue(PySimpleQueue.TYPE);
    return new Pipe() {
      @Override
      void put(Long item) {
        queue.put(item);
      }

      @Override
      Long get() {
        return (Long) Objects.requireNonNull(queue.get(true, null));
      }
    };
  }

  /** {@code dev.portalis.threads.Channel}. */
  static Pipe channel(int capacity) {
    Channel<Long> channel = capacity == 0 ? Channel.unbounded() : Channel.bounded(capacity);
    return new Pipe() {
      @Override
      void put(Long item) {
        channel.send(item);
      }

      @Override
      Long get() {
        return channel.receive();
      }
    };
  }

  /** {@code java.util.concurrent.ArrayBlockingQueue}. */
  static Pipe arrayBlockingQueue(int capacity) {
    return of(new ArrayBlockingQueue<>(capacity));
  }

  /** {@code java.util.concurrent.LinkedBlockingQueue}. */
  static Pipe linkedBlockingQueue(int capacity) {
    return of(capacity == 0 ? new LinkedBlockingQueue<>() : new LinkedBlockingQueue<>(capacity));
  }

  private static Pipe of(BlockingQueue<Long> queue) {
    return new Pipe() {
      @Override
      void put(Long item) {
        try {
          queue.put(item);
        } catch (InterruptedException e) {
          throw new IllegalStateException(e);
        }
      }

      @Override
      Long get() {
        try {
          return queue.take();
        } catch (InterruptedException e) {
          throw new IllegalStateException(e);
        }
      }
    };
  }
}
