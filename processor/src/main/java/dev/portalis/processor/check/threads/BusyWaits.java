package dev.portalis.processor.check.threads;

import dev.portalis.processor.bind.Symbol;
import dev.portalis.processor.problem.ProblemCode;
import dev.portalis.processor.threads.CodeWalker;
import dev.portalis.processor.tree.Expr;
import dev.portalis.processor.tree.Stmt;
import dev.portalis.processor.tree.TreeWalker;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds loops that do nothing but look whether another thread has changed something. */
final class BusyWaits extends CodeWalker {
  private static final Set<String> STATES =
      Set.of("is_alive", "is_set", "isSet", "done", "running", "locked", "empty", "full", "qsize");

  private final Facts facts;

  BusyWaits(Facts facts) {
    super(facts.typed);
    this.facts = facts;
  }

  @Override
  public void statement(Stmt s) {
    if (s instanceof Stmt.While loop && !facts.roots.isEmpty() && isIdle(loop) && waits(loop)) {
      facts.report(facts.problem(ProblemCode.BUSY_WAIT, function(), loop.test()));
    }
    super.statement(s);
  }

  private static boolean isIdle(Stmt.While loop) {
    return loop.body().stream()
        .allMatch(
            each -> each instanceof Stmt.Pass || each instanceof Stmt.Continue || isCount(each));
  }

  /** {@code n += 1}. */
  private static boolean isCount(Stmt s) {
    return s instanceof Stmt.AugAssign count
        && count.target() instanceof Expr.Name
        && count.value() instanceof Expr.Constant;
  }

  /** Whether the test looks at something that the loop does not change itself. */
  private boolean waits(Stmt.While loop) {
    Set<Symbol> own = new HashSet<>();
    for (Stmt each : loop.body()) {
      if (each instanceof Stmt.AugAssign count && count.target() instanceof Expr.Name name) {
        own.add(typed().program().symbolOf(name));
      }
    }
    boolean[] counted = {false};
    boolean[] shared = {false};
    boolean[] calls = {false};
    new TreeWalker() {
      @Override
      public void expression(@Nullable Expr e) {
        if (e instanceof Expr.Name name) {
          Symbol symbol = typed().program().symbolOf(name);
          counted[0] |= own.contains(symbol);
          shared[0] |= symbol != null && (symbol.isGlobal() || symbol.isCaptured());
        } else if (e instanceof Expr.Subscript
            || (e instanceof Expr.Attribute && !isMethod(loop, e))) {
          shared[0] = true;
        }
        calls[0] |= e instanceof Expr.Call call && !isLook(call);
        super.expression(e);
      }
    }.expression(loop.test());
    return shared[0] && !counted[0] && !calls[0];
  }

  private static boolean isMethod(Stmt.While loop, Expr e) {
    return loop.test() instanceof Expr.Call call && call.function() == e;
  }

  /** Calls that only look: {@code len(x)}, {@code thread.is_alive()}. */
  private boolean isLook(Expr.Call call) {
    return (call.function() instanceof Expr.Name name
            && List.of("len", "any", "all").contains(name.id())
            && typed().program().symbolOf(name) == null)
        || (call.arguments().isEmpty() && STATES.contains(String.valueOf(Facts.method(call))));
  }
}
