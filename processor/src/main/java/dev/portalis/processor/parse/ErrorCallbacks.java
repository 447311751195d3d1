package dev.portalis.processor.parse;

import com.oracle.graal.python.pegparser.ParserCallbacks;
import com.oracle.graal.python.pegparser.tokenizer.SourceRange;
import dev.portalis.processor.problem.ProblemCode;
import dev.portalis.processor.problem.Problems;
import dev.portalis.processor.source.PySource;
import dev.portalis.processor.source.Span;

/** Turns the parser's errors and warnings into problems. */
final class ErrorCallbacks implements ParserCallbacks {
  private final PySource source;
  private final Problems problems;
  private boolean parsed;

  ErrorCallbacks(PySource source, Problems problems) {
    this.source = source;
    this.problems = problems;
  }

  /** Says that the text is parsed: errors from now on are those of the symbol table. */
  void parsed() {
    parsed = true;
  }

  @Override
  public void safePointPoll() {}

  @Override
  public RuntimeException reportIncompleteSource(int line) {
    return onError(
        ErrorType.Syntax, new SourceRange(line, 0, line, 0), "unexpected EOF while parsing");
  }

  @Override
  public RuntimeException onError(ErrorType type, SourceRange range, String message) {
    ProblemCode code =
        switch (type) {
          case Indentation, Tab -> ProblemCode.INDENTATION_ERROR;
          default -> ProblemCode.SYNTAX_ERROR;
        };
    Span span = Spans.of(range);
    ErrorRefinement.Refined refined =
        parsed
            ? ErrorRefinement.ofScopes(source, span, message)
            : ErrorRefinement.ofParser(source, type, span, message);
    problems.report(code, source, refined.span(), refined.message());
    return new Stop();
  }

  @Override
  public void onWarning(WarningType type, SourceRange range, String message) {
    problems.report(ProblemCode.SYNTAX_WARNING, source, Spans.of(range), message);
  }

  /** Ends a parse whose problem has been reported. */
  static final class Stop extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Stop() {
      super(null, null, false, false);
    }
  }
}
