package dev.portalis.processor.types;

import dev.portalis.processor.tree.Expr;
import dev.portalis.processor.tree.Literal;
import dev.portalis.processor.tree.Node;
import dev.portalis.processor.tree.Pattern;
import dev.portalis.processor.tree.Stmt;
import java.util.List;

/** Whether statements can end by going on to the next one. */
final class Completion {
  private final Body body;

  private Completion(Body body) {
    this.body = body;
  }

  /** Whether the last of some statements can be passed. */
  static boolean completes(List<Stmt> statements, Body body) {
    return new Completion(body).all(statements);
  }

  private boolean all(List<Stmt> statements) {
    return statements.stream().allMatch(this::one);
  }

  private boolean one(Stmt statement) {
    if (statement instanceof Stmt.Return
        || statement instanceof Stmt.Raise
        || statement instanceof Stmt.Break
        || statement instanceof Stmt.Continue) {
      return false;
    }
    if (statement instanceof Stmt.If s) {
      return all(s.body()) || all(s.orElse());
    }
    if (statement instanceof Stmt.While s) {
      return !isTrue(s.test()) || breaks(s.body());
    }
    if (statement instanceof Stmt.Try s) {
      boolean some =
          (all(s.body()) && all(s.orElse()))
              || s.handlers().stream().anyMatch(each -> all(each.body()));
      return some && all(s.finalBody());
    }
    if (statement instanceof Stmt.With s) {
      return all(s.body()) || s.items().stream().anyMatch(this::maySuppress);
    }
    if (statement instanceof Stmt.Match s) {
      return !isExhaustive(s) || s.cases().stream().anyMatch(each -> all(each.body()));
    }
    return true;
  }

  /** Whether the manager of a with statement may end an exception. */
  private boolean maySuppress(Stmt.WithItem item) {
    Type type = body.instance().types().get(item.context());
    return !(type instanceof Type.LibraryInstance instance)
        || instance.of().name().equals("suppress")
        || instance.of().name().equals("ExitStack");
  }

  private static boolean isExhaustive(Stmt.Match match) {
    Stmt.MatchCase last = match.cases().get(match.cases().size() - 1);
    return last.guard() == null
        && last.pattern() instanceof Pattern.MatchAs pattern
        && pattern.pattern() == null;
  }

  static boolean isTrue(Expr test) {
    return test instanceof Expr.Constant constant
        && ((constant.value() instanceof Literal.Bool truth && truth.value())
            || (constant.value() instanceof Literal.Int number && number.value().signum() != 0));
  }

  /** Whether a break belongs to the loop around these statements. */
  private static boolean breaks(List<? extends Node> nodes) {
    for (Node each : nodes) {
      if (each instanceof Stmt.Break) {
        return true;
      }
      boolean inner =
          each instanceof Stmt.For loop
              ? breaks(loop.orElse())
              : each instanceof Stmt.While loop
                  ? breaks(loop.orElse())
                  : !(each instanceof Expr)
                      && !(each instanceof Stmt.FunctionDef)
                      && !(each instanceof Stmt.ClassDef)
                      && breaks(Children.of(each));
      if (inner) {
        return true;
      }
    }
    return false;
  }
}
