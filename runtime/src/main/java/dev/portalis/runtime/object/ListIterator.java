package dev.portalis.runtime.object;

import static dev.portalis.runtime.object.Unbound.UNBOUND;

import org.jspecify.annotations.Nullable;

/** Walks a list, which may grow and shrink meanwhile. */
final class ListIterator extends PyIterator {
  private @Nullable PyList list;
  private int index;

  ListIterator(PyList list) {
    super(BuiltinTypes.LIST_ITERATOR);
    this.list = list;
  }

  @Override
  public @Nullable Object advance() {
    PyList items = list;
    if (items == null) {
      return UNBOUND;
    }
    if (index < items.size()) {
      return items.get((long) index++);
    }
    list = null;
    return UNBOUND;
  }

  @Override
  public long lengthHint() {
    return list == null ? 0 : Math.max(0, list.size() - index);
  }

  /** Walks from the end. */
  static final class Backwards extends PyIterator {
    private final PyList list;
    private int index;

    Backwards(PyList list) {
      super(IteratorTypes.LIST_REVERSE);
      this.list = list;
      this.index = list.size() - 1;
    }

    @Override
    public @Nullable Object advance() {
      int at = index;
      if (at >= 0 && at < list.size()) {
        index = at - 1;
        return list.get((long) at);
      }
      index = -1;
      return UNBOUND;
    }

    @Override
    public long lengthHint() {
      return index < list.size() ? index + 1 : 0;
    }
  }
}
