package dev.portalis.processor.threads;

import dev.portalis.processor.tree.Expr;
import dev.portalis.processor.tree.Parameters;
import dev.portalis.processor.tree.Stmt;
import dev.portalis.processor.types.FunctionInfo;
import dev.portalis.processor.types.TypedProgram;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The statements and expressions of each function, without those of functions inside it. */
final class FunctionCode extends CodeWalker {
  private final Map<FunctionInfo, List<Expr>> expressions = new HashMap<>();
  private final Map<FunctionInfo, List<Stmt>> statements = new HashMap<>();

  /** The code of a program. */
  FunctionCode(TypedProgram typed) {
    super(typed);
    walk();
  }

  /** The expressions of a function, hints apart. */
  List<Expr> expressions(FunctionInfo function) {
    return expressions.getOrDefault(function, List.of());
  }

  /** The statements of a function. */
  List<Stmt> statements(FunctionInfo function) {
    return statements.getOrDefault(function, List.of());
  }

  @Override
  public void statement(Stmt s) {
    statements.computeIfAbsent(function(), f -> new ArrayList<>()).add(s);
    if (s instanceof Stmt.AnnAssign t) {
      expression(t.value());
      expression(t.target());
    } else {
      super.statement(s);
    }
  }

  @Override
  public void parameter(Parameters.Parameter parameter) {
    expression(parameter.defaultValue());
  }

  @Override
  public void expression(@Nullable Expr e) {
    if (e != null) {
      expressions.computeIfAbsent(function(), f -> new ArrayList<>()).add(e);
    }
    super.expression(e);
  }
}
