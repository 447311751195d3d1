package dev.portalis.runtime.modules.queue;

import org.jspecify.annotations.Nullable;

/** First in, first out. */
final class FifoItems extends QueueItems {
  private final ItemRing ring = new ItemRing();

  @Override
  long size() {
    return ring.size();
  }

  @Override
  void put(@Nullable Object item) {
    ring.add(item);
  }

  @Override
  @Nullable Object get() {
    return ring.remove();
  }

  @Override
  @Nullable Object container() {
    return null;
  }

  @Override
  QueueItems on(@Nullable Object container) {
    return new ContainerItems(container, this, "popleft");
  }

  @Override
  QueueItems emptied() {
    return new FifoItems();
  }
}
