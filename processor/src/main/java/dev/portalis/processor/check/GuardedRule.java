package dev.portalis.processor.check;

import dev.portalis.processor.tree.Expr;
import dev.portalis.processor.tree.Stmt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A rule about attributes, which a program may ask for where it is prepared to do without. */
abstract class GuardedRule extends Rule {
  private static final Set<String> CATCHING =
      Set.of("AttributeError", "Exception", "BaseException");

  private boolean guarded;

  /** Whether the program is prepared for an attribute that is not there. */
  final boolean isGuarded() {
    return guarded;
  }

  @Override
  public void statement(Stmt s) {
    if (s instanceof Stmt.Try t && t.handlers().stream().anyMatch(GuardedRule::catches)) {
      guarded(() -> statements(t.body()));
      t.handlers().forEach(this::handler);
      statements(t.orElse());
      statements(t.finalBody());
    } else if (s instanceof Stmt.If t && asksForAttribute(t.test())) {
      expression(t.test());
      guarded(() -> statements(t.body()));
      statements(t.orElse());
    } else {
      super.statement(s);
    }
  }

  private void guarded(Runnable work) {
    boolean before = guarded;
    guarded = true;
    work.run();
    guarded = before;
  }

  private static boolean catches(Stmt.ExceptHandler handler) {
    return catches(handler.type());
  }

  private static boolean catches(@Nullable Expr type) {
    if (type instanceof Expr.Tuple tuple) {
      return tuple.elements().stream().anyMatch(GuardedRule::catches);
    }
    return type == null || (type instanceof Expr.Name name && CATCHING.contains(name.id()));
  }

  private boolean asksForAttribute(Expr test) {
    return test instanceof Expr.Call call && isBuiltin(call.function(), "hasattr");
  }
}
