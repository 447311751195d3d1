package dev.portalis.processor.report;

import dev.portalis.processor.bind.BoundModule;
import dev.portalis.processor.threads.IsolationVerdict;
import dev.portalis.processor.types.FunctionInstance;
import dev.portalis.processor.types.TypedProgram;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes the page of a program: one HTML file that needs nothing else. */
public final class ReportPage {
  /** Gives the text of the Java class of a module, and the method that a version became. */
  public interface Translation {
    /** The text of the Java class of a module. */
    String text(BoundModule module);

    /** The name of the Java method of a version of a function. */
    String method(FunctionInstance version);
  }

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{(title|data|source)}}");

  private final Report report;

  private ReportPage(Report report) {
    this.report = report;
  }

  /**
   * The page of a program.
   *
   * @param title the name of the stub
   * @param verdicts what is known of its threads
   */
  public static String write(
      String title, TypedProgram typed, List<IsolationVerdict> verdicts, Translation translation) {
    return new ReportPage(model(title, typed, verdicts, translation)).html();
  }

  /** What that page shows. */
  public static Report model(
      String title, TypedProgram typed, List<IsolationVerdict> verdicts, Translation translation) {
    Map<BoundModule, Map<String, Map<Integer, String>>> java = new LinkedHashMap<>();
    for (BoundModule module : typed.program().modules()) {
      java.put(module, JavaLines.of(translation.text(module)));
    }
    return ReportBuilder.build(
        title,
        typed,
        verdicts,
        version ->
            java.getOrDefault(version.function().scope().module(), Map.of())
                .getOrDefault(translation.method(version), Map.of()));
  }

  private String html() {
    Map<String, String> parts =
        Map.of(
            "title", PythonHtml.escape(report.title()),
            "data", Json.of(data()),
            "source", source());
    String template = template();
    StringBuilder html = new StringBuilder();
    Matcher placeholder = PLACEHOLDER.matcher(template);
    int at = 0;
    while (placeholder.find()) {
      html.append(template, at, placeholder.start()).append(parts.get(placeholder.group(1)));
      at = placeholder.end();
    }
    return html.append(template, at, template.length()).toString();
  }

  private static String template() {
    try (InputStream in = ReportPage.class.getResourceAsStream("report.html")) {
      if (in == null) {
        throw new IllegalStateException("report.html is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  // ---- the Python

  private String source() {
    StringBuilder html = new StringBuilder();
    Snippets snippets = new Snippets();
    for (int i = 0; i < report.modules().size(); i++) {
      BoundModule module = report.modules().get(i);
      String path = PythonHtml.escape(module.tree().source().path());
      html.append("<section class=file aria-label=\"").append(path).append("\"><h2>");
      html.append(path).append("</h2>\n");
      int number = 0;
      for (String line : PythonHtml.of(module, snippets.lines(module), report)) {
        number++;
        html.append("<div class=r id=L").append(i).append('-').append(number).append("><b>");
        html.append(number).append("</b><code>").append(line).append("</code><div class=j></div>");
        html.append("</div>\n");
      }
      html.append("</section>\n");
    }
    return html.toString();
  }

  // ---- the data

  private Map<String, Object> data() {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("files", report.modules().stream().map(each -> each.tree().source().path()).toList());
    data.put("functions", report.functions().stream().map(this::function).toList());
    data.put("expressions", report.expressions().stream().map(ReportPage::expression).toList());
    data.put("reasons", report.reasons().stream().map(this::reason).toList());
    data.put("threads", report.threads().stream().map(this::thread).toList());
    return data;
  }

  private Map<String, Object> function(Report.Function function) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("name", function.name());
    data.put("kind", function.kind().name());
    data.put("at", place(function.place()));
    data.put("end", function.place().span().endLine());
    data.put("level", function.level());
    data.put("cost", function.cost());
    data.put("count", function.count());
    data.put("dynamic", function.dynamic());
    List<Object> versions = new ArrayList<>();
    for (Report.Version each : function.versions()) {
      Map<String, Object> version = new LinkedHashMap<>();
      version.put("types", each.signature());
      version.put("note", each.note());
      version.put("dynamic", each.dynamic());
      version.put("java", each.java());
      versions.add(version);
    }
    data.put("versions", versions);
    return data;
  }

  private static List<Object> expression(Report.Expression expression) {
    boolean same = expression.types().stream().distinct().count() == 1;
    return List.of(
        expression.function(),
        same ? expression.types().get(0) : expression.types(),
        expression.reason(),
        expression.level());
  }

  private Map<String, Object> reason(Reason reason) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("steps", steps(reason.steps()));
    data.put("hint", reason.hint());
    return data;
  }

  private Map<String, Object> thread(Report.Thread thread) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("what", thread.what());
    data.put("at", place(thread.place()));
    data.put("isolated", thread.isIsolated());
    data.put("path", steps(thread.path()));
    return data;
  }

  private List<Object> steps(List<Reason.Step> steps) {
    List<Object> all = new ArrayList<>();
    for (Reason.Step each : steps) {
      Reason.Place at = each.at();
      all.add(at == null ? List.of(each.text()) : List.of(each.text(), place(at)));
    }
    return all;
  }

  private List<Integer> place(Reason.Place place) {
    return List.of(
        report.modules().indexOf(place.module()),
        place.span().startLine(),
        place.span().startColumn());
  }
}
