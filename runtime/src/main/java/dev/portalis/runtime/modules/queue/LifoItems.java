package dev.portalis.runtime.modules.queue;

import dev.portalis.runtime.object.PyList;
import org.jspecify.annotations.Nullable;

/** Last in, first out. */
final class LifoItems extends QueueItems {
  private final PyList list;

  LifoItems(PyList list) {
    this.list = list;
  }

  @Override
  long size() {
    return list.size();
  }

  @Override
  void put(@Nullable Object item) {
    list.append(item);
  }

  @Override
  @Nullable Object get() {
    return list.pop();
  }

  @Override
  @Nullable Object container() {
    return list;
  }

  @Override
  QueueItems on(@Nullable Object container) {
    return container instanceof PyList && !((PyList) container).type().isUserDefined()
        ? new LifoItems((PyList) container)
        : new ContainerItems(container, this, "pop");
  }

  @Override
  QueueItems emptied() {
    return new LifoItems(new PyList());
  }
}
