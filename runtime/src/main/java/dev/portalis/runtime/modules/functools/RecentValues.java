package dev.portalis.runtime.modules.functools;

import static dev.portalis.runtime.object.Unbound.UNBOUND;

import dev.portalis.runtime.object.PyDict;
import org.jspecify.annotations.Nullable;

/**
 * Values by keys that Python compares, and by when they were used last. Java's tables would need
 * {@code equals} of the keys, which is not Python's on every platform. For one thread at a time.
 */
final class RecentValues {
  private static final class Entry {
    final @Nullable Object key;
    @Nullable Object value;
    Entry before = this;
    Entry after = this;

    Entry(@Nullable Object key, @Nullable Object value) {
      this.key = key;
      this.value = value;
    }
  }

  private final PyDict entries = new PyDict().confined();

  /** Before the least recent entry and after the most recent one. */
  private final Entry ends = new Entry(null, null);

  /** The value, which is now the most recent one; {@code UNBOUND} where there is none. */
  @Nullable Object get(@Nullable Object key) {
    Object found = entries.getOr(key, null);
    if (!(found instanceof Entry)) {
      return UNBOUND;
    }
    Entry entry = (Entry) found;
    unlink(entry);
    link(entry);
    return entry.value;
  }

  void put(@Nullable Object key, @Nullable Object value) {
    Object found = entries.getOr(key, null);
    if (found instanceof Entry) {
      ((Entry) found).value = value;
      return;
    }
    Entry added = new Entry(key, value);
    entries.setItem(key, added);
    link(added);
  }

  void removeLeastRecent() {
    Entry oldest = ends.after;
    unlink(oldest);
    entries.deleteItem(oldest.key);
  }

  long size() {
    return entries.length();
  }

  void clear() {
    entries.clear();
    ends.before = ends;
    ends.after = ends;
  }

  private void link(Entry entry) {
    entry.before = ends.before;
    entry.after = ends;
    ends.before.after = entry;
    ends.before = entry;
  }

  private static void unlink(Entry entry) {
    entry.before.after = entry.after;
    entry.after.before = entry.before;
  }
}
