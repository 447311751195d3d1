package dev.portalis.runtime.object;

import dev.portalis.runtime.object.TypeMembers.Slot;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * What look-ups along the order of one type found, as long as no class anywhere gains or loses an
 * attribute. Races between threads cost a look-up and nothing else.
 */
final class TypeCache {
  /** Counts the changes that make all caches outdated. */
  private static final AtomicInteger EPOCH = new AtomicInteger();

  private static final int SPECIALS = Special.values().length;

  private final int epoch;

  /** Replaced as a whole when it grows, so that readers need no lock. */
  private volatile Map<String, Slot> names = new HashMap<>();

  /** Special methods by {@link Special#ordinal}: null where not looked up yet. */
  final @Nullable Object[] specials = new Object[SPECIALS];

  TypeCache() {
    // Read before any member is, so that a change under way makes this outdated.
    this.epoch = EPOCH.get();
  }

  /** Makes all caches outdated. */
  static void invalidate() {
    EPOCH.incrementAndGet();
  }

  boolean isCurrent() {
    return epoch == EPOCH.get();
  }

  @Nullable Slot get(String name) {
    return names.get(name);
  }

  void put(String name, Slot slot) {
    Map<String, Slot> grown = new HashMap<>(names);
    grown.put(name, slot);
    names = grown;
  }
}
