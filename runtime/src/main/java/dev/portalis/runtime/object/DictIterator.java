package dev.portalis.runtime.object;

import static dev.portalis.runtime.object.Unbound.UNBOUND;

import dev.portalis.runtime.error.Errors;
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
    expected = dict.size();
    left = expected;
    position = backwards ? dict.previousEntry(Integer.MAX_VALUE) : 0;
  }

  abstract @Nullable Object item(DictTable table, int entry);

  @Override
  public final @Nullable Object advance() {
    DictTable table = dict;
    if (table == null) {
      return UNBOUND;
    }
    if (expected != table.size()) {
      expected = -1;
      throw Errors.runtimeError("dictionary changed size during iteration");
    }
    int entry = backwards ? table.previousEntry(position) : table.nextEntry(position);
    if (entry < 0) {
      dict = null;
      return UNBOUND;
    }
    if (left == 0 && !backwards) {
      dict = null;
      throw Errors.runtimeError("dictionary keys changed during iteration");
    }
    position = backwards ? entry - 1 : entry + 1;
    left--;
    return item(table, entry);
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
    @Nullable Object item(DictTable table, int entry) {
      return table.keyAt(entry);
    }
  }

  /** The values. */
  static final class Values extends DictIterator {
    Values(DictTable dict) {
      super(IteratorTypes.DICT_VALUE, dict, false);
    }

    @Override
    @Nullable Object item(DictTable table, int entry) {
      return table.valueAt(entry);
    }
  }

  /** Keys with their values. */
  static final class Items extends DictIterator {
    Items(DictTable dict) {
      super(IteratorTypes.DICT_ITEM, dict, false);
    }

    @Override
    @Nullable Object item(DictTable table, int entry) {
      return PyTuple.of(table.keyAt(entry), table.valueAt(entry));
    }
  }

  /** The keys, the last one first. */
  static final class ReverseKeys extends DictIterator {
    ReverseKeys(DictTable dict) {
      super(IteratorTypes.DICT_REVERSE_KEY, dict, true);
    }

    @Override
    @Nullable Object item(DictTable table, int entry) {
      return table.keyAt(entry);
    }
  }

  /** The values, the last one first. */
  static final class ReverseValues extends DictIterator {
    ReverseValues(DictTable dict) {
      super(IteratorTypes.DICT_REVERSE_VALUE, dict, true);
    }

    @Override
    @Nullable Object item(DictTable table, int entry) {
      return table.valueAt(entry);
    }
  }

  /** Keys with their values, the last one first. */
  static final class ReverseItems extends DictIterator {
    ReverseItems(DictTable dict) {
      super(IteratorTypes.DICT_REVERSE_ITEM, dict, true);
    }

    @Override
    @Nullable Object item(DictTable table, int entry) {
      return PyTuple.of(table.keyAt(entry), table.valueAt(entry));
    }
  }
}
