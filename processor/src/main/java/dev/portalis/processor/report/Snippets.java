package dev.portalis.processor.report;

import dev.portalis.processor.bind.BoundModule;
import dev.portalis.processor.source.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Short pieces of the Python source, to name expressions by. */
final class Snippets {
  private static final int LONGEST = 48;

  private final Map<BoundModule, List<String>> lines = new HashMap<>();

  /** The lines of a module without their ends. */
  List<String> lines(BoundModule module) {
    return lines.computeIfAbsent(
        module, m -> List.of(m.tree().source().text().split("\r\n|\r|\n", -1)));
  }

  /** What stands at a place, on one line and in backquotes. */
  String of(BoundModule module, Span span) {
    List<String> all = lines(module);
    if (span.startLine() > all.size()) {
      return "``";
    }
    String line = all.get(span.startLine() - 1);
    int[] points = line.codePoints().toArray();
    int from = Math.min(span.startColumn(), points.length);
    boolean whole = span.endLine() == span.startLine();
    int to = whole ? Math.min(span.endColumn(), points.length) : points.length;
    boolean cut = !whole || to - from > LONGEST;
    int end = Math.min(Math.max(to, from), from + LONGEST);
    return "`" + new String(points, from, end - from).strip() + (cut ? " …" : "") + "`";
  }
}
