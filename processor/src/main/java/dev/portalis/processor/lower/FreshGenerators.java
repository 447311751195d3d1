package dev.portalis.processor.lower;

import dev.portalis.processor.tree.Expr;
import dev.portalis.processor.tree.Stmt;
import dev.portalis.processor.tree.TreeWalker;
import dev.portalis.processor.types.CallTarget;
import dev.portalis.processor.types.FunctionInstance;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which calls make a generator that has something to clean up. A loop over such a call is the only
 * one to hold the generator: where the loop is left early, CPython closes it at once.
 */
final class FreshGenerators {
  private FreshGenerators() {}

  static boolean isMadeBy(Expr iterable, FunctionInstance caller) {
    return isMadeBy(iterable, caller, new HashSet<>());
  }

  private static boolean isMadeBy(
      @Nullable Expr iterable, FunctionInstance caller, Set<FunctionInstance> seen) {
    if (!(iterable instanceof Expr.Call call)) {
      return false;
    }
    CallTarget target = caller.callTarget(call);
    if (target instanceof CallTarget.Direct direct) {
      return cleansUp(List.of(direct.target()), seen);
    }
    if (target instanceof CallTarget.SuperMethod method) {
      return cleansUp(List.of(method.target()), seen);
    }
    return target instanceof CallTarget.Method method
        && cleansUp(method.family().members().values(), seen);
  }

  private static boolean cleansUp(
      Collection<FunctionInstance> targets, Set<FunctionInstance> seen) {
    boolean generators = targets.stream().allMatch(each -> each.function().scope().yields());
    return generators && targets.stream().anyMatch(each -> cleansUp(each, seen));
  }

  private static boolean cleansUp(FunctionInstance generator, Set<FunctionInstance> seen) {
    if (!seen.add(generator)
        || !(generator.function().scope().node() instanceof Stmt.FunctionDef def)) {
      return false;
    }
    boolean[] found = new boolean[1];
    new TreeWalker() {
      @Override
      public void statement(Stmt s) {
        found[0] |=
            s instanceof Stmt.Try
                || s instanceof Stmt.With
                || (s instanceof Stmt.For loop && isMadeBy(loop.iterable(), generator, seen));
        super.statement(s);
      }

      @Override
      public void expression(@Nullable Expr e) {
        found[0] |= e instanceof Expr.YieldFrom;
        super.expression(e);
      }
    }.statements(def.body());
    return found[0];
  }
}
