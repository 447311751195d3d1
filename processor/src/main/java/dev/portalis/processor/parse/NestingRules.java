package dev.portalis.processor.parse;

import dev.portalis.processor.problem.ProblemCode;
import dev.portalis.processor.problem.Problems;
import dev.portalis.processor.source.PySource;
import dev.portalis.processor.tree.Expr;
import dev.portalis.processor.tree.Node;
import dev.portalis.processor.tree.Stmt;
import dev.portalis.processor.tree.TreeWalker;
import org.jspecify.annotations.Nullable;

/**
 * Refuses nesting that could not be compiled: on a stack of one megabyte javac takes about 1,700
 * nested statements. Nested expressions are taken apart; what limits them is this compiler's stack.
 */
final class NestingRules extends TreeWalker {
  private static final int MAX_EXPRESSIONS = 3000;
  private static final int MAX_STATEMENTS = 1000;

  private final PySource source;
  private final Problems problems;
  private int expressions;
  private int statements;

  NestingRules(PySource source, Problems problems) {
    this.source = source;
    this.problems = problems;
  }

  @Override
  public void statement(Stmt statement) {
    int outer = expressions;
    expressions = 0;
    statements++;
    if (isAllowed(statement, statements, MAX_STATEMENTS)) {
      super.statement(statement);
    }
    statements--;
    expressions = outer;
  }

  @Override
  public void expression(@Nullable Expr e) {
    expressions++;
    if (e != null && isAllowed(e, expressions, MAX_EXPRESSIONS)) {
      super.expression(e);
    }
    expressions--;
  }

  private boolean isAllowed(Node node, int depth, int limit) {
    if (depth > limit) {
      problems.report(ProblemCode.TOO_DEEPLY_NESTED, source, node.span());
    }
    return depth <= limit;
  }
}
