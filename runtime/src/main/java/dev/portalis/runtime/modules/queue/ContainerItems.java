package dev.portalis.runtime.modules.queue;

import dev.portalis.runtime.object.Calls;
import dev.portalis.runtime.object.Items;
import org.jspecify.annotations.Nullable;

/** Items in a container that a subclass of a queue has chosen. */
final class ContainerItems extends QueueItems {
  private final @Nullable Object container;
  private final QueueItems before;
  private final String takeMethod;

  /**
   * Items in a container.
   *
   * @param before how the queue kept its items before
   * @param takeMethod the container's method that takes an item out
   */
  ContainerItems(@Nullable Object container, QueueItems before, String takeMethod) {
    this.container = container;
    this.before = before;
    this.takeMethod = takeMethod;
  }

  @Override
  long size() {
    return Items.length(container);
  }

  @Override
  void put(@Nullable Object item) {
    Calls.method(container, "append", item);
  }

  @Override
  @Nullable Object get() {
    return Calls.method(container, takeMethod);
  }

  @Override
  @Nullable Object container() {
    return container;
  }

  @Override
  QueueItems on(@Nullable Object other) {
    return before.on(other);
  }

  @Override
  QueueItems emptied() {
    return before.emptied();
  }
}
