package dev.portalis.processor.threads;

import dev.portalis.processor.tree.Expr;
import dev.portalis.processor.tree.Stmt;
import dev.portalis.processor.tree.TreeWalker;
import org.jspecify.annotations.Nullable;

/** Looks whether a method stores attributes, or items of attributes, of its object. */
final class SelfStore extends TreeWalker {
  private String self = "";
  private boolean found;

  boolean isIn(Stmt.FunctionDef method) {
    var first =
        method.parameters().positionalOnly().isEmpty()
            ? method.parameters().positional()
            : method.parameters().positionalOnly();
    if (first.isEmpty()) {
      return false;
    }
    self = first.get(0).name();
    statements(method.body());
    return found;
  }

  @Override
  public void expression(@Nullable Expr e) {
    boolean stores =
        (e instanceof Expr.Attribute a && a.context() != Expr.Context.LOAD && isSelf(a.value()))
            || (e instanceof Expr.Subscript s
                && s.context() != Expr.Context.LOAD
                && isSelf(s.value()));
    found |= stores;
    super.expression(e);
  }

  private boolean isSelf(Expr e) {
    return e instanceof Expr.Name name
        ? name.id().equals(self)
        : e instanceof Expr.Attribute attribute && isSelf(attribute.value());
  }
}
