package dev.portalis.processor.check.threads;

import dev.portalis.processor.problem.ProblemCode;
import dev.portalis.processor.tree.Expr;
import dev.portalis.processor.tree.Stmt;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds waits for a condition outside a loop, and notifications without its lock. */
final class Conditions extends LockWalker {
  private static final Set<String> NOTIFY = Set.of("notify", "notify_all", "notifyAll");

  private final CallSites sites;
  private int loops;
  private int attempts;

  Conditions(Facts facts, CallSites sites) {
    super(facts);
    this.sites = sites;
  }

  @Override
  public void statement(Stmt s) {
    int outerLoops = loops;
    int outerAttempts = attempts;
    if (s instanceof Stmt.FunctionDef || s instanceof Stmt.ClassDef) {
      loops = 0;
      attempts = 0;
    } else if (s instanceof Stmt.While || s instanceof Stmt.For) {
      loops++;
    } else if (s instanceof Stmt.Try attempt && !attempt.handlers().isEmpty()) {
      attempts++;
    }
    super.statement(s);
    loops = outerLoops;
    attempts = outerAttempts;
  }

  @Override
  public void expression(@Nullable Expr e) {
    String method = e instanceof Expr.Call ? Facts.method(e) : null;
    if (e instanceof Expr.Call call
        && method != null
        && "Condition".equals(classOf(Facts.receiver(call)))) {
      Expr condition = Facts.receiver(call);
      String name = Facts.text(function(), condition);
      if (method.equals("wait") && loops == 0 && call.arguments().isEmpty()) {
        facts.report(facts.problem(ProblemCode.WAIT_OUTSIDE_LOOP, function(), call, name));
      }
      if (NOTIFY.contains(method) && attempts == 0 && !isHeld(condition)) {
        facts.report(
            facts.problem(ProblemCode.NOTIFY_WITHOUT_LOCK, function(), call, name, method));
      }
    }
    super.expression(e);
  }

  private @Nullable String classOf(Expr e) {
    return facts.libraryClass(function(), e);
  }

  /** Whether the lock of a condition is held; true where its name or its lock is not known. */
  private boolean isHeld(Expr condition) {
    Place place = facts.place(function(), condition);
    if (place == null || held().stream().anyMatch(each -> each.place() == null)) {
      return true;
    }
    if (isHeld(place)) {
      return true;
    }
    List<Expr> values = facts.bindings.of(condition);
    if (values.size() != 1 || !(values.get(0) instanceof Expr.Call made)) {
      return true;
    }
    Expr lock = Facts.argument(made, 0, "lock");
    // Conditions that share a lock, or whose lock is computed, are not followed further.
    return lock != null && !held().isEmpty();
  }

  private boolean isHeld(Place place) {
    return held().stream().anyMatch(each -> place.equals(each.place()))
        || sites.alwaysHeld(function()).contains(place)
        || !sites.alwaysHeld(function()).isEmpty();
  }
}
