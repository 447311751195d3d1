package dev.portalis.processor.source;

/**
 * A region of a Python source file.
 *
 * @param startLine first line, 1-based
 * @param startColumn 0-based column of the first character, in code points
 * @param endLine last line, 1-based
 * @param endColumn 0-based column behind the last character, in code points
 */
public record Span(int startLine, int startColumn, int endLine, int endColumn) {
  /** The start of a file. */
  public static final Span FILE_START = new Span(1, 0, 1, 0);
}
