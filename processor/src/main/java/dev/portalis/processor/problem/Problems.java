package dev.portalis.processor.problem;

import dev.portalis.processor.source.PySource;
import dev.portalis.processor.source.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Collects the problems of one compilation, each root cause once.
 *
 * <p>One code at one place of a Python file is reported once, whatever its message; {@link
 * #reportOnce} takes a key for causes that show at several places.
 */
public final class Problems {
  private final Suppressions suppressions;
  private final List<Problem> problems = new ArrayList<>();
  private final Set<Object> seen = new HashSet<>();
  private boolean hasErrors;

  /** Collects all problems but those that comments suppress. */
  public Problems() {
    this(Suppressions.COMMENTS);
  }

  /** Collects the problems that are not suppressed. */
  public Problems(Suppressions suppressions) {
    this.suppressions = suppressions;
  }

  /**
   * Adds a problem unless it is suppressed, or the same code was reported at the same place of the
   * same file. Warnings about modules of the library are for those who wrote them.
   */
  public void report(Problem problem) {
    String subject = problem.source() == null ? problem.message() : "";
    PySource source = problem.source();
    if (source != null && source.isLibrary() && problem.code().severity() != Severity.ERROR) {
      return;
    }
    if (!suppressions.suppress(problem)
        && seen.add(List.of(problem.code(), problem.place(), subject))) {
      problems.add(problem);
      hasErrors |= problem.code().severity() == Severity.ERROR;
    }
  }

  /** Adds a problem in a Python file; the arguments fill the placeholders of the message. */
  public void report(ProblemCode code, PySource source, Span span, Object... arguments) {
    report(Problem.of(code, source, span, arguments));
  }

  /** Adds a problem unless one was reported for the same root cause, compared by equals. */
  public void reportOnce(Object rootCause, Problem problem) {
    if (seen.add(List.of(problem.code(), "cause", rootCause))) {
      report(problem);
    }
  }

  /** Whether the build has to stop. */
  public boolean hasErrors() {
    return hasErrors;
  }

  /** The problems in the order in which they were found. */
  public List<Problem> list() {
    return List.copyOf(problems);
  }
}
