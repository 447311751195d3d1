package dev.portalis.processor.report;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts the text of a Java file into the pieces that stand for Python lines, method by method. The
 * comments that name functions and lines are what it goes by.
 */
final class JavaLines {
  /** The line of what stands before the first statement. */
  static final int HEAD = 0;

  private static final Pattern DEF = Pattern.compile("\\s*// def \\S+: 0");
  private static final Pattern LINE = Pattern.compile("\\s*// (\\d+):(?: .*)?");
  private static final Pattern METHOD = Pattern.compile("\\s+[\\w.$<>\\[\\] ]*?([\\w$]+)\\(.*\\{");
  private static final Pattern CLASS = Pattern.compile("\\s*[a-z ]*\\bclass ([\\w$]+).*\\{");
  private static final String GENERATOR = "$Generator";

  private final Map<String, Map<Integer, StringBuilder>> methods = new LinkedHashMap<>();
  private String type = "";
  private String method = "";
  private String header = "";
  private String end = "";
  private Map<Integer, StringBuilder> open = new TreeMap<>();
  private int line;

  private JavaLines() {}

  /**
   * The pieces of each method by Python line, that before the first under {@link #HEAD}. The body
   * of a generator stands under the name of the method that makes it.
   */
  static Map<String, Map<Integer, String>> of(String java) {
    JavaLines lines = new JavaLines();
    java.lines().forEach(lines::read);
    Map<String, Map<Integer, String>> result = new LinkedHashMap<>();
    lines.methods.forEach(
        (name, pieces) -> {
          Map<Integer, String> texts = new TreeMap<>();
          pieces.forEach((at, text) -> texts.put(at, text.toString()));
          result.put(name, texts);
        });
    return result;
  }

  private void read(String text) {
    if (!end.isEmpty()) {
      inside(text);
      return;
    }
    Matcher cls = CLASS.matcher(text);
    Matcher definition = METHOD.matcher(text);
    if (cls.matches()) {
      type = cls.group(1);
    } else if (DEF.matcher(text).matches()) {
      start();
    } else if (definition.matches()) {
      method = definition.group(1);
      header = text;
    }
  }

  private void start() {
    boolean generator = type.endsWith(GENERATOR);
    String name = generator ? type.substring(0, type.length() - GENERATOR.length()) : method;
    open = methods.computeIfAbsent(name, n -> new TreeMap<>());
    end = indent(header) + "}";
    line = HEAD;
    add(header.strip());
  }

  private void inside(String text) {
    Matcher comment = LINE.matcher(text);
    if (text.equals(end)) {
      end = "";
    } else if (comment.matches()) {
      line = Integer.parseInt(comment.group(1));
    } else {
      int base = end.length() - 1 + 2;
      add(
          text.length() > base && text.substring(0, base).isBlank()
              ? text.substring(base)
              : text.strip());
    }
  }

  private void add(String text) {
    StringBuilder piece = open.computeIfAbsent(line, n -> new StringBuilder());
    if (piece.length() > 0) {
      piece.append('\n');
    }
    piece.append(text);
  }

  private static String indent(String text) {
    return text.substring(0, text.length() - text.stripLeading().length());
  }
}
