package dev.portalis.processor.check.threads;

import dev.portalis.processor.bind.Symbol;
import dev.portalis.processor.threads.Reached;
import dev.portalis.processor.threads.ThreadRoot;
import dev.portalis.processor.tree.Expr;
import dev.portalis.processor.tree.Literal;
import dev.portalis.processor.tree.Parameters;
import dev.portalis.processor.tree.Stmt;
import dev.portalis.processor.tree.TreeWalker;
import dev.portalis.processor.types.ClassInfo;
import dev.portalis.processor.types.FunctionInfo;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How many threads at a time may run a function: none but the first, one more, or several. */
final class ThreadCounts {
  private final Facts facts;
  private final CallSites sites;
  private final Map<FunctionInfo, List<ThreadRoot>> roots = new IdentityHashMap<>();
  private final Map<FunctionInfo, Integer> counts = new IdentityHashMap<>();

  ThreadCounts(Facts facts, CallSites sites) {
    this.facts = facts;
    this.sites = sites;
    Set<Symbol> narrow = new HashSet<>();
    for (ThreadRoot each : facts.roots) {
      Symbol pool = poolOfOne(each);
      // A pool of one worker runs all its tasks one by one.
      int threads = pool == null ? threads(each) : narrow.add(pool) ? 1 : 0;
      reachedBy(each).forEach(function -> add(function, each, threads));
    }
  }

  private void add(FunctionInfo function, ThreadRoot root, int threads) {
    counts.merge(function, threads, Integer::sum);
    roots.computeIfAbsent(function, f -> new ArrayList<>()).add(root);
  }

  private int threads(ThreadRoot root) {
    if (root.kind() == ThreadRoot.Kind.SUBCLASS) {
      ClassInfo of = facts.typed.classOf(facts.typed.program().scopeOf(root.site()));
      return Math.min(2, sites.instances(of));
    }
    boolean many =
        root.kind().isMap()
            || root.kind() == ThreadRoot.Kind.INITIALIZER
            || sites.isRepeated(root.site())
            || isRunAgain(root.starter());
    return many ? 2 : 1;
  }

  /**
   * Whether a function that starts threads is called several times, and does not wait for them.
   * Methods are left out, since each object may have threads of its own.
   */
  private boolean isRunAgain(FunctionInfo starter) {
    List<CallSites.Site> calls = sites.to(starter);
    return starter.owner() == null
        && starter.node() instanceof Stmt.FunctionDef def
        && !joins(def.body())
        && (calls.size() > 1 || calls.stream().anyMatch(CallSites.Site::repeated));
  }

  private static boolean joins(List<Stmt> body) {
    boolean[] found = {false};
    new TreeWalker() {
      @Override
      public void expression(@Nullable Expr e) {
        found[0] |= e != null && "join".equals(Facts.method(e));
        super.expression(e);
      }
    }.statements(body);
    return found[0];
  }

  /** The executor with one worker that a root is for; null for all others. */
  private @Nullable Symbol poolOfOne(ThreadRoot root) {
    if (!(root.site() instanceof Expr.Call call)
        || !(call.function() instanceof Expr.Attribute method)
        || !(method.value() instanceof Expr.Name name)) {
      return null;
    }
    List<Expr> values = facts.bindings.of(name);
    boolean one =
        !values.isEmpty()
            && values.stream().allMatch(each -> each instanceof Expr.Call made && isOne(made));
    return one ? facts.typed.program().symbolOf(name) : null;
  }

  private boolean isOne(Expr.Call made) {
    Expr workers = Facts.argument(made, 0, "max_workers");
    return "ThreadPoolExecutor".equals(facts.madeBy(made))
        && workers instanceof Expr.Constant constant
        && constant.value() instanceof Literal.Int number
        && number.value().intValue() == 1;
  }

  private Set<FunctionInfo> reachedBy(ThreadRoot root) {
    Set<FunctionInfo> all = new HashSet<>(begin(root));
    Deque<FunctionInfo> pending = new ArrayDeque<>(all);
    while (!pending.isEmpty()) {
      for (CallSites.Site each : sites.from(pending.remove())) {
        if (all.add(each.callee())) {
          pending.add(each.callee());
        }
      }
    }
    return all;
  }

  /** What a thread begins with, where that is known. */
  private Set<FunctionInfo> begin(ThreadRoot root) {
    if (root.reached().isComplete()) {
      return root.reached().functions();
    }
    Parameters parameters = root.starter().parameters();
    Set<FunctionInfo> given = new HashSet<>();
    if (root.callee() instanceof Expr.Name name && parameters != null) {
      for (int i = 0; i < parameters.positional().size(); i++) {
        if (parameters.positional().get(i).name().equals(name.id())) {
          given.addAll(given(root.starter(), i));
        }
      }
    }
    return given;
  }

  /** The functions that the callers of a function give it. */
  private Set<FunctionInfo> given(FunctionInfo function, int parameter) {
    int at = function.owner() == null ? parameter : parameter - 1;
    Set<FunctionInfo> all = new HashSet<>();
    for (CallSites.Site each : sites.to(function)) {
      List<Expr> arguments = ((Expr.Call) each.call()).arguments();
      if (at >= 0 && at < arguments.size()) {
        Reached reached = facts.callables.of(each.caller(), arguments.get(at));
        all.addAll(reached.isComplete() ? reached.functions() : Set.of());
      }
    }
    return all;
  }

  /** How many threads besides the first may run a function; 2 stands for several. */
  int of(FunctionInfo function) {
    return Math.min(2, counts.getOrDefault(function, 0));
  }

  /** The places where the threads that run a function are started. */
  List<ThreadRoot> rootsOf(FunctionInfo function) {
    return roots.getOrDefault(function, List.of());
  }
}
