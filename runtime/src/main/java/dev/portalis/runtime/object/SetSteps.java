package dev.portalis.runtime.object;

import static dev.portalis.runtime.object.Unbound.UNBOUND;

import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.threads.Sharing;
import dev.portalis.runtime.threads.SpinGuard;
import org.jspecify.annotations.Nullable;

/** What is done to a set in one step, whatever other threads do to it. */
abstract class SetSteps extends SetTable {
  SetSteps(PyType type) {
    super(type);
  }

  /** Whether it never changes once it can be reached by others. */
  abstract boolean isFrozen();

  private @Nullable SpinGuard enter() {
    return isFrozen() ? null : Steps.enter(this);
  }

  @Override
  public final int size() {
    if (isGuarded()) {
      Sharing.refresh();
    }
    return used;
  }

  /** Whether a key is there. */
  final boolean has(@Nullable Object key, long hash) {
    SpinGuard guard = enter();
    try {
      return find(key, hash, guard) >= 0;
    } finally {
      Steps.exit(guard);
    }
  }

  /** Adds a key; false if it was there. */
  final boolean insert(@Nullable Object key, long hash) {
    SpinGuard guard = enter();
    try {
      return insert(key, hash, guard);
    } finally {
      Steps.exit(guard);
    }
  }

  /** Removes a key; false if it was not there. */
  final boolean discard(@Nullable Object key, long hash) {
    SpinGuard guard = enter();
    try {
      int slot = find(key, hash, guard);
      if (slot >= 0) {
        removeAt(slot);
      }
      return slot >= 0;
    } finally {
      Steps.exit(guard);
    }
  }

  /** Removes any key. */
  final @Nullable Object takeAny() {
    SpinGuard guard = enter();
    try {
      if (used == 0) {
        throw Errors.keyError("pop from an empty set");
      }
      return removeAny();
    } finally {
      Steps.exit(guard);
    }
  }

  /** Removes all keys. */
  final void removeAll() {
    SpinGuard guard = enter();
    try {
      reset();
    } finally {
      Steps.exit(guard);
    }
  }

  /** A table with the same keys that nobody else changes. */
  final SetSteps stable() {
    if (isFrozen() || !isGuarded()) {
      return this;
    }
    PySet copy = new PySet();
    SpinGuard guard = enter();
    try {
      copy.copyFrom(this);
    } finally {
      Steps.exit(guard);
    }
    return copy;
  }

  @Override
  public @Nullable Object @Nullable [] itemsAtOnce() {
    if (isFrozen() || !isGuarded()) {
      return null;
    }
    SpinGuard guard = enter();
    try {
      Object[] all = new Object[used];
      int count = 0;
      for (int at = nextSlot(0); at >= 0; at = nextSlot(at + 1)) {
        all[count++] = keyAt(at);
      }
      return all;
    } finally {
      Steps.exit(guard);
    }
  }

  /** Adds all keys of another set, which is {@link #stable}. */
  final void merge(SetTable other) {
    if (other == this || other.used == 0) {
      return;
    }
    SpinGuard guard = enter();
    try {
      addAll(other, guard);
    } finally {
      Steps.exit(guard);
    }
  }

  /** Grows at once where so many more keys would make it grow. */
  final void reserve(int more) {
    SpinGuard guard = enter();
    try {
      grow(more);
    } finally {
      Steps.exit(guard);
    }
  }

  /** Rebuilds the table where many slots are only marked as removed. */
  final void sweep() {
    SpinGuard guard = enter();
    try {
      purge();
    } finally {
      Steps.exit(guard);
    }
  }

  /** Takes the keys of another set, which is not used any more. */
  final void adopt(SetTable other) {
    SpinGuard guard = enter();
    try {
      take(other);
    } finally {
      Steps.exit(guard);
    }
  }

  @Override
  public PyIterator iterator() {
    return new Keys(this);
  }

  /** Walks a set and notices when it is changed meanwhile. */
  private static final class Keys extends PyIterator {
    private @Nullable SetSteps set;
    private int expected;
    private int slot;
    private int left;

    Keys(SetSteps set) {
      super(IteratorTypes.SET);
      this.set = set;
      this.expected = set.used;
      this.left = set.used;
    }

    @Override
    public @Nullable Object advance() {
      SetSteps table = set;
      if (table == null) {
        return UNBOUND;
      }
      SpinGuard guard = table.enter();
      try {
        if (expected != table.used) {
          expected = -1;
          throw Errors.runtimeError("Set changed size during iteration");
        }
        int at = table.nextSlot(slot);
        if (at < 0) {
          set = null;
          return UNBOUND;
        }
        slot = at + 1;
        left--;
        return table.keyAt(at);
      } finally {
        Steps.exit(guard);
      }
    }

    @Override
    public long lengthHint() {
      return set != null && expected == set.used ? left : 0;
    }
  }
}
