package dev.portalis.processor.bind;

import dev.portalis.processor.tree.Node;
import dev.portalis.processor.tree.Stmt;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the names that may be without a value where they are read.
 *
 * <p>Code is followed in the order in which it runs. A function is analysed with what has a value
 * when it can be called first, so that what it reads of other functions and of its module is known
 * where that was assigned before, and never deleted.
 */
final class DefiniteAssignment {
  /** Modules by which more than one thread may run. */
  private static final Set<String> CONCURRENT =
      Set.of(
          "threading",
          "_thread",
          "concurrent",
          "multiprocessing",
          "asyncio",
          "signal",
          "socketserver",
          "http",
          "sched",
          "weakref",
          "gc");

  private final Program program;
  private final List<ImportSite> sites;
  private final Map<Stmt.Alias, Import> imports;
  private final Map<Node, Boolean> maybeUnbound;
  private final ImportGraph graph;
  private final TransparentManagers managers;
  private final Set<BoundModule> started = new HashSet<>();
  private final Map<BoundModule, Set<String>> assignedByStar = new HashMap<>();

  DefiniteAssignment(
      Program program,
      List<ImportSite> sites,
      Map<Stmt.Alias, Import> imports,
      Map<Node, Boolean> maybeUnbound) {
    this.program = program;
    this.sites = sites;
    this.imports = imports;
    this.maybeUnbound = maybeUnbound;
    this.managers = new TransparentManagers(program);
    this.graph = new ImportGraph(program.modules(), sites, imports);
  }

  /** Analyses all modules. */
  void run() {
    boolean concurrent = imports.values().stream().anyMatch(DefiniteAssignment::isConcurrent);
    program.modules().forEach(m -> run(m, concurrent));
  }

  private static boolean isConcurrent(Import meaning) {
    String module =
        meaning instanceof Import.OfLibrary m
            ? m.module()
            : meaning instanceof Import.OfLibraryMember m
                ? m.module()
                : meaning instanceof Import.LibraryStar m ? m.module() : "";
    return CONCURRENT.contains(ImportNames.first(module));
  }

  /** Modules whose names are taken by {@code import *} come first, as far as there is no circle. */
  private void run(BoundModule module, boolean concurrent) {
    if (!started.add(module)) {
      return;
    }
    for (ImportSite site : sites) {
      if (site.module() == module
          && imports.get(site.alias()) instanceof Import.Star star
          && !graph.reaches(star.module(), module)) {
        run(star.module(), concurrent);
      }
    }
    HarmlessCode harmless = new HarmlessCode(program, module, graph);
    FlowContext context =
        new FlowContext(
            program, module, maybeUnbound, harmless, managers, concurrent, assignedByStar);
    UnitFlow flow = new UnitFlow(context, module.scope(), Assigned.none());
    flow.run();
    assignedByStar.put(module, globals(context, flow.state));
  }

  private static Set<String> globals(FlowContext context, Assigned end) {
    Set<String> names = new HashSet<>();
    BitSet variables = end.isReachable() ? end.variables() : new BitSet();
    context
        .indices()
        .forEach(
            (symbol, index) -> {
              if (symbol.isGlobal() && !symbol.isDeletedElsewhere() && variables.get(index)) {
                names.add(symbol.name());
              }
            });
    return names;
  }
}
