package dev.portalis.processor.check.threads;

import dev.portalis.processor.threads.CodeWalker;
import dev.portalis.processor.tree.Expr;
import dev.portalis.processor.tree.Stmt;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Walks a program and knows which locks the code at hand holds. */
abstract class LockWalker extends CodeWalker {
  private static final Set<String> LOCKS =
      Set.of("Lock", "RLock", "Condition", "Semaphore", "BoundedSemaphore", "LockType");

  final Facts facts;
  private List<Held> held = new ArrayList<>();

  /**
   * A lock that is held.
   *
   * @param place where it is kept; null for a lock without a name, which may be any, and for
   *     semaphores
   * @param kind its class; null where it is not known whether it is a lock at all
   * @param at the expression that names it
   */
  record Held(@Nullable Place place, @Nullable String kind, Expr at) {}

  LockWalker(Facts facts) {
    super(facts.typed);
    this.facts = facts;
  }

  /** The locks that the function at hand has taken, the first one first. */
  final List<Held> held() {
    return List.copyOf(held);
  }

  /** Called when a lock is taken, before it is among those that are held. */
  void taking(Held lock) {}

  @Override
  public void statement(Stmt s) {
    if (s instanceof Stmt.FunctionDef || s instanceof Stmt.ClassDef) {
      apart(() -> super.statement(s));
    } else if (s instanceof Stmt.With with) {
      with(with);
    } else if (s instanceof Stmt.If branch) {
      expression(branch.test());
      int taken = takenBy(branch.test());
      branch(() -> statements(branch.body()));
      drop(taken);
      branch(() -> statements(branch.orElse()));
    } else if (s instanceof Stmt.Try attempt) {
      statements(attempt.body());
      attempt.handlers().forEach(each -> branch(() -> statements(each.body())));
      statements(attempt.orElse());
      statements(attempt.finalBody());
    } else if (s instanceof Stmt.For || s instanceof Stmt.While || s instanceof Stmt.Match) {
      branch(() -> super.statement(s));
    } else {
      super.statement(s);
      if (s instanceof Stmt.ExprStmt call) {
        acquireOrRelease(call.value());
      } else if (s instanceof Stmt.Assign assign) {
        acquireOrRelease(assign.value());
      }
    }
  }

  @Override
  public void expression(@Nullable Expr e) {
    if (e instanceof Expr.Lambda) {
      apart(() -> super.expression(e));
    } else {
      super.expression(e);
    }
  }

  private void apart(Runnable work) {
    List<Held> outer = held;
    held = new ArrayList<>();
    work.run();
    held = outer;
  }

  private void branch(Runnable work) {
    List<Held> before = new ArrayList<>(held);
    work.run();
    held = before;
  }

  private void with(Stmt.With with) {
    int before = held.size();
    for (Stmt.WithItem each : with.items()) {
      expression(each.context());
      expression(each.target());
      Held lock = lock(each.context());
      if (lock != null) {
        taking(lock);
        held.add(lock);
      }
    }
    statements(with.body());
    while (held.size() > before) {
      held.remove(held.size() - 1);
    }
  }

  private void acquireOrRelease(Expr e) {
    String method = Facts.method(e);
    if ("acquire".equals(method)) {
      Held lock = lock(Facts.receiver(e));
      if (lock != null) {
        taking(lock);
        held.add(lock);
      }
    } else if ("release".equals(method)) {
      Place place = facts.place(function(), Facts.receiver(e));
      for (int i = held.size() - 1; i >= 0; i--) {
        Place taken = held.get(i).place();
        if (place == null || taken == null || place.equals(taken)) {
          held.remove(i);
          break;
        }
      }
    }
  }

  /** Takes the locks that a condition acquires: {@code if lock.acquire(timeout=1):}. */
  private int takenBy(Expr test) {
    if (!"acquire".equals(Facts.method(test))) {
      return 0;
    }
    Held lock = lock(Facts.receiver(test));
    if (lock == null) {
      return 0;
    }
    held.add(lock);
    return 1;
  }

  private void drop(int count) {
    for (int i = 0; i < count && !held.isEmpty(); i++) {
      held.remove(held.size() - 1);
    }
  }

  /** The lock that an expression is; null where it is something else for sure. */
  final @Nullable Held lock(Expr e) {
    String kind = facts.libraryClass(function(), e);
    if (kind != null) {
      return LOCKS.contains(kind) ? new Held(letsOneIn(kind) ? place(e) : null, kind, e) : null;
    }
    boolean known = e instanceof Expr.Call || facts.instanceOf(function(), e) != null;
    return known && !mayBeLock(e) ? null : new Held(place(e), null, e);
  }

  /**
   * Several threads may hold a semaphore, so what is done with it is not guarded by it elsewhere.
   */
  private static boolean letsOneIn(String kind) {
    return !kind.endsWith("Semaphore");
  }

  /** Calls that may give a lock: of functions of the program. */
  private boolean mayBeLock(Expr e) {
    return e instanceof Expr.Call call
        && facts.member(call.function()) == null
        && !(call.function() instanceof Expr.Name name && typed().program().symbolOf(name) == null);
  }

  private @Nullable Place place(Expr e) {
    return facts.place(function(), e);
  }
}
