package dev.portalis.processor.problem;

import dev.portalis.processor.source.PySource;
import dev.portalis.processor.source.Span;

/** A defect of the compiler that showed at a known place of the Python. */
public final class CompilerFault extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient PySource source;
  private final transient Span span;

  /** A defect that showed as a throwable while the place was translated. */
  public CompilerFault(PySource source, Span span, Throwable cause) {
    super(cause);
    this.source = source;
    this.span = span;
  }

  /** The file that was being translated. */
  public PySource source() {
    return source;
  }

  /** The place that was being translated. */
  public Span span() {
    return span;
  }
}
