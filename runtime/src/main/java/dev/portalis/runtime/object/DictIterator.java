package dev.portalis.runtime.object;

import static dev.portalis.runtime.object.Unbound.UNBOUND;

import org.jspecify.annotations.Nullable;

/** The iterators of a dict and its views. */
abstract class DictIterator extends PyIterator {
  private final DictEntries entries;

  private DictIterator(PyType type, DictTable dict, boolean backwards) {
    super(type);
    this.entries = new DictEntries(dict, backwards);
  }

  abstract @Nullable Object item(@Nullable Object key, @Nullable Object value);

  @Override
  public final @Nullable Object advance() {
    return entries.step() ? item(entries.key(), entries.value()) : UNBOUND;
  }

  @Override
  public final long lengthHint() {
    return entries.left();
  }

  /** The keys. */
  static final class Keys extends DictIterator {
    Keys(DictTable dict) {
      super(IteratorTypes.DICT_KEY, dict, false);
    }

    @Override
    @Nullable Object item(@Nullable Object key, @Nullable Object value) {
      return key;
    }
  }

  /** The values. */
  static final class Values extends DictIterator {
    Values(DictTable dict) {
      super(IteratorTypes.DICT_VALUE, dict, false);
    }

    @Override
    @Nullable Object item(@Nullable Object key, @Nullable Object value) {
      return value;
    }
  }

  /** Keys with their values. */
  static final class Items extends DictIterator {
    Items(DictTable dict) {
      super(IteratorTypes.DICT_ITEM, dict, false);
    }

    @Override
    @Nullable Object item(@Nullable Object key, @Nullable Object value) {
      return PyTuple.of(key, value);
    }
  }

  /** The keys, the last one first. */
  static final class ReverseKeys extends DictIterator {
    ReverseKeys(DictTable dict) {
      super(IteratorTypes.DICT_REVERSE_KEY, dict, true);
    }

    @Override
    @Nullable Object item(@Nullable Object key, @Nullable Object value) {
      return key;
    }
  }

  /** The values, the last one first. */
  static final class ReverseValues extends DictIterator {
    ReverseValues(DictTable dict) {
      super(IteratorTypes.DICT_REVERSE_VALUE, dict, true);
    }

    @Override
    @Nullable Object item(@Nullable Object key, @Nullable Object value) {
      return value;
    }
  }

  /** Keys with their values, the last one first. */
  static final class ReverseItems extends DictIterator {
    ReverseItems(DictTable dict) {
      super(IteratorTypes.DICT_REVERSE_ITEM, dict, true);
    }

    @Override
    @Nullable Object item(@Nullable Object key, @Nullable Object value) {
      return PyTuple.of(key, value);
    }
  }
}
