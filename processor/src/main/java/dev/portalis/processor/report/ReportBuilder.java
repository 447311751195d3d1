package dev.portalis.processor.report;

import dev.portalis.processor.bind.BoundModule;
import dev.portalis.processor.report.Occurrences.Occurrence;
import dev.portalis.processor.report.Report.Kind;
import dev.portalis.processor.source.Span;
import dev.portalis.processor.threads.Callables;
import dev.portalis.processor.threads.IsolationVerdict;
import dev.portalis.processor.threads.ThreadRoot;
import dev.portalis.processor.tree.Expr;
import dev.portalis.processor.tree.Parameters;
import dev.portalis.processor.tree.Stmt;
import dev.portalis.processor.types.CallTarget;
import dev.portalis.processor.types.FunctionInfo;
import dev.portalis.processor.types.FunctionInstance;
import dev.portalis.processor.types.ParameterList;
import dev.portalis.processor.types.Type;
import dev.portalis.processor.types.Type.Basic;
import dev.portalis.processor.types.TypedProgram;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects what a page shows. */
final class ReportBuilder {
  /** Gives the Java of a version of a function by Python line. */
  interface JavaSource {
    Map<Integer, String> of(FunctionInstance version);
  }

  private final JavaSource java;
  private final Snippets snippets = new Snippets();
  private final Explainer explainer;
  private final Map<FunctionInfo, List<Occurrence>> occurrences;
  private final Frequencies frequencies;
  private final List<Report.Function> functions = new ArrayList<>();
  private final List<Report.Expression> expressions = new ArrayList<>();
  private final Map<Reason, Integer> reasons = new LinkedHashMap<>();

  private ReportBuilder(TypedProgram typed, List<ThreadRoot> roots, JavaSource java) {
    this.java = java;

    this.explainer = new Explainer(typed, snippets);
    this.occurrences = Occurrences.of(typed);
    Callables callables = new Callables(typed);
    this.frequencies = Frequencies.of(occurrences, callables, roots);
  }

  /** What the page of a program shows. */
  static Report build(
      String title, TypedProgram typed, List<IsolationVerdict> verdicts, JavaSource java) {
    List<ThreadRoot> roots = verdicts.stream().map(IsolationVerdict::root).toList();
    ReportBuilder builder = new ReportBuilder(typed, roots, java);
    typed.functions().forEach(builder::function);
    return new Report(
        title,
        typed.program().modules(),
        builder.functions,
        builder.expressions,
        List.copyOf(builder.reasons.keySet()),
        verdicts.stream().map(builder::thread).toList());
  }

  private Report.Thread thread(IsolationVerdict verdict) {
    ThreadRoot root = verdict.root();
    BoundModule module = root.starter().scope().module();
    Reason.Place place = new Reason.Place(module, root.site().span());
    IsolationVerdict.Capture capture = verdict.capture();
    List<Reason.Step> path = new ArrayList<>();
    if (capture != null) {
      capture.path().forEach(each -> path.add(new Reason.Step("`" + each + "`", null)));
      Reason.Place at = new Reason.Place(capture.in().scope().module(), capture.at().span());
      path.add(new Reason.Step(capture.what(), at));
    }
    String what = snippets.of(module, root.callee().span()).replace("`", "");
    String name = root.callee() instanceof Stmt.ClassDef definition ? definition.name() : what;
    return new Report.Thread(kindOf(root) + " " + name, place, capture == null, path);
  }

  private static String kindOf(ThreadRoot root) {
    return switch (root.kind()) {
      case THREAD, SUBCLASS, LOW_LEVEL, TO_THREAD -> "thread";
      case TIMER -> "timer";
      case SUBMIT, MAP -> "task";
      case PROCESS_SUBMIT, PROCESS_MAP -> "process";
      case INITIALIZER, PROCESS_INITIALIZER -> "initializer";
      case CALLBACK -> "callback";
    };
  }

  private void function(FunctionInfo function) {
    List<FunctionInstance> versions = Callables.versions(function);
    int[] dynamic = new int[versions.size()];
    int count = 0;
    long cost = 0;
    int level = frequencies.level(function);
    parameters(function, versions, level);
    for (Occurrence each : occurrences.getOrDefault(function, List.of())) {
      int at = Math.min(Frequencies.MAX_LEVEL, level + each.depth());
      boolean isDynamic = false;
      for (int i = 0; i < versions.size(); i++) {
        if (counts(versions.get(i), each)) {
          count++;
          if (isDynamic(versions.get(i), each)) {
            dynamic[i]++;
            isDynamic = true;
          }
        }
      }
      cost += isDynamic ? (long) Math.pow(10, at) : 0;
      show(function, versions, each, at);
    }
    int all = 0;
    List<Report.Version> shown = new ArrayList<>();
    for (int i = 0; i < dynamic.length; i++) {
      all += dynamic[i];
      shown.add(version(versions.get(i), dynamic[i]));
    }
    functions.add(
        new Report.Function(
            nameOf(function), kindOf(function), placeOf(function), level, cost, count, all, shown));
  }

  private static Reason.Place placeOf(FunctionInfo function) {
    return new Reason.Place(function.scope().module(), function.node().span());
  }

  private static String nameOf(FunctionInfo function) {
    String name = function.scope().qualifiedName();
    return name.isEmpty() ? function.scope().module().name() : name;
  }

  private static Kind kindOf(FunctionInfo function) {
    return switch (function.scope().kind()) {
      case MODULE -> Kind.MODULE;
      case CLASS -> Kind.CLASS;
      case LAMBDA -> Kind.LAMBDA;
      case GENERATOR -> Kind.GENERATOR;
      default -> Kind.FUNCTION;
    };
  }

  private Report.Version version(FunctionInstance version, int dynamic) {
    FunctionInfo function = version.function();
    String signature =
        function.parameters() == null
            ? ""
            : "(" + TypeText.of(version.parameters()) + ") → " + TypeText.of(version.result());
    String note =
        function.parameters() == null || version != function.general()
            ? ""
            : version.isOpen() ? "called with anything" : "called through its value";
    return new Report.Version(signature, note, dynamic, java.of(version));
  }

  // ---- expressions

  private static boolean counts(FunctionInstance version, Occurrence each) {
    Expr e = each.expression();
    return version.hasType(e) && isShown(e) && !(each.isCallee() && e instanceof Expr.Attribute);
  }

  /** Constants and parts of f-strings say themselves what they are. */
  private static boolean isShown(Expr e) {
    return !(e instanceof Expr.Constant
        || e instanceof Expr.JoinedStr
        || e instanceof Expr.FormattedValue
        || e instanceof Expr.Slice
        || e instanceof Expr.Starred);
  }

  private static boolean isDynamic(FunctionInstance version, Occurrence each) {
    if (version.typeOf(each.expression()) != Basic.DYNAMIC) {
      return false;
    }
    return !(each.isDropped()
        && each.expression() instanceof Expr.Call call
        && version.callTarget(call) != CallTarget.Dynamic.INSTANCE);
  }

  private void show(
      FunctionInfo function, List<FunctionInstance> versions, Occurrence each, int level) {
    Expr e = each.expression();
    if (!isShown(e) || (each.isCallee() && e instanceof Expr.Attribute)) {
      return;
    }
    List<String> types = new ArrayList<>();
    int reason = -1;
    for (FunctionInstance version : versions) {
      types.add(version.hasType(e) ? TypeText.of(version.typeOf(e)) : "");
      if (reason < 0 && version.hasType(e) && isDynamic(version, each)) {
        reason = reason(explainer.explain(version, e));
      }
    }
    if (types.stream().anyMatch(t -> !t.isEmpty())) {
      add(function.scope().module(), e.span(), types, reason, level);
    }
  }

  private void parameters(FunctionInfo function, List<FunctionInstance> versions, int level) {
    List<Parameters.Parameter> all = ParameterList.of(function.parameters());
    for (int i = 0; i < all.size(); i++) {
      List<String> types = new ArrayList<>();
      int reason = -1;
      for (FunctionInstance version : versions) {
        Type type = version.parameters().get(i);
        types.add(TypeText.of(type));
        if (reason < 0 && type == Basic.DYNAMIC) {
          reason = reason(explainer.explainParameter(version, i, all.get(i)));
        }
      }
      add(function.scope().module(), all.get(i).span(), types, reason, level);
    }
  }

  private int reason(Reason reason) {
    return reasons.computeIfAbsent(reason, r -> reasons.size());
  }

  private void add(BoundModule module, Span span, List<String> types, int reason, int level) {
    expressions.add(new Report.Expression(module, span, functions.size(), types, reason, level));
  }
}
