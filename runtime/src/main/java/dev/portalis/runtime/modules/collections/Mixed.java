package dev.portalis.runtime.modules.collections;

import static dev.portalis.runtime.object.Unbound.UNBOUND;

import dev.portalis.runtime.error.ErrorKind;
import dev.portalis.runtime.error.PyException;
import dev.portalis.runtime.object.Comparison;
import dev.portalis.runtime.object.Exceptions;
import dev.portalis.runtime.object.Items;
import dev.portalis.runtime.object.Iteration;
import dev.portalis.runtime.object.PyIterator;
import dev.portalis.runtime.object.PyObject;
import dev.portalis.runtime.object.PyTuple;
import dev.portalis.runtime.object.PyType;
import dev.portalis.runtime.object.TypeChecks;
import org.jspecify.annotations.Nullable;

/** What the methods share that the classes of {@code collections.abc} derive from a few others. */
final class Mixed {
  private Mixed() {}

  /** An item, {@code UNBOUND} where reading it raises an error of a kind. */
  static @Nullable Object getOr(PyObject self, @Nullable Object key, ErrorKind kind) {
    try {
      return Items.get(self, key);
    } catch (PyException e) {
      if (!Exceptions.matches(e, kind)) {
        throw e;
      }
      return UNBOUND;
    }
  }

  static boolean isA(@Nullable Object value, PyType type) {
    return TypeChecks.isInstance(value, type);
  }

  static boolean same(@Nullable Object a, @Nullable Object b) {
    return Comparison.identicalOrEqual(a, b);
  }

  /** The items of a sequence by index, until there is none. */
  static final class Indexed extends PyIterator {
    private final PyObject sequence;
    private long index;
    private final boolean backwards;

    Indexed(PyObject sequence, boolean backwards) {
      this.sequence = sequence;
      this.backwards = backwards;
      this.index = backwards ? Items.length(sequence) - 1 : 0;
    }

    @Override
    public @Nullable Object advance() {
      if (index < 0) {
        return UNBOUND;
      }
      if (backwards) {
        return Items.get(sequence, index--);
      }
      Object item = getOr(sequence, index, ErrorKind.INDEX_ERROR);
      index = item == UNBOUND ? -1 : index + 1;
      return item;
    }
  }

  /** The items of one iterable that are, or are not, in another; then those of a third. */
  static final class Chosen extends PyIterator {
    private final PyIterator items;
    private final @Nullable Object container;
    private final boolean contained;

    Chosen(@Nullable Object items, @Nullable Object container, boolean contained) {
      this.items = Iteration.iterator(items);
      this.container = container;
      this.contained = contained;
    }

    @Override
    public @Nullable Object advance() {
      for (Object item = items.advance(); item != UNBOUND; item = items.advance()) {
        if (Items.contains(container, item) == contained) {
          return item;
        }
      }
      return UNBOUND;
    }
  }

  /** The items of two iterables. */
  static final class Both extends PyIterator {
    private PyIterator items;
    private @Nullable Object rest;

    Both(@Nullable Object first, @Nullable Object second) {
      this.items = Iteration.iterator(first);
      this.rest = second;
    }

    @Override
    public @Nullable Object advance() {
      Object item = items.advance();
      if (item == UNBOUND && rest != UNBOUND) {
        items = Iteration.iterator(rest);
        rest = UNBOUND;
        item = items.advance();
      }
      return item;
    }
  }

  /** The values, or the items, of a mapping. */
  static final class Entries extends PyIterator {
    private final PyIterator keys;
    private final @Nullable Object mapping;
    private final boolean pairs;

    Entries(@Nullable Object mapping, boolean pairs) {
      this.keys = Iteration.iterator(mapping);
      this.mapping = mapping;
      this.pairs = pairs;
    }

    @Override
    public @Nullable Object advance() {
      Object key = keys.advance();
      if (key == UNBOUND) {
        return UNBOUND;
      }
      Object value = Items.get(mapping, key);
      return pairs ? PyTuple.of(key, value) : value;
    }
  }
}
