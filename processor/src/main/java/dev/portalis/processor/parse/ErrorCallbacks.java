package dev.portalis.processor.parse;

import com.oracle.graal.python.pegparser.ParserCallbacks;
import com.oracle.graal.python.pegparser.tokenizer.SourceRange;
import dev.portalis.processor.problem.ProblemCode;
import dev.portalis.processor.problem.Problems;
import dev.portalis.processor.source.PySource;

/** Turns the parser's errors and warnings into problems. */
final class ErrorCallbacks implements ParserCallbacks {
  private final PySource source;
  private final Problems problems;

  ErrorCallbacks(PySource source, Problems problems) {
    this.source = source;
    this.problems = problems;
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
          case Encoding -> ProblemCode.INVALID_ENCODING;
          default -> ProblemCode.SYNTAX_ERROR;
        };
    problems.report(code, source, Spans.of(range), message);
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
