package dev.portalis.threads;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * A queue, first in, first out and without limit, in which nobody ever waits for another: a thread
 * that stops in the middle of a method holds up no one.
 *
 * @param <T> the type of the items, which are not null
 * @see <a href="https://www.cs.rochester.edu/~scott/papers/1996_PODC_queues.pdf">Michael and Scott,
 *     Simple, Fast, and Practical Non-Blocking and Blocking Concurrent Queue Algorithms</a>
 */
public final class LockFreeQueue<T> {
  /** An item, and as reference the node behind it. */
  @SuppressWarnings("serial") // Never serialized.
  private static final class Node<T> extends AtomicReference<@Nullable Node<T>> {
    @Nullable T item;

    Node(@Nullable T item) {
      super(null);
      this.item = item;
    }
  }

  /** The node before the first item; its own item was taken. */
  private final AtomicReference<Node<T>> head;

  /** The last node, or one that was the last not long ago. */
  private final AtomicReference<Node<T>> tail;

  /** An empty queue. */
  public LockFreeQueue() {
    Node<T> first = new Node<>(null);
    head = new AtomicReference<>(first);
    tail = new AtomicReference<>(first);
  }

  /** Puts an item at the end. */
  public void add(T item) {
    if (item == null) {
      throw new NullPointerException("item");
    }
    Node<T> added = new Node<>(item);
    for (; ; ) {
      Node<T> last = present(tail);
      Node<T> next = last.get();
      if (next != null) {
        tail.compareAndSet(last, next);
      } else if (last.compareAndSet(null, added)) {
        tail.compareAndSet(last, added);
        return;
      }
    }
  }

  /** Takes the first item; null if there is none. */
  public @Nullable T poll() {
    for (; ; ) {
      Node<T> before = present(head);
      Node<T> last = present(tail);
      Node<T> first = before.get();
      if (first == null) {
        return null;
      }
      if (before == last) {
        tail.compareAndSet(last, first);
      } else if (head.compareAndSet(before, first)) {
        T item = first.item;
        first.item = null;
        return item;
      }
    }
  }

  /** Whether there is no item at this moment. */
  public boolean isEmpty() {
    return present(head).get() == null;
  }

  private static <T> Node<T> present(AtomicReference<Node<T>> end) {
    return Objects.requireNonNull(end.get());
  }
}
