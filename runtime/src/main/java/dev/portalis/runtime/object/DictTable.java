package dev.portalis.runtime.object;

import static dev.portalis.runtime.object.Unbound.UNBOUND;

import dev.portalis.runtime.error.ErrorKind;
import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.number.Ints;
import dev.portalis.runtime.threads.SpinGuard;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The hash table of a dict: entries in the order of insertion and an open-addressing table of their
 * positions, with shorter ways for str and int keys. A few entries are searched without a table.
 *
 * <p>Capacities are those of CPython, since they decide what a loop sees that changes the dict.
 * Every search is bounded by the length of the table, whatever other threads do meanwhile.
 */
abstract class DictTable extends RichCompared {
  private static final int EMPTY = -1;
  private static final int DELETED = -2;

  /** The length that CPython's smallest table has, and how many entries that allows. */
  private static final int SMALLEST = 8;

  private static final int LARGEST = 1 << 30;
  private static final int FEW = (SMALLEST << 1) / 3;
  private static final Object[] NO_ENTRIES = {};
  private static final long[] NO_HASHES = {};

  /**
   * The position of an entry, {@link #EMPTY} or {@link #DELETED}; the length is a power of two.
   * Null where there are so few entries that they are searched one by one.
   */
  private int @Nullable [] slots;

  /** Keys and values in turn; the key of a deleted entry is UNBOUND. */
  private @Nullable Object[] entries = NO_ENTRIES;

  /** The hashes of keys that are neither str nor int; empty as long as there is no such key. */
  private long[] hashes = NO_HASHES;

  /** How many entries are alive. */
  private int used;

  /** How many entries have been made, deleted ones included. */
  private int filled;

  /** A position before which no entry is alive. */
  private int head;

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

  /**
   * The entry of a key, -1 if there is none.
   *
   * @param held the guard of the step under way, which is left while Python code is called
   */
  final int find(@Nullable Object key, long hash, @Nullable SpinGuard held) {
    if (key instanceof String) {
      return findString((String) key, held);
    }
    return key instanceof Long ? findLong((Long) key, held) : search(key, hash, held);
  }

  final int findString(String key, @Nullable SpinGuard held) {
    int[] table = slots;
    Object[] all = entries;
    if (table == null) {
      return scanString(key, all, held);
    }
    int hash = key.hashCode();
    int mask = table.length - 1;
    int slot = spread(hash) & mask;
    for (int probes = 0; probes <= mask; probes++) {
      int entry = table[slot];
      if (entry >= 0) {
        Object candidate = all[2 * entry];
        if (candidate == key) {
          return entry;
        }
        if (candidate instanceof String) {
          if (candidate.hashCode() == hash && key.equals(candidate)) {
            return entry;
          }
        } else if (hashes.length != 0) {
          return search(key, hash, held);
        }
      } else if (entry == EMPTY) {
        return -1;
      }
      slot = (slot + 1) & mask;
    }
    return -1;
  }

  private int scanString(String key, @Nullable Object[] all, @Nullable SpinGuard held) {
    int count = filled;
    for (int entry = 0; entry < count; entry++) {
      if (all[2 * entry] == key) {
        return entry;
      }
    }
    if (hashes.length != 0) {
      return scan(key, key.hashCode(), held);
    }
    for (int entry = 0; entry < count; entry++) {
      if (key.equals(all[2 * entry])) {
        return entry;
      }
    }
    return -1;
  }

  final int findLong(long key, @Nullable SpinGuard held) {
    int[] table = slots;
    Object[] all = entries;
    if (table == null) {
      return scanLong(key, all, held);
    }
    int mask = table.length - 1;
    int slot = spread(Ints.hash(key)) & mask;
    for (int probes = 0; probes <= mask; probes++) {
      int entry = table[slot];
      if (entry >= 0) {
        Object candidate = all[2 * entry];
        if (candidate instanceof Long) {
          if ((Long) candidate == key) {
            return entry;
          }
        } else if (hashes.length != 0) {
          return search(key, Ints.hash(key), held);
        }
      } else if (entry == EMPTY) {
        return -1;
      }
      slot = (slot + 1) & mask;
    }
    return -1;
  }

  private int scanLong(long key, @Nullable Object[] all, @Nullable SpinGuard held) {
    if (hashes.length != 0) {
      return scan(key, Ints.hash(key), held);
    }
    int count = filled;
    for (int entry = 0; entry < count; entry++) {
      Object candidate = all[2 * entry];
      if (candidate instanceof Long && (Long) candidate == key) {
        return entry;
      }
    }
    return -1;
  }

  /** Looks for any key. Its {@code __eq__} may change the dict; then the search starts again. */
  private int search(@Nullable Object key, long hash, @Nullable SpinGuard held) {
    int[] table = slots;
    if (table == null) {
      return scan(key, hash, held);
    }
    int mask = table.length - 1;
    int slot = spread(hash) & mask;
    for (int probes = 0; probes <= mask; probes++) {
      int entry = table[slot];
      if (entry == EMPTY) {
        return -1;
      }
      if (entry >= 0 && hashAt(entry) == hash) {
        Object[] before = entries;
        Object candidate = before[2 * entry];
        boolean same = candidate != UNBOUND && Steps.sameKey(candidate, key, held);
        if (entries != before || before[2 * entry] != candidate) {
          return search(key, hash, held);
        }
        if (same) {
          return entry;
        }
      }
      slot = (slot + 1) & mask;
    }
    return -1;
  }

  /** Looks for any key among few entries. */
  private int scan(@Nullable Object key, long hash, @Nullable SpinGuard held) {
    for (int entry = 0; entry < filled; entry++) {
      Object[] before = entries;
      Object candidate = before[2 * entry];
      if (candidate != UNBOUND && hashAt(entry) == hash) {
        boolean same = Steps.sameKey(candidate, key, held);
        if (entries != before || before[2 * entry] != candidate) {
          return search(key, hash, held);
        }
        if (same) {
          return entry;
        }
      }
    }
    return -1;
  }

  /** The first entry that is alive from a position on, -1 if there is none. */
  final int nextEntry(int from) {
    Object[] all = entries;
    for (int entry = Math.max(from, head); entry < filled; entry++) {
      if (all[2 * entry] != UNBOUND) {
        return entry;
      }
    }
    return -1;
  }

  /** Moves an entry to the beginning of the order. */
  final void makeFirst(int moved) {
    Object[] all = entries;
    int count = filled;
    long[] allHashes = new long[count];
    for (int entry = nextEntry(0); entry >= 0; entry = nextEntry(entry + 1)) {
      allHashes[entry] = hashAt(entry);
    }
    int keys = used;
    removeAll();
    rebuild(keys * 3L);
    append(all[2 * moved], allHashes[moved], all[2 * moved + 1]);
    for (int entry = 0; entry < count; entry++) {
      if (entry != moved && all[2 * entry] != UNBOUND) {
        append(all[2 * entry], allHashes[entry], all[2 * entry + 1]);
      }
    }
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
    Object key = entries[2 * entry];
    if (key instanceof String) {
      return key.hashCode();
    }
    return key instanceof Long ? Ints.hash((long) (Long) key) : hashes[entry];
  }

  final void setValueAt(int entry, @Nullable Object value) {
    entries[2 * entry + 1] = value;
  }

  /** Adds a key that is not there yet. */
  final void append(@Nullable Object key, long hash, @Nullable Object value) {
    if (usable <= 0) {
      rebuild(used * 3L);
    }
    int entry = filled;
    entries[2 * entry] = key;
    entries[2 * entry + 1] = value;
    if (!(key instanceof String || key instanceof Long)) {
      setHash(entry, hash);
    }
    if (slots != null) {
      occupy(slots, hash, entry);
    }
    filled = entry + 1;
    usable--;
    used++;
  }

  private void setHash(int entry, long hash) {
    if (hashes.length == 0) {
      hashes = new long[entries.length / 2];
    }
    hashes[entry] = hash;
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
    if (slots != null) {
      release(slots, entry);
    }
    entries[2 * entry] = UNBOUND;
    entries[2 * entry + 1] = null;
    used--;
    while (head < filled && entries[2 * head] == UNBOUND) {
      head++;
    }
  }

  /** Takes out the last entry, whose place the next one can take again. */
  final void removeLast(int entry) {
    removeAt(entry);
    filled = entry;
    head = Math.min(head, entry);
  }

  private void release(int[] table, int entry) {
    int mask = table.length - 1;
    int slot = spread(hashAt(entry)) & mask;
    for (int probes = 0; probes <= mask && table[slot] != entry; probes++) {
      slot = (slot + 1) & mask;
    }
    table[slot] = DELETED;
  }

  /** Takes everything out. */
  final void removeAll() {
    slots = null;
    entries = NO_ENTRIES;
    hashes = NO_HASHES;
    used = 0;
    filled = 0;
    usable = 0;
    head = 0;
  }

  /** Makes room for so many keys. */
  final void reserve(int keys) {
    if (keys > used + usable) {
      rebuild(keys + keys / 2 + 1L);
    }
  }

  private void rebuild(long least) {
    if (least > LARGEST) {
      throw Errors.of(ErrorKind.MEMORY_ERROR);
    }
    int length = SMALLEST;
    while (length < least) {
      length <<= 1;
    }
    int capacity = (length << 1) / 3;
    Object[] newEntries = new Object[2 * capacity];
    long[] newHashes = hashes.length == 0 ? NO_HASHES : new long[capacity];
    int[] newSlots = null;
    if (capacity > FEW) {
      newSlots = new int[length];
      Arrays.fill(newSlots, EMPTY);
    }
    int count = 0;
    for (int entry = nextEntry(0); entry >= 0; entry = nextEntry(entry + 1)) {
      newEntries[2 * count] = entries[2 * entry];
      newEntries[2 * count + 1] = entries[2 * entry + 1];
      long hash = hashAt(entry);
      if (newHashes.length != 0) {
        newHashes[count] = hash;
      }
      if (newSlots != null) {
        occupy(newSlots, hash, count);
      }
      count++;
    }
    entries = newEntries;
    hashes = newHashes;
    slots = newSlots;
    filled = count;
    head = 0;
    used = count;
    usable = capacity - count;
  }

  /** Becomes a copy of another table; this one must be empty. */
  final void copyFrom(DictTable other) {
    slots = other.slots == null ? null : other.slots.clone();
    entries = other.entries == NO_ENTRIES ? NO_ENTRIES : other.entries.clone();
    hashes = other.hashes == NO_HASHES ? NO_HASHES : other.hashes.clone();
    used = other.used;
    filled = other.filled;
    head = other.head;
    usable = other.usable;
  }
}
