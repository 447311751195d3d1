package dev.portalis.processor.emit;

import java.util.stream.Collectors;

/** Python text inside Java comments. */
final class CommentText {
  private CommentText() {}

  /** Text that neither ends a comment nor is taken for a Unicode escape. */
  static String safe(String text) {
    StringBuilder safe = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              if (c == '\\') {
                safe.append("&#92;");
              } else if (c < ' ' || Character.isISOControl(c) || c == 0x2028 || c == 0x2029) {
                safe.append(' ');
              } else if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
                safe.append('?');
              } else {
                safe.appendCodePoint(c);
              }
            });
    return safe.toString().replace("*/", "*&#47;");
  }

  /** A docstring as the text of a Javadoc comment. */
  static String javadoc(String text) {
    return text.strip()
        .lines()
        .map(line -> safe(line.strip()))
        .map(line -> line.replace("&", "&amp;").replace("&amp;#", "&#"))
        .map(line -> line.replace("<", "&lt;").replace(">", "&gt;").replace("@", "&#64;"))
        .collect(Collectors.joining("\n"));
  }
}
