package dev.portalis.processor.check.threads;

import dev.portalis.processor.bind.Symbol;
import dev.portalis.processor.problem.ProblemCode;
import dev.portalis.processor.threads.CodeWalker;
import dev.portalis.processor.tree.Expr;
import dev.portalis.processor.tree.Stmt;
import dev.portalis.processor.tree.TreeWalker;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds threads that are joined before their start, or started twice, where that is certain: in one
 * row of statements, with a variable that nothing else touches in between.
 */
final class ThreadMisuse extends CodeWalker {
  private static final Set<String> THREADS = Set.of("Thread", "Timer");

  private final Facts facts;
  private int attempts;

  ThreadMisuse(Facts facts) {
    super(facts.typed);
    this.facts = facts;
  }

  @Override
  public void statement(Stmt s) {
    boolean caught = s instanceof Stmt.Try attempt && !attempt.handlers().isEmpty();
    boolean suppressed = s instanceof Stmt.With;
    attempts += caught || suppressed ? 1 : 0;
    super.statement(s);
    attempts -= caught || suppressed ? 1 : 0;
  }

  @Override
  public void statements(List<? extends Stmt> statements) {
    if (attempts == 0) {
      Map<Symbol, Boolean> started = new HashMap<>();
      statements.forEach(each -> follow(each, started));
    }
    super.statements(statements);
  }

  private void follow(Stmt s, Map<Symbol, Boolean> started) {
    if (s instanceof Stmt.Assign assign
        && assign.targets().size() == 1
        && assign.targets().get(0) instanceof Expr.Name name
        && isThread(assign.value())) {
      forget(assign.value(), started);
      Symbol symbol = typed().program().symbolOf(name);
      if (symbol != null) {
        started.put(symbol, false);
      }
      return;
    }
    if (s instanceof Stmt.ExprStmt call
        && call.value() instanceof Expr.Call e
        && e.function() instanceof Expr.Attribute method
        && method.value() instanceof Expr.Name name) {
      Symbol symbol = typed().program().symbolOf(name);
      if (symbol != null && started.containsKey(symbol) && e.arguments().isEmpty()) {
        use(e, method.attribute(), name.id(), symbol, started);
        return;
      }
    }
    forget(s, started);
  }

  private void use(
      Expr.Call call, String method, String name, Symbol symbol, Map<Symbol, Boolean> started) {
    boolean running = started.getOrDefault(symbol, false);
    if (method.equals("start")) {
      if (running) {
        report(
            call,
            "'" + name + "' is started a second time, which raises RuntimeError",
            "make a new Thread for each start");
      }
      started.put(symbol, true);
    } else if (method.equals("join") && !running) {
      report(
          call,
          "'" + name + "' is joined before it is started, which raises RuntimeError",
          "call " + name + ".start() first");
      started.remove(symbol);
    } else if (!method.equals("join") && !method.equals("setDaemon")) {
      started.remove(symbol);
    }
  }

  private void report(Expr.Call at, String message, String help) {
    facts.report(facts.problem(ProblemCode.THREAD_MISUSED, function(), at, message, help));
  }

  private boolean isThread(Expr value) {
    return value instanceof Expr.Call call
        && "threading".equals(moduleOf(facts.member(call.function())))
        && THREADS.contains(String.valueOf(facts.madeBy(call)));
  }

  private static String moduleOf(@Nullable String member) {
    int dot = member == null ? -1 : member.indexOf('.');
    return member == null || dot < 0 ? "" : member.substring(0, dot);
  }

  /** What else names a thread may start it. */
  private void forget(Stmt s, Map<Symbol, Boolean> started) {
    uses(started).statement(s);
  }

  private void forget(Expr e, Map<Symbol, Boolean> started) {
    uses(started).expression(e);
  }

  private TreeWalker uses(Map<Symbol, Boolean> started) {
    return new TreeWalker() {
      @Override
      public void expression(@Nullable Expr e) {
        if (e instanceof Expr.Name name) {
          started.remove(typed().program().symbolOf(name));
        } else if (e instanceof Expr.Call && !started.isEmpty()) {
          // A function of the program may start what is global or captured.
          started.keySet().removeIf(each -> each.isGlobal() || each.isCaptured());
        }
        super.expression(e);
      }
    };
  }
}
