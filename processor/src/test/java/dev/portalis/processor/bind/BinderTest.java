package dev.portalis.processor.bind;

import static com.google.common.truth.Truth.assertThat;

import dev.portalis.processor.problem.ProblemCode;
import dev.portalis.processor.problem.Problems;
import dev.portalis.processor.source.ModuleFinder;
import dev.portalis.processor.source.PySource;
import dev.portalis.processor.source.Span;
import dev.portalis.processor.tree.Expr;
import dev.portalis.processor.tree.Literal;
import dev.portalis.processor.tree.Module;
import dev.portalis.processor.tree.Stmt;
import dev.portalis.processor.tree.UnaryOperator;
import java.util.List;
import org.junit.jupiter.api.Test;

final class BinderTest {
  private static final Span SPAN = new Span(1, 0, 1, 1);

  @Test
  void survivesDeepNesting() {
    Expr expression = new Expr.Constant(Literal.Singleton.NONE, SPAN);
    for (int i = 0; i < 1_000_000; i++) {
      expression = new Expr.UnaryOp(UnaryOperator.NOT, expression, SPAN);
    }
    Module module =
        new Module(
            "__main__", new PySource("main.py", ""), List.of(new Stmt.ExprStmt(expression, SPAN)));
    Problems problems = new Problems();

    Program program = Binder.bind(module, false, ModuleFinder.NONE, LibraryNames.NONE, problems);

    assertThat(problems.list().get(0).code()).isEqualTo(ProblemCode.TOO_DEEPLY_NESTED);
    assertThat(program.main().tree().body()).isEmpty();
  }
}
