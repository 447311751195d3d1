package dev.portalis.runtime.modules.queue;

import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.object.PyList;
import dev.portalis.runtime.object.PyType;
import org.jspecify.annotations.Nullable;

/** The least first. */
final class HeapItems extends QueueItems {
  private final PyList heap;

  HeapItems(PyList heap) {
    this.heap = heap;
  }

  @Override
  long size() {
    return heap.size();
  }

  @Override
  void put(@Nullable Object item) {
    Heap.push(heap, item);
  }

  @Override
  @Nullable Object get() {
    return Heap.pop(heap);
  }

  @Override
  @Nullable Object container() {
    return heap;
  }

  @Override
  QueueItems on(@Nullable Object container) {
    if (container instanceof PyList) {
      return new HeapItems((PyList) container);
    }
    throw Errors.typeError("heap argument must be a list, not " + PyType.of(container).name());
  }

  @Override
  QueueItems emptied() {
    return new HeapItems(new PyList());
  }
}
