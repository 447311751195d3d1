package dev.portalis.runtime.object;

import static dev.portalis.runtime.object.Unbound.UNBOUND;

import dev.portalis.runtime.number.Ints;
import dev.portalis.runtime.threads.Sharing;
import dev.portalis.runtime.threads.SpinGuard;
import org.jspecify.annotations.Nullable;

/** What is done to a dict in one step, whatever other threads do to it. */
abstract class DictSteps extends DictTable {
  DictSteps(PyType type) {
    super(type);
  }

  @Override
  public int size() {
    if (isGuarded()) {
      Sharing.refresh();
    }
    return super.size();
  }

  /** The value of a key, {@link Unbound#UNBOUND} if there is none. */
  public @Nullable Object lookup(@Nullable Object key) {
    if (key instanceof String) {
      return getString((String) key);
    }
    return key instanceof Long ? getLong((Long) key) : lookup(key, Hashing.hash(key));
  }

  final @Nullable Object lookup(@Nullable Object key, long hash) {
    SpinGuard guard = Steps.enter(this);
    try {
      int entry = find(key, hash, guard);
      return entry >= 0 ? valueAt(entry) : UNBOUND;
    } finally {
      Steps.exit(guard);
    }
  }

  /** The value of a str key, {@link Unbound#UNBOUND} if there is none. */
  public @Nullable Object getString(String key) {
    if (isGuarded()) {
      return lookup(key, key.hashCode());
    }
    int entry = findString(key, null);
    return entry >= 0 ? valueAt(entry) : UNBOUND;
  }

  /** The value of an int key, {@link Unbound#UNBOUND} if there is none. */
  public @Nullable Object getLong(long key) {
    if (isGuarded()) {
      return lookup(key, Ints.hash(key));
    }
    int entry = findLong(key, null);
    return entry >= 0 ? valueAt(entry) : UNBOUND;
  }

  /** Sets the value of a key, at the end of the order if it is new. */
  final void store(@Nullable Object key, long hash, @Nullable Object value) {
    SpinGuard guard = Steps.enter(this);
    try {
      int entry = find(key, hash, guard);
      if (entry >= 0) {
        setValueAt(entry, value);
      } else {
        append(key, hash, value);
      }
    } finally {
      Steps.exit(guard);
    }
  }

  /** {@code d[key] = value} of an int key. */
  public void putLong(long key, @Nullable Object value) {
    if (isGuarded()) {
      store(key, Ints.hash(key), value);
      return;
    }
    int entry = findLong(key, null);
    if (entry >= 0) {
      setValueAt(entry, value);
    } else {
      append(key, Ints.hash(key), value);
    }
  }

  /** {@code d[key] = value} of a str key. */
  public void putString(String key, @Nullable Object value) {
    store(key, key.hashCode(), value);
  }

  /** Sets the value of a key that is not there; otherwise gives the value that it has. */
  final @Nullable Object storeIfAbsent(@Nullable Object key, long hash, @Nullable Object value) {
    SpinGuard guard = Steps.enter(this);
    try {
      int entry = find(key, hash, guard);
      if (entry >= 0) {
        return valueAt(entry);
      }
      append(key, hash, value);
      return value;
    } finally {
      Steps.exit(guard);
    }
  }

  /** Removes a key; its value, {@link Unbound#UNBOUND} if it was not there. */
  public @Nullable Object take(@Nullable Object key) {
    long hash = Hashing.hash(key);
    SpinGuard guard = Steps.enter(this);
    try {
      int entry = find(key, hash, guard);
      if (entry < 0) {
        return UNBOUND;
      }
      Object value = valueAt(entry);
      removeAt(entry);
      return value;
    } finally {
      Steps.exit(guard);
    }
  }

  /** Removes the first key; null if there is none. */
  public final @Nullable PyTuple takeFirst() {
    SpinGuard guard = Steps.enter(this);
    try {
      int entry = nextEntry(0);
      if (entry < 0) {
        return null;
      }
      PyTuple item = PyTuple.of(keyAt(entry), valueAt(entry));
      removeAt(entry);
      return item;
    } finally {
      Steps.exit(guard);
    }
  }

  /** Moves a key to the end of the order; false if it is not there. */
  public final boolean moveLast(@Nullable Object key) {
    long hash = Hashing.hash(key);
    SpinGuard guard = Steps.enter(this);
    try {
      int entry = find(key, hash, guard);
      if (entry < 0) {
        return false;
      }
      Object own = keyAt(entry);
      Object value = valueAt(entry);
      removeAt(entry);
      append(own, hash, value);
      return true;
    } finally {
      Steps.exit(guard);
    }
  }

  /** Moves a key to the beginning of the order; false if it is not there. */
  public final boolean moveFirst(@Nullable Object key) {
    long hash = Hashing.hash(key);
    SpinGuard guard = Steps.enter(this);
    try {
      int entry = find(key, hash, guard);
      if (entry < 0) {
        return false;
      }
      makeFirst(entry);
      return true;
    } finally {
      Steps.exit(guard);
    }
  }

  /** Removes the last key; null if there is none. */
  final @Nullable PyTuple takeLast() {
    SpinGuard guard = Steps.enter(this);
    try {
      int entry = previousEntry(Integer.MAX_VALUE);
      if (entry < 0) {
        return null;
      }
      PyTuple item = PyTuple.of(keyAt(entry), valueAt(entry));
      removeLast(entry);
      return item;
    } finally {
      Steps.exit(guard);
    }
  }

  /** Removes all keys. */
  final void takeAll() {
    SpinGuard guard = Steps.enter(this);
    try {
      removeAll();
    } finally {
      Steps.exit(guard);
    }
  }

  /** Makes room for so many keys. */
  final void prepareFor(int keys) {
    SpinGuard guard = Steps.enter(this);
    try {
      reserve(keys);
    } finally {
      Steps.exit(guard);
    }
  }

  /** A table with the same keys and values that nobody else changes. */
  final DictTable stable() {
    return isGuarded() ? snapshot() : this;
  }

  @Override
  public @Nullable Object @Nullable [] itemsAtOnce() {
    return isGuarded() ? new PyDictKeys(snapshot().confined()).toArray() : null;
  }

  /** A copy. */
  final PyDict snapshot() {
    PyDict copy = new PyDict();
    SpinGuard guard = Steps.enter(this);
    try {
      copy.copyFrom(this);
    } finally {
      Steps.exit(guard);
    }
    return copy;
  }
}
