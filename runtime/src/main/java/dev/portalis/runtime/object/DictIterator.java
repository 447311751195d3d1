package dev.portalis.runtime.object;

import static dev.portalis.runtime.object.Unbound.UNBOUND;

import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.threads.SpinGuard;
import org.jspecify.annotations.Nullable;

/** Walks a dict and notices when it is changed meanwhile. */
abstract class DictIterator extends PyIterator {
  private @Nullable DictTable dict;
  private int expected;
  private int position;
  private int left;
  private final boolean backwards;

  private DictIterator(PyType type, DictTable dict, boolean backwards) {
    super(type);
    this.dict = dict;
    this.backwards = backwards;
    SpinGuard guard = Steps.enter(dict);
    try {
      expected = dict.size();
      left = expected;
      position = backwards ? dict.previousEntry(Integer.MAX_VALUE) : 0;
    } finally {
      Steps.exit(guard);
    }
  }

  abstract @Nullable Object item(@Nullable Object key, @Nullable Object value);

  @Override
  public final @Nullable Object advance() {
    DictTable table = dict;
    if (table == null) {
      return UNBOUND;
    }
    Object key;
    Object value;
    SpinGuard guard = Steps.enter(table);
    try {
      int entry = nextEntry(table);
      if (entry < 0) {
        dict = null;
        return UNBOUND;
      }
      position = backwards ? entry - 1 : entry + 1;
      left--;
      key = table.keyAt(entry);
      value = table.valueAt(entry);
    } finally {
      Steps.exit(guard);
    }
    return item(key, value);
  }

  private int nextEntry(DictTable table) {
    if (expected != table.size()) {
      expected = -1;
      throw Errors.runtimeError("dictionary changed size during iteration");
    }
    int entry = backwards ? table.previousEntry(position) : table.nextEntry(position);
    if (entry >= 0 && left == 0 && !backwards) {
      dict = null;
      throw Errors.runtimeError("dictionary keys changed during iteration");
    }
    return entry;
  }

  @Override
  public final long lengthHint() {
    return dict != null && expected == dict.size() ? left : 0;
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
