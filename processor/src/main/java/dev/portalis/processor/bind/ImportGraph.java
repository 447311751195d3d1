package dev.portalis.processor.bind;

import dev.portalis.processor.tree.Stmt;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which modules of a program import which, directly or through others. */
final class ImportGraph {
  private final Map<String, BoundModule> byName = new HashMap<>();
  private final Map<BoundModule, Set<BoundModule>> imported = new HashMap<>();
  private final Map<BoundModule, Set<BoundModule>> reached = new HashMap<>();

  ImportGraph(List<BoundModule> modules, List<ImportSite> sites, Map<Stmt.Alias, Import> imports) {
    modules.forEach(m -> byName.put(m.name(), m));
    for (ImportSite site : sites) {
      BoundModule target = moduleOf(imports.get(site.alias()));
      if (target != null) {
        addWithPackages(imported.computeIfAbsent(site.module(), m -> new HashSet<>()), target);
      }
    }
  }

  /** The module of the program that an import runs; null for another. */
  static @Nullable BoundModule moduleOf(@Nullable Import meaning) {
    if (meaning instanceof Import.OfModule m) {
      return m.module();
    }
    if (meaning instanceof Import.OfMember m) {
      return m.module();
    }
    return meaning instanceof Import.Star m ? m.module() : null;
  }

  private void addWithPackages(Set<BoundModule> set, BoundModule module) {
    for (String name = module.name(); !name.isEmpty(); name = ImportNames.parent(name)) {
      BoundModule each = byName.get(name);
      if (each != null) {
        set.add(each);
      }
    }
  }

  /** Whether running a module may run or use another one, or is the same. */
  boolean reaches(BoundModule from, BoundModule to) {
    return reached.computeIfAbsent(from, this::closure).contains(to);
  }

  private Set<BoundModule> closure(BoundModule from) {
    Set<BoundModule> seen = new HashSet<>();
    ArrayDeque<BoundModule> waiting = new ArrayDeque<>();
    addWithPackages(seen, from);
    waiting.addAll(seen);
    while (!waiting.isEmpty()) {
      for (BoundModule each : imported.getOrDefault(waiting.remove(), Set.of())) {
        if (seen.add(each)) {
          waiting.add(each);
        }
      }
    }
    return seen;
  }
}
