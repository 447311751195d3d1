package dev.portalis.runtime.object;

import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.threads.SpinGuard;
import org.jspecify.annotations.Nullable;

/** Walks the entries of a dict and notices when it is changed meanwhile. */
public final class DictEntries {
  private @Nullable DictTable dict;
  private int expected;
  private int position;
  private int left;
  private final boolean backwards;
  private @Nullable Object key;
  private @Nullable Object value;

  /** The entries in the order of their insertion. */
  public DictEntries(PyDict dict) {
    this(dict, false);
  }

  DictEntries(DictTable dict, boolean backwards) {
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

  /**
   * Goes to the next entry; false at the end and for ever after.
   *
   * <p>Raises RuntimeError where keys were added or removed since the last step.
   */
  public boolean step() {
    DictTable table = dict;
    if (table == null) {
      return false;
    }
    SpinGuard guard = Steps.enter(table);
    try {
      int entry = nextEntry(table);
      if (entry < 0) {
        dict = null;
        key = null;
        value = null;
        return false;
      }
      position = backwards ? entry - 1 : entry + 1;
      left--;
      key = table.keyAt(entry);
      value = table.valueAt(entry);
      return true;
    } finally {
      Steps.exit(guard);
    }
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

  /** The key of the entry. */
  public @Nullable Object key() {
    return key;
  }

  /** The value of the entry. */
  public @Nullable Object value() {
    return value;
  }

  /** How many entries are left; 0 after a change. */
  long left() {
    DictTable table = dict;
    return table != null && expected == table.size() ? left : 0;
  }
}
