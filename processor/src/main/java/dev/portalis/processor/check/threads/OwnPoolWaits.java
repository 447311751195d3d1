package dev.portalis.processor.check.threads;

import dev.portalis.processor.bind.Symbol;
import dev.portalis.processor.problem.ProblemCode;
import dev.portalis.processor.threads.CodeWalker;
import dev.portalis.processor.threads.ThreadRoot;
import dev.portalis.processor.tree.Expr;
import dev.portalis.processor.types.FunctionInfo;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds tasks of a pool that wait for another task of the same pool: once all its threads wait,
 * nothing goes on.
 */
final class OwnPoolWaits extends CodeWalker {
  private static final Set<String> WAITS = Set.of("result", "exception");

  private final Facts facts;
  private final CallSites sites;
  private final Map<FunctionInfo, Set<Place>> pools = new HashMap<>();

  OwnPoolWaits(Facts facts, CallSites sites) {
    super(facts.typed);
    this.facts = facts;
    this.sites = sites;
  }

  void check() {
    for (ThreadRoot root : facts.roots) {
      boolean task = root.kind() == ThreadRoot.Kind.SUBMIT || root.kind() == ThreadRoot.Kind.MAP;
      Place pool = task ? poolOf(root.starter(), root.site()) : null;
      if (pool != null && root.reached().isComplete()) {
        root.reached().functions().forEach(each -> mark(each, pool));
      }
    }
    walk();
  }

  private @Nullable Place poolOf(FunctionInfo function, Object site) {
    return site instanceof Expr.Call call && call.function() instanceof Expr.Attribute method
        ? facts.place(function, method.value())
        : null;
  }

  private void mark(FunctionInfo task, Place pool) {
    List<FunctionInfo> pending = new ArrayList<>(List.of(task));
    while (!pending.isEmpty()) {
      FunctionInfo each = pending.remove(pending.size() - 1);
      if (pools.computeIfAbsent(each, f -> new HashSet<>()).add(pool)) {
        sites.from(each).forEach(call -> pending.add(call.callee()));
      }
    }
  }

  @Override
  public void expression(@Nullable Expr e) {
    Set<Place> own = pools.get(function());
    if (e instanceof Expr.Call call
        && own != null
        && WAITS.contains(String.valueOf(Facts.method(call)))
        && Facts.argument(call, 0, "timeout") == null) {
      Expr.Call submit = submitted(Facts.receiver(call));
      Place pool = submit == null ? null : poolOf(function(), submit);
      if (submit != null && pool != null && own.contains(pool)) {
        String name = Facts.text(function(), Facts.receiver(submit));
        facts.report(facts.problem(ProblemCode.WAIT_FOR_OWN_POOL, function(), e, name));
      }
    }
    super.expression(e);
  }

  /** The {@code submit} that a future comes from: at once, or through a variable. */
  private Expr.@Nullable Call submitted(Expr future) {
    if (future instanceof Expr.Call call && "submit".equals(Facts.method(call))) {
      return call;
    }
    Symbol symbol = future instanceof Expr.Name name ? typed().program().symbolOf(name) : null;
    if (symbol == null) {
      return null;
    }
    List<Expr> values = facts.bindings.of(symbol);
    return values.size() == 1
            && values.get(0) instanceof Expr.Call call
            && "submit".equals(Facts.method(call))
        ? call
        : null;
  }
}
