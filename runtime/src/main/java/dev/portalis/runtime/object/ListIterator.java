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
    Object item = items.itemOrEnd(index);
    if (item == UNBOUND) {
      list = null;
    } else {
      index++;
    }
    return item;
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
      Object item = at >= 0 ? list.itemOrEnd(at) : UNBOUND;
      index = item == UNBOUND ? -1 : at - 1;
      return item;
    }

    @Override
    public long lengthHint() {
      return index < list.size() ? index + 1 : 0;
    }
  }
}
