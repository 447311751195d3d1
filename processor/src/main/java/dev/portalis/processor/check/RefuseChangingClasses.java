package dev.portalis.processor.check;

import dev.portalis.processor.problem.ProblemCode;
import dev.portalis.processor.tree.Expr;
import dev.portalis.processor.tree.Literal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Refuses to give an object another class, or a class other bases. */
final class RefuseChangingClasses extends Rule {
  private static final Set<String> FIXED = Set.of("__class__", "__bases__", "__mro__");

  @Override
  ProblemCode code() {
    return ProblemCode.CHANGED_CLASS;
  }

  @Override
  public void expression(@Nullable Expr e) {
    if (e instanceof Expr.Attribute a
        && a.context() != Expr.Context.LOAD
        && FIXED.contains(a.attribute())) {
      refuse(a, a.attribute());
    } else if (e instanceof Expr.Call call
        && (isBuiltin(call.function(), "setattr") || isBuiltin(call.function(), "delattr"))
        && call.arguments().size() > 1
        && call.arguments().get(1) instanceof Expr.Constant c
        && c.value() instanceof Literal.Str s
        && FIXED.contains(s.value())) {
      refuse(call, s.value());
    }
    super.expression(e);
  }

  private void refuse(Expr at, String attribute) {
    refuse(
        at,
        "changing '" + attribute + "'",
        "make a new object of the other class, or keep what differs in an attribute");
  }
}
