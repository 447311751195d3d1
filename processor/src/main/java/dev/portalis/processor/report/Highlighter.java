package dev.portalis.processor.report;

import dev.portalis.processor.bind.BoundModule;
import dev.portalis.processor.source.Span;
import dev.portalis.processor.tree.Expr;
import dev.portalis.processor.tree.Literal;
import dev.portalis.processor.tree.TreeWalker;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells for each character of a Python file how it is to be coloured. */
final class Highlighter extends TreeWalker {
  static final char PLAIN = ' ';
  static final char KEYWORD = 'k';
  static final char STRING = 's';
  static final char NUMBER = 'n';
  static final char COMMENT = 'c';

  private static final Set<String> KEYWORDS =
      Set.of(
          "False",
          "None",
          "True",
          "and",
          "as",
          "assert",
          "async",
          "await",
          "break",
          "class",
          "continue",
          "def",
          "del",
          "elif",
          "else",
          "except",
          "finally",
          "for",
          "from",
          "global",
          "if",
          "import",
          "in",
          "is",
          "lambda",
          "nonlocal",
          "not",
          "or",
          "pass",
          "raise",
          "return",
          "try",
          "while",
          "with",
          "yield");

  private final List<char[]> colors = new ArrayList<>();

  private Highlighter() {}

  /** The colours of a module's lines, one a code point. */
  static List<char[]> of(BoundModule module, List<String> lines) {
    Highlighter highlighter = new Highlighter();
    for (String each : lines) {
      char[] plain = new char[each.codePointCount(0, each.length())];
      Arrays.fill(plain, PLAIN);
      highlighter.colors.add(plain);
    }
    highlighter.statements(module.tree().body());
    for (int i = 0; i < lines.size(); i++) {
      words(lines.get(i).codePoints().toArray(), highlighter.colors.get(i));
    }
    return highlighter.colors;
  }

  @Override
  public void expression(@Nullable Expr e) {
    if (e instanceof Expr.Constant constant) {
      boolean word =
          constant.value() instanceof Literal.Singleton || constant.value() instanceof Literal.Bool;
      boolean text =
          constant.value() instanceof Literal.Str || constant.value() instanceof Literal.Bytes;
      fill(e.span(), word ? KEYWORD : text ? STRING : NUMBER);
    } else if (e instanceof Expr.JoinedStr text) {
      fill(e.span(), STRING);
      for (Expr part : text.values()) {
        if (part instanceof Expr.FormattedValue field) {
          fill(field.value().span(), PLAIN);
          expression(field.value());
        }
      }
    } else {
      super.expression(e);
    }
  }

  private void fill(Span span, char color) {
    for (int line = span.startLine(); line <= span.endLine() && line <= colors.size(); line++) {
      char[] row = colors.get(line - 1);
      int from = line == span.startLine() ? span.startColumn() : 0;
      int to = line == span.endLine() ? Math.min(span.endColumn(), row.length) : row.length;
      for (int i = from; i < to; i++) {
        row[i] = color;
      }
    }
  }

  /** Colours keywords and comments outside of strings. */
  private static void words(int[] text, char[] row) {
    int at = 0;
    while (at < text.length) {
      if (row[at] != PLAIN) {
        at++;
      } else if (text[at] == '#') {
        Arrays.fill(row, at, row.length, COMMENT);
        return;
      } else if (Character.isUnicodeIdentifierStart(text[at]) || text[at] == '_') {
        int end = at;
        while (end < text.length && isPart(text[end])) {
          end++;
        }
        if (KEYWORDS.contains(new String(text, at, end - at))) {
          Arrays.fill(row, at, end, KEYWORD);
        }
        at = end;
      } else {
        at++;
      }
    }
  }

  private static boolean isPart(int c) {
    return Character.isUnicodeIdentifierPart(c) || c == '_';
  }
}
