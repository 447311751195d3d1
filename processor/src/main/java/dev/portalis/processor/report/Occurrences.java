package dev.portalis.processor.report;

import dev.portalis.processor.threads.CodeWalker;
import dev.portalis.processor.tree.Expr;
import dev.portalis.processor.tree.Parameters;
import dev.portalis.processor.tree.Stmt;
import dev.portalis.processor.types.FunctionInfo;
import dev.portalis.processor.types.TypedProgram;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lists the expressions of each function, and how deep in loops they stand. */
final class Occurrences extends CodeWalker {
  /**
   * An expression in a function.
   *
   * @param depth how many loops of the function are around it
   * @param isCallee whether it is what a call calls
   * @param isDropped whether nothing uses its value
   */
  record Occurrence(Expr expression, int depth, boolean isCallee, boolean isDropped) {}

  private final Map<FunctionInfo, List<Occurrence>> found = new LinkedHashMap<>();
  private final Map<FunctionInfo, Integer> depths = new HashMap<>();
  private final Set<Expr> callees = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Expr> dropped = Collections.newSetFromMap(new IdentityHashMap<>());

  private Occurrences(TypedProgram typed) {
    super(typed);
  }

  /** The expressions of all functions, in the order of evaluation. */
  static Map<FunctionInfo, List<Occurrence>> of(TypedProgram typed) {
    Occurrences occurrences = new Occurrences(typed);
    occurrences.walk();
    return occurrences.found;
  }

  private void deeper(Runnable work) {
    FunctionInfo in = function();
    depths.merge(in, 1, Integer::sum);
    work.run();
    depths.merge(in, -1, Integer::sum);
  }

  @Override
  public void statement(Stmt s) {
    if (s instanceof Stmt.For t) {
      expression(t.iterable());
      deeper(
          () -> {
            expression(t.target());
            statements(t.body());
          });
      statements(t.orElse());
    } else if (s instanceof Stmt.While t) {
      deeper(
          () -> {
            expression(t.test());
            statements(t.body());
          });
      statements(t.orElse());
    } else if (s instanceof Stmt.AnnAssign t) {
      expression(t.value());
      expression(t.target());
    } else {
      if (s instanceof Stmt.ExprStmt t) {
        dropped.add(t.value());
      }
      super.statement(s);
    }
  }

  @Override
  public void parameter(Parameters.Parameter parameter) {
    expression(parameter.defaultValue());
  }

  @Override
  public void expression(@Nullable Expr e) {
    if (e == null) {
      return;
    }
    if (e instanceof Expr.Call call) {
      callees.add(call.function());
    }
    found
        .computeIfAbsent(function(), f -> new ArrayList<>())
        .add(
            new Occurrence(
                e, depths.getOrDefault(function(), 0), callees.contains(e), dropped.contains(e)));
    if (e instanceof Expr.GeneratorExp t && typed().program().isEager(t)) {
      comprehension(t.generators(), () -> expression(t.element()));
    } else if (e instanceof Expr.GeneratorExp) {
      depths.put(typed().function(typed().program().scopeOf(e)), 1);
      super.expression(e);
    } else if (e instanceof Expr.ListComp t) {
      comprehension(t.generators(), () -> expression(t.element()));
    } else if (e instanceof Expr.SetComp t) {
      comprehension(t.generators(), () -> expression(t.element()));
    } else if (e instanceof Expr.DictComp t) {
      comprehension(
          t.generators(),
          () -> {
            expression(t.key());
            expression(t.value());
          });
    } else {
      super.expression(e);
    }
  }

  private void comprehension(List<Expr.Comprehension> generators, Runnable element) {
    comprehension(generators, 0, element);
  }

  private void comprehension(List<Expr.Comprehension> generators, int at, Runnable element) {
    if (at == generators.size()) {
      element.run();
      return;
    }
    expression(generators.get(at).iterable());
    deeper(
        () -> {
          expression(generators.get(at).target());
          expressions(generators.get(at).conditions());
          comprehension(generators, at + 1, element);
        });
  }
}
