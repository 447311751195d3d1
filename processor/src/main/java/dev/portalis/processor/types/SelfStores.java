package dev.portalis.processor.types;

import java.util.Map;
import java.util.Set;

/** Which attributes the methods of static classes store through {@code self}. */
final class SelfStores {
  private final Reflection reflection;
  private final Map<ClassInfo, Set<String>> stores;
  private final Map<String, Integer> counts;

  /**
   * What was found.
   *
   * @param stores the names that each class stores
   * @param counts how often each name is stored in all classes
   */
  SelfStores(
      Reflection reflection, Map<ClassInfo, Set<String>> stores, Map<String, Integer> counts) {
    this.reflection = reflection;
    this.stores = stores;
    this.counts = counts;
  }

  /** Whether an instance of a class, or the class, may be given an attribute of a name. */
  boolean mayHave(ClassInfo info, String name) {
    if (!reflection.isStored(name)) {
      return false;
    }
    boolean elsewhere = reflection.stores(name) > counts.getOrDefault(name, 0);
    return elsewhere || reflection.isDeleted(name) || isStoredBelow(top(info), name);
  }

  private static ClassInfo top(ClassInfo info) {
    ClassInfo top = info;
    for (ClassInfo each = info; each != null; each = each.base()) {
      top = each;
    }
    return top;
  }

  private boolean isStoredBelow(ClassInfo info, String name) {
    return stores.getOrDefault(info, Set.of()).contains(name)
        || info.subclasses().stream().anyMatch(each -> isStoredBelow(each, name));
  }
}
