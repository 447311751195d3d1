package dev.portalis.runtime.object;

import dev.portalis.runtime.error.ErrorKind;
import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.threads.SpinGuard;
import org.jspecify.annotations.Nullable;

/**
 * The hash table of a set, which is that of CPython slot by slot, since its order is what programs
 * print.
 *
 * <p>All methods belong in a step of {@link Steps}. Every search is bounded by the length of the
 * table all the same, whatever other threads do meanwhile.
 */
abstract class SetTable extends PyCollection {
  private static final int SMALLEST = 8;
  private static final int LARGEST = 1 << 30;
  private static final int LINEAR_PROBES = 9;
  private static final int PERTURB_SHIFT = 5;
  private static final int PERTURBED_ROUNDS = 16;

  /** Stands for None in a slot, where null means unused. */
  private static final Object NONE = new Object();

  /** Marks a slot whose key was removed. */
  private static final Object DUMMY = new Object();

  private @Nullable Object[] keys = new Object[SMALLEST];
  private long[] hashes = new long[SMALLEST];

  /** Slots that are or were used. */
  private int fill;

  /** How many keys there are. */
  int used;

  /** Where {@code pop} looks first. */
  private int finger;

  SetTable(PyType type) {
    super(type);
  }

  /**
   * The slot of a key, -1 if it is not there.
   *
   * @param held the guard of the step under way, which is left while Python code is called
   */
  final int find(@Nullable Object key, long hash, @Nullable SpinGuard held) {
    Object wanted = key == null ? NONE : key;
    Object[] table = keys;
    long[] tableHashes = hashes;
    int mask = table.length - 1;
    long perturb = hash;
    int start = (int) hash & mask;
    for (int rounds = mask + PERTURBED_ROUNDS; rounds >= 0; rounds--) {
      int last = start + LINEAR_PROBES <= mask ? start + LINEAR_PROBES : start;
      for (int slot = start; slot <= last; slot++) {
        Object candidate = table[slot];
        if (candidate == null) {
          return -1;
        }
        if (candidate == wanted) {
          return slot;
        }
        if (tableHashes[slot] == hash && candidate != DUMMY && candidate != NONE) {
          boolean same = sameKey(candidate, key, held);
          if (keys != table || table[slot] != candidate) {
            return find(key, hash, held);
          }
          if (same) {
            return slot;
          }
        }
      }
      perturb >>>= PERTURB_SHIFT;
      start = (int) ((start * 5L + 1 + perturb) & mask);
    }
    return -1;
  }

  private static boolean sameKey(Object candidate, @Nullable Object key, @Nullable SpinGuard held) {
    if (candidate instanceof String && key instanceof String) {
      return candidate.equals(key);
    }
    return Steps.sameKey(candidate, key, held);
  }

  /** Adds a key; false if it was there. */
  final boolean insert(@Nullable Object key, long hash, @Nullable SpinGuard held) {
    Object wanted = key == null ? NONE : key;
    Object[] table = keys;
    int mask = table.length - 1;
    int removed = -1;
    long perturb = hash;
    int start = (int) hash & mask;
    for (int rounds = mask + PERTURBED_ROUNDS; rounds >= 0; rounds--) {
      int last = start + LINEAR_PROBES <= mask ? start + LINEAR_PROBES : start;
      for (int slot = start; slot <= last; slot++) {
        Object candidate = table[slot];
        if (candidate == null) {
          occupy(removed >= 0 ? removed : slot, wanted, hash);
          return true;
        }
        if (candidate == wanted) {
          return false;
        }
        if (candidate == DUMMY) {
          removed = slot;
        } else if (hashes[slot] == hash && candidate != NONE) {
          boolean same = sameKey(candidate, key, held);
          if (keys != table || table[slot] != candidate) {
            return insert(key, hash, held);
          }
          if (same) {
            return false;
          }
        }
      }
      perturb >>>= PERTURB_SHIFT;
      start = (int) ((start * 5L + 1 + perturb) & mask);
    }
    throw Errors.runtimeError("set changed by another thread");
  }

  /** Uses a slot, which may have been removed before; grows where the table gets full. */
  private void occupy(int slot, Object key, long hash) {
    boolean unused = keys[slot] == null;
    keys[slot] = key;
    hashes[slot] = hash;
    used++;
    if (unused) {
      fill++;
      if ((long) fill * 5 >= (keys.length - 1) * 3L) {
        rebuild(used > 50000 ? used * 2L : used * 4L);
      }
    }
  }

  /** Puts a key that is not there in the first unused slot of its probe sequence. */
  private static int place(@Nullable Object[] table, @Nullable Object key, long hash) {
    int mask = table.length - 1;
    long perturb = hash;
    int start = (int) hash & mask;
    for (int rounds = mask + PERTURBED_ROUNDS; rounds >= 0; rounds--) {
      int last = start + LINEAR_PROBES <= mask ? start + LINEAR_PROBES : start;
      for (int slot = start; slot <= last; slot++) {
        if (table[slot] == null) {
          table[slot] = key == null ? NONE : key;
          return slot;
        }
      }
      perturb >>>= PERTURB_SHIFT;
      start = (int) ((start * 5L + 1 + perturb) & mask);
    }
    throw Errors.runtimeError("set changed by another thread");
  }

  private void rebuild(long least) {
    if (least >= LARGEST) {
      throw Errors.of(ErrorKind.MEMORY_ERROR);
    }
    int length = SMALLEST;
    while (length <= least) {
      length <<= 1;
    }
    Object[] oldKeys = keys;
    long[] oldHashes = hashes;
    Object[] newKeys = new Object[length];
    long[] newHashes = new long[length];
    for (int slot = 0; slot < oldKeys.length; slot++) {
      Object key = oldKeys[slot];
      if (key != null && key != DUMMY) {
        newHashes[place(newKeys, key, oldHashes[slot])] = oldHashes[slot];
      }
    }
    keys = newKeys;
    hashes = newHashes;
    fill = used;
  }

  /** Takes the key out of a slot. */
  final void removeAt(int slot) {
    keys[slot] = DUMMY;
    hashes[slot] = -1;
    used--;
  }

  /** Takes out any key. */
  final @Nullable Object removeAny() {
    int slot = nextSlot(finger & (keys.length - 1));
    if (slot < 0) {
      slot = nextSlot(0);
    }
    Object key = keyAt(slot);
    removeAt(slot);
    finger = slot + 1;
    return key;
  }

  /** Takes out everything. */
  final void reset() {
    keys = new Object[SMALLEST];
    hashes = new long[SMALLEST];
    fill = 0;
    used = 0;
  }

  /** Becomes a copy of another table. */
  final void copyFrom(SetTable other) {
    keys = other.keys.clone();
    hashes = other.hashes.clone();
    fill = other.fill;
    used = other.used;
  }

  /** Takes the keys of another table, which is not used any more. */
  final void take(SetTable other) {
    keys = other.keys;
    hashes = other.hashes;
    fill = other.fill;
    used = other.used;
  }

  /** The first used slot from a position on, -1 if there is none. */
  final int nextSlot(int from) {
    Object[] table = keys;
    for (int slot = from; slot < table.length; slot++) {
      Object key = table[slot];
      if (key != null && key != DUMMY) {
        return slot;
      }
    }
    return -1;
  }

  final @Nullable Object keyAt(int slot) {
    Object key = keys[slot];
    return key == NONE ? null : key;
  }

  final long hashAt(int slot) {
    return hashes[slot];
  }

  /** Adds all keys of another table, which does not change. */
  final void addAll(SetTable other, @Nullable SpinGuard held) {
    grow(other.used);
    if (fill == 0) {
      fillFrom(other);
    } else {
      for (int slot = other.nextSlot(0); slot >= 0; slot = other.nextSlot(slot + 1)) {
        insert(other.keyAt(slot), other.hashes[slot], held);
      }
    }
  }

  private void fillFrom(SetTable other) {
    if (keys.length == other.keys.length && other.fill == other.used) {
      keys = other.keys.clone();
      hashes = other.hashes.clone();
    } else {
      for (int slot = other.nextSlot(0); slot >= 0; slot = other.nextSlot(slot + 1)) {
        long hash = other.hashes[slot];
        hashes[place(keys, other.keys[slot], hash)] = hash;
      }
    }
    fill = other.used;
    used = other.used;
  }

  /** Grows at once where so many more keys would make it grow. */
  final void grow(int more) {
    if ((long) (fill + more) * 5 >= (keys.length - 1) * 3L) {
      rebuild((used + (long) more) * 2);
    }
  }

  /** Rebuilds the table where more than a quarter of the slots are only marked as removed. */
  final void purge() {
    if (fill - used > (keys.length - 1) / 4) {
      rebuild(used > 50000 ? used * 2L : used * 4L);
    }
  }

  /** The hash of a frozenset of these keys. */
  final long contentHash() {
    long hash = 0;
    for (int slot = nextSlot(0); slot >= 0; slot = nextSlot(slot + 1)) {
      long each = hashes[slot];
      hash ^= ((each ^ 89869747L) ^ (each << 16)) * 3644798167L;
    }
    hash ^= (used + 1L) * 1927868237L;
    hash ^= (hash >>> 11) ^ (hash >>> 25);
    hash = hash * 69069L + 907133923L;
    return hash == -1 ? 590923713L : hash;
  }
}
