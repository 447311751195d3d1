package dev.portalis.runtime.modules.queue;

import org.jspecify.annotations.Nullable;

/** The items of a queue and their order. Used with the queue's mutex held. */
abstract class QueueItems {
  /** The number of items. */
  abstract long size();

  /** Puts an item in. */
  abstract void put(@Nullable Object item);

  /** Takes an item out; there is one. */
  abstract @Nullable Object get();

  /** What the program sees as {@code q.queue}. */
  abstract @Nullable Object container();

  /** The same order in a container of the program's. */
  abstract QueueItems on(@Nullable Object container);

  /** The same order without items. */
  abstract QueueItems emptied();
}
