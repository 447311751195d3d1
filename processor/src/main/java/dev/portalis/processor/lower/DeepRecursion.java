package dev.portalis.processor.lower;

import dev.portalis.processor.bind.Program;
import dev.portalis.processor.tree.Expr;
import dev.portalis.processor.tree.Stmt;
import dev.portalis.processor.tree.TreeWalker;
import org.jspecify.annotations.Nullable;

/** Whether a program means to recurse deeper than CPython allows without being told. */
public final class DeepRecursion {
  private static final String FUNCTION = "setrecursionlimit";

  private DeepRecursion() {}

  /** Whether {@code sys.setrecursionlimit} is mentioned anywhere. */
  public static boolean in(Program program) {
    boolean[] found = {false};
    TreeWalker walker =
        new TreeWalker() {
          @Override
          public void statement(Stmt s) {
            found[0] |=
                s instanceof Stmt.ImportFrom from
                    && from.names().stream().anyMatch(alias -> alias.name().equals(FUNCTION));
            super.statement(s);
          }

          @Override
          public void expression(@Nullable Expr e) {
            found[0] |= e instanceof Expr.Attribute a && a.attribute().equals(FUNCTION);
            super.expression(e);
          }
        };
    program.modules().forEach(module -> walker.statements(module.tree().body()));
    return found[0];
  }
}
