package dev.portalis.processor.check.threads;

import dev.portalis.processor.bind.Symbol;
import dev.portalis.processor.problem.ProblemCode;
import dev.portalis.processor.threads.CodeWalker;
import dev.portalis.processor.tree.Expr;
import dev.portalis.processor.tree.Stmt;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds locks that are made anew each time: {@code with Lock():}, and locks of a function that
 * threads run which nothing but this call of the function can reach.
 */
final class LocksOfOneUse extends CodeWalker {
  private static final Set<String> LOCKS =
      Set.of("Lock", "RLock", "Condition", "Semaphore", "BoundedSemaphore");
  private static final Set<String> LOCKING = Set.of("acquire", "release", "locked");

  private final Facts facts;
  private final ThreadCounts counts;
  private final List<Made> made = new ArrayList<>();
  private final Set<Symbol> elsewhere = new HashSet<>();
  private final Set<Expr> locking = new HashSet<>();

  private record Made(dev.portalis.processor.types.FunctionInfo in, Symbol symbol, Expr value) {}

  LocksOfOneUse(Facts facts, ThreadCounts counts) {
    super(facts.typed);
    this.facts = facts;
    this.counts = counts;
  }

  void check() {
    walk();
    for (Made each : made) {
      if (!elsewhere.contains(each.symbol())) {
        report(each.in(), each.value());
      }
    }
  }

  private boolean isLock(Expr e) {
    String member = e instanceof Expr.Call call ? facts.member(call.function()) : null;
    return member != null
        && member.startsWith("threading.")
        && LOCKS.contains(Facts.lastPart(member));
  }

  @Override
  public void statement(Stmt s) {
    if (s instanceof Stmt.With with) {
      for (Stmt.WithItem each : with.items()) {
        if (isLock(each.context())
            && each.target() == null
            && ((Expr.Call) each.context()).arguments().isEmpty()) {
          report(function(), each.context());
        }
        if (each.context() instanceof Expr.Name name) {
          locking.add(name);
        }
      }
    } else if (s instanceof Stmt.Assign assign
        && assign.targets().size() == 1
        && assign.targets().get(0) instanceof Expr.Name name
        && isLock(assign.value())) {
      own(name, assign.value());
    }
    super.statement(s);
  }

  private void own(Expr.Name name, Expr value) {
    Symbol symbol = typed().program().symbolOf(name);
    if (symbol != null
        && !symbol.isGlobal()
        && !symbol.isCaptured()
        && symbol.isBoundOnce()
        && counts.of(function()) > 0) {
      made.add(new Made(function(), symbol, value));
      locking.add(name);
    }
  }

  @Override
  public void expression(@Nullable Expr e) {
    if (e instanceof Expr.Attribute method
        && method.value() instanceof Expr.Name name
        && LOCKING.contains(method.attribute())) {
      locking.add(name);
    } else if (e instanceof Expr.Name name && !locking.contains(name)) {
      Symbol symbol = typed().program().symbolOf(name);
      if (symbol != null) {
        elsewhere.add(symbol);
      }
    }
    super.expression(e);
  }

  private void report(dev.portalis.processor.types.FunctionInfo in, Expr at) {
    facts.report(
        facts.problem(ProblemCode.LOCK_OF_ONE_USE, in, at, "'" + Facts.text(in, at) + "'"));
  }
}
