package dev.portalis.processor.lower;

import dev.portalis.processor.tree.Expr;
import dev.portalis.processor.tree.TreeWalker;
import dev.portalis.processor.types.AttributeTarget;
import dev.portalis.processor.types.CallTarget;
import dev.portalis.processor.types.FunctionInstance;
import dev.portalis.processor.types.Type.Basic;
import org.jspecify.annotations.Nullable;

/** Finds what may raise a StopIteration inside a generator expression: Python code, and next(). */
final class StopSources {
  private StopSources() {}

  /** Whether a generator expression may raise one. */
  static boolean isIn(Expr.GeneratorExp generator, FunctionInstance instance) {
    boolean[] found = new boolean[1];
    new TreeWalker() {
      @Override
      public void expression(@Nullable Expr e) {
        found[0] |= e != null && mayRaise(e, instance);
        super.expression(e);
      }
    }.expression(generator);
    return found[0];
  }

  private static boolean mayRaise(Expr expression, FunctionInstance instance) {
    if (expression instanceof Expr.Call call) {
      return !(instance.callTarget(call) instanceof CallTarget.Library)
          || (call.function() instanceof Expr.Name name && name.id().equals("next"));
    }
    if (expression instanceof Expr.Attribute attribute) {
      return !(instance.attributeTarget(attribute) instanceof AttributeTarget.OfField);
    }
    boolean operates =
        expression instanceof Expr.BinOp
            || expression instanceof Expr.UnaryOp
            || expression instanceof Expr.Subscript
            || expression instanceof Expr.Compare;
    return operates && instance.typeOf(expression) == Basic.DYNAMIC;
  }
}
