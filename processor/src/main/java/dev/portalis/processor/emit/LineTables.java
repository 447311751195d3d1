package dev.portalis.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.portalis.processor.code.JavaStrings;
import dev.portalis.processor.code.ModuleCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Fills in which Java line stands for which Python line, once the text of the Java file is known.
 * The comments that name the Python lines are what it reads; what it writes stands on one line, so
 * that no line moves.
 */
final class LineTables {
  private static final ClassName TABLE = ClassName.get("dev.portalis.runtime.program", "LineTable");
  private static final String MARK = "// lines$";
  private static final Pattern FUNCTION = Pattern.compile("\\s*// (def|part of) (\\S+): 0");
  private static final Pattern LINE =
      Pattern.compile("\\s*// (\\d+)((?: in \\S+ from \\d+)*):(?: .*)?");
  private static final Pattern WITHIN = Pattern.compile(" in (\\S+) from (\\d+)");
  private static final int LONGEST = 10_000;

  private LineTables() {}

  /** What stands for the table until the lines are known. */
  static CodeBlock placeholder() {
    return CodeBlock.builder().add("$T.source($S);\n", TABLE, "").add("$L\n", MARK).build();
  }

  /**
   * Fills in the table.
   *
   * @param nested the nested classes in which there is code of functions
   */
  static String fill(ModuleCode module, List<String> nested, String text) {
    String[] lines = text.split("\n", -1);
    Map<String, Integer> functions = new LinkedHashMap<>();
    StringBuilder table = new StringBuilder();
    String function = null;
    int position = -1;
    for (int i = 0; i < lines.length; i++) {
      Matcher def = FUNCTION.matcher(lines[i]);
      Matcher line = LINE.matcher(lines[i]);
      if (def.matches()) {
        functions.putIfAbsent(def.group(2), functions.size());
        function = (def.group(1).equals("def") ? "" : "^") + functions.get(def.group(2));
      } else if (line.matches() && function != null) {
        table.append(i + 1).append(' ');
        append(table, line.group(2), line.group(1), function, functions);
      } else if (lines[i].strip().equals(MARK)) {
        position = i;
      }
    }
    lines[position - 1] = indentOf(lines[position]) + source(module);
    lines[position] =
        indentOf(lines[position]) + registrations(module, nested, functions.keySet(), table);
    return String.join("\n", lines);
  }

  /** Appends the frames of an entry, the innermost first. */
  private static void append(
      StringBuilder table,
      String within,
      String line,
      String function,
      Map<String, Integer> functions) {
    String at = line;
    for (Matcher inner = WITHIN.matcher(within); inner.find(); at = inner.group(2)) {
      functions.putIfAbsent(inner.group(1), functions.size());
      table.append(functions.get(inner.group(1))).append(' ').append(at).append('/');
    }
    table.append(function).append(' ').append(at).append(';');
  }

  private static String indentOf(String line) {
    return line.substring(0, line.length() - line.stripLeading().length());
  }

  private static String source(ModuleCode module) {
    return "LineTable.source("
        + literal(module.source().path())
        + ", "
        + pieces(module.source().text())
        + ");";
  }

  private static String pieces(String text) {
    List<String> pieces = new ArrayList<>();
    for (int at = 0; at < text.length() || pieces.isEmpty(); at += LONGEST) {
      pieces.add(literal(text.substring(at, Math.min(text.length(), at + LONGEST))));
    }
    return String.join(", ", pieces);
  }

  private static String registrations(
      ModuleCode module, List<String> nested, Iterable<String> functions, CharSequence table) {
    String names = "new String[] {" + joined(functions) + "}";
    String all = pieces(table.toString());
    String lines = all.contains("\", \"") ? "String.join(\"\", " + all + ")" : all;
    StringBuilder code = new StringBuilder("String lines$ = ").append(lines).append("; ");
    code.append("String[] functions$ = ").append(names).append(";");
    List<String> classes = new ArrayList<>();
    classes.add(module.className().reflectionName());
    nested.forEach(each -> classes.add(module.className().reflectionName() + "$" + each));
    for (String each : classes) {
      code.append(" LineTable.register(")
          .append(literal(each))
          .append(", ")
          .append(literal(module.source().path()))
          .append(", functions$, lines$);");
    }
    return code.toString();
  }

  private static String joined(Iterable<String> names) {
    List<String> all = new ArrayList<>();
    names.forEach(name -> all.add(literal(name)));
    return String.join(", ", all);
  }

  private static String literal(String text) {
    return JavaStrings.literal(text);
  }
}
