package dev.portalis.processor.parse;

import dev.portalis.processor.problem.ProblemCode;
import dev.portalis.processor.problem.Problems;
import dev.portalis.processor.source.PySource;
import dev.portalis.processor.tree.Module;
import dev.portalis.processor.tree.Node;

/**
 * The rules that CPython's compiler checks behind its grammar and its symbol table, with the
 * messages of its {@code compile.c} and {@code future.c}.
 */
final class SyntaxRules {
  private final PySource source;
  private final Problems problems;

  SyntaxRules(PySource source, Problems problems) {
    this.source = source;
    this.problems = problems;
  }

  /** Reports what breaks a rule. */
  void check(Module module) {
    new NestingRules(source, problems).statements(module.body());
    if (problems.hasErrors()) {
      return;
    }
    new FutureRules(this).check(module.body());
    new FlowRules(this).statements(module.body());
    new AssignmentRules(this).statements(module.body());
    new PatternRules(this, source).statements(module.body());
    new SyntaxWarnings(this).statements(module.body());
  }

  void error(Node node, String message) {
    problems.report(ProblemCode.SYNTAX_ERROR, source, node.span(), message);
  }

  void warning(Node node, String message) {
    problems.report(ProblemCode.SYNTAX_WARNING, source, node.span(), message);
  }
}
