package dev.portalis.runtime.modules.queue;

import dev.portalis.runtime.object.Calls;
import dev.portalis.runtime.object.Convert;
import dev.portalis.runtime.object.PyBuiltin;
import dev.portalis.runtime.object.PyType;
import org.jspecify.annotations.Nullable;

/** The items of a queue whose class overrides {@code _put}, {@code _get} and the like in Python. */
final class OverriddenItems extends QueueItems {
  private static final String[] HOOKS = {"_init", "_qsize", "_put", "_get"};

  private final PyQueue queue;

  OverriddenItems(PyQueue queue) {
    this.queue = queue;
  }

  /** Whether a class overrides one of the methods. */
  static boolean isNeeded(PyType type) {
    if (type.isUserDefined()) {
      for (String hook : HOOKS) {
        if (!(type.lookup(hook) instanceof PyBuiltin)) {
          return true;
        }
      }
    }
    return false;
  }

  @Override
  long size() {
    return Convert.toIndex(Calls.method(queue, "_qsize"));
  }

  @Override
  void put(@Nullable Object item) {
    Calls.method(queue, "_put", item);
  }

  @Override
  @Nullable Object get() {
    return Calls.method(queue, "_get");
  }

  @Override
  @Nullable Object container() {
    return queue.queue();
  }

  @Override
  QueueItems on(@Nullable Object container) {
    return this;
  }

  @Override
  QueueItems emptied() {
    return this;
  }
}
