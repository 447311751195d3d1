package dev.portalis.runtime.object;

import static dev.portalis.runtime.object.Unbound.UNBOUND;

import dev.portalis.runtime.threads.Carrier;
import dev.portalis.runtime.threads.Platform;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * The attributes that one type itself defines.
 *
 * <p>Readers need no lock: the map is replaced as a whole when a name is added or removed, while a
 * new value of an old name goes into its slot. The members of types implemented in Java are added
 * when they are needed first.
 */
final class TypeMembers {
  /** The place of an attribute; holds {@link Unbound#UNBOUND} once it is deleted. */
  static final class Slot {
    /** What stands for an attribute that is not there. */
    static final Slot ABSENT = new Slot(UNBOUND);

    volatile @Nullable Object value;

    Slot(@Nullable Object value) {
      this.value = value;
    }
  }

  private final PyType type;
  private final AtomicReference<Map<String, Slot>> slots =
      new AtomicReference<>(new LinkedHashMap<>());

  /** Adds the members of a type implemented in Java; null once it has. */
  private volatile @Nullable TypeFace face;

  private final AtomicReference<@Nullable Carrier> loader = new AtomicReference<>();

  TypeMembers(PyType type) {
    this.type = type;
  }

  void setFace(@Nullable TypeFace value) {
    face = value;
  }

  private void load() {
    TypeFace pending = face;
    if (pending != null) {
      load(pending);
    }
  }

  private void load(TypeFace pending) {
    Carrier current = Platform.THREADS.current();
    if (loader.compareAndSet(null, current)) {
      try {
        pending.addMembers(type);
      } finally {
        face = null;
      }
      return;
    }
    for (int i = 0; face != null && loader.get() != current; i++) {
      Platform.THREADS.relax(i);
    }
  }

  private Map<String, Slot> map() {
    return Objects.requireNonNull(slots.get());
  }

  /** The slot of a name, or null. */
  @Nullable Slot slot(String name) {
    load();
    return map().get(name);
  }

  /** The value of a name, {@link Unbound#UNBOUND} if there is none. */
  @Nullable Object get(String name) {
    Slot slot = slot(name);
    return slot == null ? UNBOUND : slot.value;
  }

  /** The names with their values, in the order in which they were defined. */
  Map<String, @Nullable Object> toMap() {
    load();
    Map<String, @Nullable Object> all = new LinkedHashMap<>();
    for (Map.Entry<String, Slot> entry : map().entrySet()) {
      Object value = entry.getValue().value;
      if (value != UNBOUND) {
        all.put(entry.getKey(), value);
      }
    }
    return all;
  }

  /**
   * Sets the value of a name.
   *
   * @return whether the name is new, so that look-ups that failed or found another are outdated
   */
  boolean put(String name, @Nullable Object value) {
    load();
    if (loader.get() == Platform.THREADS.current() && face != null) {
      // Nobody else sees the map before all members of the face are in it.
      map().put(name, new Slot(value));
      return false;
    }
    while (true) {
      Map<String, Slot> before = map();
      Slot slot = before.get(name);
      if (slot != null) {
        slot.value = value;
        if (map().get(name) == slot) {
          return false;
        }
        continue;
      }
      Map<String, Slot> after = new LinkedHashMap<>(before);
      after.put(name, new Slot(value));
      if (slots.compareAndSet(before, after)) {
        return true;
      }
    }
  }

  /** Removes a name; false if it is not there. */
  boolean remove(String name) {
    load();
    while (true) {
      Map<String, Slot> before = map();
      if (!before.containsKey(name)) {
        return false;
      }
      Map<String, Slot> after = new LinkedHashMap<>(before);
      Slot removed = after.remove(name);
      if (slots.compareAndSet(before, after)) {
        Objects.requireNonNull(removed).value = UNBOUND;
        return true;
      }
    }
  }
}
