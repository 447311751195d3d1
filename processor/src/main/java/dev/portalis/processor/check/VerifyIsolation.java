package dev.portalis.processor.check;

import dev.portalis.processor.problem.Problem;
import dev.portalis.processor.problem.ProblemCode;
import dev.portalis.processor.problem.Problems;
import dev.portalis.processor.source.PySource;
import dev.portalis.processor.source.Span;
import dev.portalis.processor.threads.IsolationVerdict;
import dev.portalis.processor.threads.IsolationVerdict.Capture;
import dev.portalis.processor.tree.Expr;
import dev.portalis.processor.tree.Node;
import dev.portalis.processor.tree.Stmt;
import java.util.List;

/** Refuses tasks of process pools that are not isolated, and tells of the others on request. */
public final class VerifyIsolation {
  private VerifyIsolation() {}

  /**
   * Reports the verdicts.
   *
   * @param notes whether to tell of all work, isolated or not
   */
  public static void check(List<IsolationVerdict> verdicts, boolean notes, Problems problems) {
    for (IsolationVerdict each : verdicts) {
      Capture capture = each.capture();
      if (capture != null && each.root().kind().isProcess()) {
        problems.report(problem(each, ProblemCode.NOT_ISOLATED, capture.text()));
      } else if (notes) {
        String verdict = capture == null ? "isolated" : "not isolated: " + capture.text();
        problems.report(problem(each, ProblemCode.ISOLATION, nameOf(each), verdict));
      }
    }
  }

  private static Problem problem(IsolationVerdict verdict, ProblemCode code, Object... arguments) {
    Problem problem =
        Problem.of(code, sourceOf(verdict), placeOf(verdict.root().site()), arguments);
    Capture capture = verdict.capture();
    return capture == null
        ? problem
        : problem.withNote(
            capture.what(), capture.in().scope().module().tree().source(), placeOf(capture.at()));
  }

  private static PySource sourceOf(IsolationVerdict verdict) {
    return verdict.root().starter().scope().module().tree().source();
  }

  /** The first line of a definition says enough. */
  private static Span placeOf(Node node) {
    Span span = node.span();
    return node instanceof Stmt.FunctionDef || node instanceof Stmt.ClassDef
        ? new Span(span.startLine(), span.startColumn(), span.startLine(), span.startColumn())
        : span;
  }

  private static String nameOf(IsolationVerdict verdict) {
    Node callee = verdict.root().callee();
    if (callee instanceof Expr.Name name) {
      return "'" + name.id() + "'";
    }
    if (callee instanceof Expr.Attribute attribute) {
      return "'" + attribute.attribute() + "'";
    }
    return callee instanceof Stmt.ClassDef definition
        ? "'" + definition.name() + ".run'"
        : "the work";
  }
}
