package dev.portalis.processor.parse;

import com.oracle.graal.python.pegparser.sst.SSTNode;
import com.oracle.graal.python.pegparser.tokenizer.SourceRange;
import dev.portalis.processor.source.Span;

/** GraalPy's source ranges as spans. */
final class Spans {
  private Spans() {}

  static Span of(SSTNode node) {
    return of(node.getSourceRange());
  }

  static Span of(SourceRange range) {
    int line = Math.max(range.startLine, 1);
    int column = Math.max(range.startColumn, 0);
    if (range.endLine < line || (range.endLine == line && range.endColumn < column)) {
      return new Span(line, column, line, column);
    }
    return new Span(line, column, range.endLine, Math.max(range.endColumn, 0));
  }
}
