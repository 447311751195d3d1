package dev.portalis.runtime.object;

import static dev.portalis.runtime.object.Unbound.UNBOUND;

import dev.portalis.runtime.number.Ints;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The hash table of a dict: entries in the order of insertion and an open-addressing table of their
 * positions, with shorter ways for str and int keys.
 *
 * <p>Capacities are those of CPython, since they decide what a loop sees that changes the dict.
 * Every search is bounded by the length of the table, whatever other threads do meanwhile.
 */
abstract class DictTable extends RichCompared {
  private static final int EMPTY = -1;
  private static final int DELETED = -2;
  private static final int SMALLEST = 8;
  private static final int[] NO_SLOTS = {EMPTY};
  private static final Object[] NO_ENTRIES = {};
  private static final long[] NO_HASHES = {};

  /** The position of an entry, {@link #EMPTY} or {@link #DELETED}; the length is a power of two. */
  private int[] slots = NO_SLOTS;

  /** Keys and values in turn; the key of a deleted entry is UNBOUND. */
  private @Nullable Object[] entries = NO_ENTRIES;

  private long[] hashes = NO_HASHES;

  /** How many entries are alive. */
  private int used;

  /** How many entries have been made, deleted ones included. */
  private int filled;

  /** How many entries can be made before the table has to be rebuilt. */
  private int usable;

  DictTable(PyType type) {
    super(type);
  }

  /** The number of keys. */
  public int size() {
    return used;
  }

  private static int spread(long hash) {
    return (int) ((hash * 0x9E3779B97F4A7C15L) >>> 32);
  }

  /** The entry of a key, -1 if there is none. */
  final int find(@Nullable Object key, long hash) {
    if (key instanceof String) {
      return findString((String) key);
    }
    return key instanceof Long ? findLong((Long) key) : search(key, hash);
  }

  /** The entry of a key, -1 if there is none; raises TypeError where it is not hashable. */
  final int find(@Nullable Object key) {
    if (key instanceof String) {
      return findString((String) key);
    }
    return key instanceof Long ? findLong((Long) key) : search(key, Hashing.hash(key));
  }

  final int findString(String key) {
    long hash = key.hashCode();
    int[] table = slots;
    int mask = table.length - 1;
    int slot = spread(hash) & mask;
    for (int probes = 0; probes <= mask; probes++) {
      int entry = table[slot];
      if (entry >= 0) {
        Object candidate = entries[2 * entry];
        if (candidate == key) {
          return entry;
        }
        if (hashes[entry] == hash) {
          if (!(candidate instanceof String)) {
            return search(key, hash);
          }
          if (key.equals(candidate)) {
            return entry;
          }
        }
      } else if (entry == EMPTY) {
        return -1;
      }
      slot = (slot + 1) & mask;
    }
    return -1;
  }

  final int findLong(long key) {
    long hash = Ints.hash(key);
    int[] table = slots;
    int mask = table.length - 1;
    int slot = spread(hash) & mask;
    for (int probes = 0; probes <= mask; probes++) {
      int entry = table[slot];
      if (entry >= 0) {
        Object candidate = entries[2 * entry];
        if (candidate instanceof Long) {
          if ((Long) candidate == key) {
            return entry;
          }
        } else if (hashes[entry] == hash) {
          return search(key, hash);
        }
      } else if (entry == EMPTY) {
        return -1;
      }
      slot = (slot + 1) & mask;
    }
    return -1;
  }

  /** Looks for any key. Its {@code __eq__} may change the dict; then the search starts again. */
  private int search(@Nullable Object key, long hash) {
    int[] table = slots;
    int mask = table.length - 1;
    int slot = spread(hash) & mask;
    for (int probes = 0; probes <= mask; probes++) {
      int entry = table[slot];
      if (entry == EMPTY) {
        return -1;
      }
      if (entry >= 0 && hashes[entry] == hash) {
        Object[] before = entries;
        Object candidate = before[2 * entry];
        boolean same = candidate != UNBOUND && Comparison.identicalOrEqual(candidate, key);
        if (entries != before || before[2 * entry] != candidate) {
          return search(key, hash);
        }
        if (same) {
          return entry;
        }
      }
      slot = (slot + 1) & mask;
    }
    return -1;
  }

  /** The first entry that is alive from a position on, -1 if there is none. */
  final int nextEntry(int from) {
    Object[] all = entries;
    for (int entry = from; entry < filled; entry++) {
      if (all[2 * entry] != UNBOUND) {
        return entry;
      }
    }
    return -1;
  }

  /** The last entry that is alive up to a position, -1 if there is none. */
  final int previousEntry(int from) {
    Object[] all = entries;
    for (int entry = Math.min(from, filled - 1); entry >= 0; entry--) {
      if (all[2 * entry] != UNBOUND) {
        return entry;
      }
    }
    return -1;
  }

  final @Nullable Object keyAt(int entry) {
    return entries[2 * entry];
  }

  final @Nullable Object valueAt(int entry) {
    return entries[2 * entry + 1];
  }

  final long hashAt(int entry) {
    return hashes[entry];
  }

  final void setValueAt(int entry, @Nullable Object value) {
    entries[2 * entry + 1] = value;
  }

  /** Sets the value of a key, at the end of the order if it is new. */
  final void store(@Nullable Object key, long hash, @Nullable Object value) {
    int entry = find(key, hash);
    if (entry >= 0) {
      entries[2 * entry + 1] = value;
    } else {
      append(key, hash, value);
    }
  }

  /** Adds a key that is not there yet. */
  final void append(@Nullable Object key, long hash, @Nullable Object value) {
    if (usable <= 0) {
      rebuild(used * 3);
    }
    int entry = filled;
    entries[2 * entry] = key;
    entries[2 * entry + 1] = value;
    hashes[entry] = hash;
    occupy(slots, hash, entry);
    filled = entry + 1;
    usable--;
    used++;
  }

  private static void occupy(int[] table, long hash, int entry) {
    int mask = table.length - 1;
    int slot = spread(hash) & mask;
    for (int probes = 0; probes <= mask && table[slot] >= 0; probes++) {
      slot = (slot + 1) & mask;
    }
    table[slot] = entry;
  }

  /** Takes an entry out. */
  final void removeAt(int entry) {
    release(entry);
    entries[2 * entry] = UNBOUND;
    entries[2 * entry + 1] = null;
    used--;
  }

  /** Takes out the last entry, whose place the next one can take again. */
  final void removeLast(int entry) {
    removeAt(entry);
    filled = entry;
  }

  private void release(int entry) {
    int[] table = slots;
    int mask = table.length - 1;
    int slot = spread(hashes[entry]) & mask;
    for (int probes = 0; probes <= mask && table[slot] != entry; probes++) {
      slot = (slot + 1) & mask;
    }
    table[slot] = DELETED;
  }

  /** Takes everything out. */
  final void removeAll() {
    slots = NO_SLOTS;
    entries = NO_ENTRIES;
    hashes = NO_HASHES;
    used = 0;
    filled = 0;
    usable = 0;
  }

  /** Makes room for so many keys. */
  final void reserve(int keys) {
    if (keys > used + usable) {
      rebuild(keys + keys / 2 + 1);
    }
  }

  private void rebuild(int least) {
    int length = SMALLEST;
    while (length < least) {
      length <<= 1;
    }
    int capacity = (length << 1) / 3;
    int[] newSlots = new int[length];
    Arrays.fill(newSlots, EMPTY);
    Object[] newEntries = new Object[2 * capacity];
    long[] newHashes = new long[capacity];
    int count = 0;
    for (int entry = nextEntry(0); entry >= 0; entry = nextEntry(entry + 1)) {
      newEntries[2 * count] = entries[2 * entry];
      newEntries[2 * count + 1] = entries[2 * entry + 1];
      newHashes[count] = hashes[entry];
      occupy(newSlots, newHashes[count], count);
      count++;
    }
    slots = newSlots;
    entries = newEntries;
    hashes = newHashes;
    filled = count;
    used = count;
    usable = capacity - count;
  }

  /** Becomes a copy of another table; this one must be empty. */
  final void copyFrom(DictTable other) {
    slots = other.slots == NO_SLOTS ? NO_SLOTS : other.slots.clone();
    entries = other.entries == NO_ENTRIES ? NO_ENTRIES : other.entries.clone();
    hashes = other.hashes == NO_HASHES ? NO_HASHES : other.hashes.clone();
    used = other.used;
    filled = other.filled;
    usable = other.usable;
  }
}
