package dev.portalis.processor.report;

import dev.portalis.processor.bind.BoundModule;
import dev.portalis.processor.source.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/** Writes the lines of a Python file as HTML, with an element for each expression. */
final class PythonHtml {
  /** The part of an expression that stands on one line. */
  private record Segment(int from, int to, int expression, String classes) {}

  private final List<String> lines;
  private final List<char[]> colors;
  private final List<List<Segment>> segments = new ArrayList<>();

  private PythonHtml(List<String> lines, List<char[]> colors) {
    this.lines = lines;
    this.colors = colors;
    lines.forEach(each -> segments.add(new ArrayList<>()));
  }

  /** The HTML of each line of a module. */
  static List<String> of(BoundModule module, List<String> lines, Report report) {
    PythonHtml html = new PythonHtml(lines, Highlighter.of(module, lines));
    for (int i = 0; i < report.expressions().size(); i++) {
      Report.Expression each = report.expressions().get(i);
      if (each.module() == module) {
        html.add(each, i);
      }
    }
    List<String> result = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      result.add(html.line(i));
    }
    return result;
  }

  private void add(Report.Expression expression, int index) {
    Span span = expression.span();
    String classes = expression.reason() < 0 ? "e" : "e d d" + Math.min(4, expression.level());
    for (int line = span.startLine(); line <= span.endLine() && line <= lines.size(); line++) {
      int length = colors.get(line - 1).length;
      int from = line == span.startLine() ? span.startColumn() : indent(lines.get(line - 1));
      int to = line == span.endLine() ? Math.min(span.endColumn(), length) : length;
      if (from < to) {
        segments.get(line - 1).add(new Segment(from, to, index, classes));
      }
    }
  }

  private static int indent(String line) {
    return line.length() - line.stripLeading().length();
  }

  private String line(int index) {
    int[] text = lines.get(index).codePoints().toArray();
    char[] color = colors.get(index);
    List<Segment> all = segments.get(index);
    // The sort keeps the order of equals, which is from the outer expression to the inner.
    all.sort(Comparator.comparingInt(Segment::from).thenComparingInt(each -> -each.to()));
    StringBuilder html = new StringBuilder();
    Deque<Segment> open = new ArrayDeque<>();
    int at = 0;
    for (Segment each : all) {
      at = close(html, open, text, color, at, each.from());
      Segment around = open.peek();
      boolean nested = around == null || each.to() <= around.to();
      if (nested) {
        at = plain(html, text, color, at, each.from());
        html.append("<span class=\"").append(each.classes()).append("\" data-e=");
        html.append(each.expression()).append('>');
        open.push(each);
      }
    }
    at = close(html, open, text, color, at, text.length);
    plain(html, text, color, at, text.length);
    return html.toString();
  }

  /** Ends the elements that end before a column. */
  private static int close(
      StringBuilder html, Deque<Segment> open, int[] text, char[] color, int from, int until) {
    int at = from;
    while (!open.isEmpty() && open.peek().to() <= until) {
      at = plain(html, text, color, at, open.pop().to());
      html.append("</span>");
    }
    return at;
  }

  /** Writes a piece of the text in its colours. */
  private static int plain(StringBuilder html, int[] text, char[] color, int from, int to) {
    int at = from;
    while (at < to) {
      int end = at;
      while (end < to && color[end] == color[at]) {
        end++;
      }
      String piece = escape(new String(text, at, end - at));
      if (color[at] == Highlighter.PLAIN) {
        html.append(piece);
      } else {
        html.append("<i class=").append(color[at]).append('>').append(piece).append("</i>");
      }
      at = end;
    }
    return Math.max(from, to);
  }

  /** Text as it can stand in HTML. */
  static String escape(String text) {
    StringBuilder html = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> html.append("&amp;");
        case '<' -> html.append("&lt;");
        case '>' -> html.append("&gt;");
        case '"' -> html.append("&quot;");
        case '\'' -> html.append("&#39;");
        default -> html.append(c < ' ' && c != '\t' ? '\u00B7' : c);
      }
    }
    return html.toString();
  }
}
