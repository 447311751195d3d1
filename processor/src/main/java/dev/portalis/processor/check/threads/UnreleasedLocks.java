package dev.portalis.processor.check.threads;

import dev.portalis.processor.problem.ProblemCode;
import dev.portalis.processor.tree.Expr;
import dev.portalis.processor.tree.Stmt;
import dev.portalis.processor.tree.TreeWalker;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds {@code lock.acquire()} whose {@code lock.release()} is passed over by an exception or a
 * {@code return} in between.
 */
final class UnreleasedLocks extends LockWalker {
  UnreleasedLocks(Facts facts) {
    super(facts);
  }

  @Override
  public void statements(List<? extends Stmt> statements) {
    for (int i = 0; i < statements.size(); i++) {
      if (statements.get(i) instanceof Stmt.ExprStmt call
          && "acquire".equals(Facts.method(call.value()))) {
        look((Expr.Call) call.value(), statements.subList(i + 1, statements.size()));
      }
    }
    super.statements(statements);
  }

  private void look(Expr.Call acquire, List<? extends Stmt> after) {
    Expr lock = Facts.receiver(acquire);
    Held known = lock(lock);
    if (known == null || known.kind() == null || !known.kind().endsWith("Lock")) {
      return;
    }
    String text = Facts.text(function(), lock);
    for (int i = 0; i < after.size(); i++) {
      if (after.get(i) instanceof Stmt.ExprStmt call
          && "release".equals(Facts.method(call.value()))
          && Facts.text(function(), Facts.receiver(call.value())).equals(text)) {
        report(acquire, text, after.subList(0, i));
        return;
      }
      if (after.get(i) instanceof Stmt.Try attempt && !attempt.finalBody().isEmpty()) {
        return;
      }
    }
  }

  private void report(Expr.Call acquire, String lock, List<? extends Stmt> between) {
    Leaving leaving = new Leaving();
    leaving.statements(between);
    if (leaving.why != null) {
      facts.report(
          facts.problem(ProblemCode.LOCK_NOT_RELEASED, function(), acquire, lock, leaving.why));
    }
  }

  /** Finds what leaves a row of statements before its end. */
  private static final class Leaving extends TreeWalker {
    private static final Set<String> QUIET = Set.of("print", "len", "isinstance", "range");

    private @Nullable String why;

    private void leave(Stmt at, String how) {
      if (why == null) {
        why = how + " in line " + at.span().startLine();
      }
    }

    @Override
    public void statement(Stmt s) {
      if (s instanceof Stmt.FunctionDef || s instanceof Stmt.ClassDef) {
        return;
      }
      if (s instanceof Stmt.Return) {
        leave(s, "the function returns");
      } else if (s instanceof Stmt.Raise || s instanceof Stmt.Assert || mayRaise(s)) {
        leave(s, "there is an exception");
      }
      super.statement(s);
    }

    private static boolean mayRaise(Stmt s) {
      boolean[] found = {false};
      new TreeWalker() {
        @Override
        public void expression(@Nullable Expr e) {
          found[0] |=
              e instanceof Expr.Call call
                  && !(call.function() instanceof Expr.Name name && QUIET.contains(name.id()));
          super.expression(e);
        }

        @Override
        public void statements(List<? extends Stmt> inner) {}
      }.statement(s);
      return found[0];
    }
  }
}
