package dev.portalis.processor.report;

import dev.portalis.processor.report.Occurrences.Occurrence;
import dev.portalis.processor.threads.Callables;
import dev.portalis.processor.threads.Reached;
import dev.portalis.processor.threads.ThreadRoot;
import dev.portalis.processor.tree.Expr;
import dev.portalis.processor.types.CallTarget;
import dev.portalis.processor.types.FunctionInfo;
import dev.portalis.processor.types.FunctionInstance;
import dev.portalis.processor.types.MethodFamily;
import dev.portalis.processor.types.Type;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Estimates how often functions run, as the number of loops around a call: each loop is taken for
 * ten rounds, so level 3 stands for a thousand calls.
 */
final class Frequencies {
  /** From here on all is equally hot. */
  static final int MAX_LEVEL = 6;

  private record Edge(FunctionInfo to, int depth) {}

  private final Callables callables;
  private final Map<FunctionInfo, List<Edge>> edges = new HashMap<>();
  private final Map<FunctionInfo, Integer> levels = new HashMap<>();
  private final Set<FunctionInfo> recursive = new HashSet<>();

  private Frequencies(Callables callables) {
    this.callables = callables;
  }

  /** The levels of all functions that have expressions. */
  static Frequencies of(
      Map<FunctionInfo, List<Occurrence>> occurrences,
      Callables callables,
      List<ThreadRoot> roots) {
    Frequencies frequencies = new Frequencies(callables);
    occurrences.forEach(frequencies::addEdges);
    for (ThreadRoot root : roots) {
      int depth = root.kind().isMap() ? 1 : 0;
      root.reached().functions().forEach(each -> frequencies.edge(root.starter(), each, depth));
    }
    frequencies.spread(occurrences.keySet());
    return frequencies;
  }

  /** The level of a function. */
  int level(FunctionInfo function) {
    int level = levels.getOrDefault(function, 0) + (recursive.contains(function) ? 1 : 0);
    return Math.min(MAX_LEVEL, level);
  }

  private void addEdges(FunctionInfo from, List<Occurrence> occurrences) {
    for (Occurrence each : occurrences) {
      if (each.expression() instanceof Expr.Call call) {
        callees(from, call).forEach(to -> edge(from, to, each.depth()));
      } else if (!each.isCallee()) {
        // A function that is passed on is called by who gets it.
        for (FunctionInstance version : Callables.versions(from)) {
          if (version.typeOf(each.expression()) instanceof Type.Function function) {
            edge(from, function.of(), each.depth() + 1);
          }
        }
        if (each.expression() instanceof Expr.GeneratorExp) {
          callables
              .of(from, each.expression())
              .functions()
              .forEach(to -> edge(from, to, each.depth()));
        }
      }
    }
  }

  private void edge(FunctionInfo from, FunctionInfo to, int depth) {
    if (from == to) {
      recursive.add(to);
    } else {
      edges.computeIfAbsent(from, f -> new ArrayList<>()).add(new Edge(to, depth));
    }
  }

  private Set<FunctionInfo> callees(FunctionInfo from, Expr.Call call) {
    Set<FunctionInfo> all = new LinkedHashSet<>();
    boolean dynamic = false;
    for (FunctionInstance version : Callables.versions(from)) {
      CallTarget target = version.callTarget(call);
      dynamic |= target == CallTarget.Dynamic.INSTANCE;
      if (target instanceof CallTarget.Direct direct) {
        all.add(direct.target().function());
      } else if (target instanceof CallTarget.SuperMethod method) {
        all.add(method.target().function());
      } else if (target instanceof CallTarget.Construct construct && construct.init() != null) {
        all.add(construct.init().function());
      } else if (target instanceof CallTarget.Method method) {
        addMembers(method.family(), all);
      }
    }
    if (dynamic) {
      Reached reached = callables.of(from, call.function());
      all.addAll(reached.isComplete() ? reached.functions() : Set.of());
    }
    return all;
  }

  private static void addMembers(MethodFamily family, Set<FunctionInfo> all) {
    family.members().values().forEach(each -> all.add(each.function()));
  }

  private void spread(Set<FunctionInfo> functions) {
    Deque<FunctionInfo> work = new ArrayDeque<>(functions);
    while (!work.isEmpty()) {
      FunctionInfo from = work.remove();
      for (Edge each : edges.getOrDefault(from, List.of())) {
        int level = Math.min(MAX_LEVEL, level(from) + each.depth());
        if (level > levels.getOrDefault(each.to(), 0)) {
          levels.put(each.to(), level);
          work.add(each.to());
        }
      }
    }
  }
}
