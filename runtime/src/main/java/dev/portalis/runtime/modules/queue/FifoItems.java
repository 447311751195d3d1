package dev.portalis.runtime.modules.queue;

import dev.portalis.runtime.modules.collections.PyDeque;
import org.jspecify.annotations.Nullable;

/** First in, first out. */
final class FifoItems extends QueueItems {
  private final PyDeque deque;

  FifoItems(PyDeque deque) {
    this.deque = deque;
  }

  @Override
  long size() {
    return deque.count();
  }

  @Override
  void put(@Nullable Object item) {
    deque.append(item);
  }

  @Override
  @Nullable Object get() {
    return deque.popLeft();
  }

  @Override
  @Nullable Object container() {
    return deque;
  }

  @Override
  QueueItems on(@Nullable Object container) {
    return container instanceof PyDeque && !((PyDeque) container).type().isUserDefined()
        ? new FifoItems((PyDeque) container)
        : new ContainerItems(container, this, "popleft");
  }

  @Override
  QueueItems emptied() {
    return new FifoItems(new PyDeque(PyDeque.TYPE));
  }
}
