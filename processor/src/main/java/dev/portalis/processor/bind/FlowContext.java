package dev.portalis.processor.bind;

import dev.portalis.processor.tree.Node;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

/** What the analysis of all code of one module shares. */
final class FlowContext {
  private final Program program;
  private final BoundModule module;
  private final Map<Node, Boolean> maybeUnbound;
  private final HarmlessCode harmless;
  private final TransparentManagers managers;
  private final boolean concurrent;
  private final Map<BoundModule, Set<String>> assignedByStar;
  private final Map<Symbol, Integer> indices = new IdentityHashMap<>();
  private final BitSet deleted = new BitSet();
  private final boolean deletesAnything;

  FlowContext(
      Program program,
      BoundModule module,
      Map<Node, Boolean> maybeUnbound,
      HarmlessCode harmless,
      TransparentManagers managers,
      boolean concurrent,
      Map<BoundModule, Set<String>> assignedByStar) {
    this.program = program;
    this.module = module;
    this.maybeUnbound = maybeUnbound;
    this.harmless = harmless;
    this.managers = managers;
    this.concurrent = concurrent;
    this.assignedByStar = assignedByStar;
    this.deletesAnything = hasDeleted(module.scope());
  }

  private static boolean hasDeleted(Scope scope) {
    return scope.symbols().values().stream().anyMatch(Symbol::isDeleted)
        || scope.children().stream().anyMatch(FlowContext::hasDeleted);
  }

  Program program() {
    return program;
  }

  BoundModule module() {
    return module;
  }

  HarmlessCode harmless() {
    return harmless;
  }

  TransparentManagers managers() {
    return managers;
  }

  /** Whether the program may run more than one thread. */
  boolean isConcurrent() {
    return concurrent;
  }

  /** Whether any variable of the module is deleted anywhere. */
  boolean deletesAnything() {
    return deletesAnything;
  }

  /** The names of a module that have a value for sure when {@code import *} reads them. */
  Set<String> assignedByStar(BoundModule from) {
    return assignedByStar.getOrDefault(from, Set.of());
  }

  /** The number of a variable in {@link Assigned}. */
  int index(Symbol symbol) {
    Integer known = indices.get(symbol);
    if (known == null) {
      known = indices.size();
      indices.put(symbol, known);
      deleted.set(known, symbol.isDeleted());
    }
    return known;
  }

  /** The variables that are numbered, with their numbers. */
  Map<Symbol, Integer> indices() {
    return indices;
  }

  /** The variables that are deleted somewhere. */
  BitSet deleted() {
    return deleted;
  }

  void markMaybeUnbound(Node name) {
    maybeUnbound.put(name, true);
  }
}
