package dev.portalis.processor.problem;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.portalis.processor.source.PySource;
import dev.portalis.processor.source.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Problems as text, and each root cause once. */
final class ProblemsTest {
  private static final PySource SOURCE = new PySource("worker.py", "x = y\nz = y\n");
  private static final Span FIRST = new Span(1, 4, 1, 5);
  private static final Span SECOND = new Span(2, 4, 2, 5);

  @Test
  void rendersIdMessageNotesAndHelp() {
    Problem problem =
        Problem.of(ProblemCode.UNKNOWN_NAME, SOURCE, FIRST, "y")
            .withNote("'y' is used", SOURCE, SECOND)
            .withHelp("assign it before");
    assertThat(problem.render())
        .isEqualTo(
            """
            [PY0201] name 'y' is not defined
            note: 'y' is used at worker.py:2:5
            help: assign it before\
            """);
    assertThat(problem.place()).isEqualTo("worker.py:1:5");
  }

  @Test
  void oneCodeAtOnePlaceIsOneProblem() {
    Problems problems = new Problems();
    problems.report(ProblemCode.UNKNOWN_NAME, SOURCE, FIRST, "y");
    problems.report(ProblemCode.UNKNOWN_NAME, SOURCE, FIRST, "y");
    problems.report(ProblemCode.UNKNOWN_NAME, SOURCE, SECOND, "y");
    assertThat(problems.list()).hasSize(2);
  }

  @Test
  void oneRootCauseIsOneProblem() {
    Problems problems = new Problems();
    for (Span span : List.of(FIRST, SECOND)) {
      problems.reportOnce("y", Problem.of(ProblemCode.UNKNOWN_NAME, SOURCE, span, "y"));
    }
    assertThat(problems.list()).hasSize(1);
    assertThat(problems.hasErrors()).isTrue();
  }

  @Test
  void warningsAreNoErrors() {
    Problems problems = new Problems();
    problems.report(ProblemCode.SYNTAX_WARNING, SOURCE, FIRST, "text");
    assertThat(problems.hasErrors()).isFalse();
  }

  @Test
  void aProblemHasOnePlace() {
    assertThrows(
        IllegalArgumentException.class,
        () ->
            new Problem(ProblemCode.SYNTAX_ERROR, null, Span.FILE_START, null, "", List.of(), ""));
  }
}
