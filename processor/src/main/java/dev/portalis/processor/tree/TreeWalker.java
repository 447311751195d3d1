package dev.portalis.processor.tree;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Visits every node below a node, in the order in which Python evaluates where that is fixed.
 *
 * <p>A subclass overrides the methods of the nodes it wants and calls {@code super} to go on below
 * them.
 */
public abstract class TreeWalker {
  /** Visits statements in order. */
  public void statements(List<? extends Stmt> statements) {
    for (Stmt each : statements) {
      statement(each);
    }
  }

  /** Visits expressions in order; nulls are passed over. */
  public void expressions(List<? extends @Nullable Expr> expressions) {
    for (Expr each : expressions) {
      expression(each);
    }
  }

  /** Visits what is inside a statement. */
  public void statement(Stmt s) {
    if (s instanceof Stmt.ExprStmt t) {
      expression(t.value());
    } else if (s instanceof Stmt.Assign t) {
      expression(t.value());
      expressions(t.targets());
    } else if (s instanceof Stmt.AugAssign t) {
      expression(t.target());
      expression(t.value());
    } else if (s instanceof Stmt.AnnAssign t) {
      expression(t.value());
      expression(t.target());
      expression(t.annotation());
    } else if (s instanceof Stmt.Return t) {
      expression(t.value());
    } else if (s instanceof Stmt.Raise t) {
      expression(t.exception());
      expression(t.cause());
    } else if (s instanceof Stmt.Assert t) {
      expression(t.test());
      expression(t.message());
    } else if (s instanceof Stmt.Delete t) {
      expressions(t.targets());
    } else {
      compound(s);
    }
  }

  private void compound(Stmt s) {
    if (s instanceof Stmt.If t) {
      expression(t.test());
      statements(t.body());
      statements(t.orElse());
    } else if (s instanceof Stmt.For t) {
      expression(t.iterable());
      expression(t.target());
      statements(t.body());
      statements(t.orElse());
    } else if (s instanceof Stmt.While t) {
      expression(t.test());
      statements(t.body());
      statements(t.orElse());
    } else if (s instanceof Stmt.Try t) {
      statements(t.body());
      t.handlers().forEach(this::handler);
      statements(t.orElse());
      statements(t.finalBody());
    } else if (s instanceof Stmt.With t) {
      t.items().forEach(this::withItem);
      statements(t.body());
    } else if (s instanceof Stmt.Match t) {
      expression(t.subject());
      t.cases().forEach(this::matchCase);
    } else {
      definition(s);
    }
  }

  private void definition(Stmt s) {
    if (s instanceof Stmt.FunctionDef t) {
      expressions(t.decorators());
      t.typeParams().forEach(this::typeParam);
      parameters(t.parameters());
      expression(t.returns());
      statements(t.body());
    } else if (s instanceof Stmt.ClassDef t) {
      expressions(t.decorators());
      t.typeParams().forEach(this::typeParam);
      expressions(t.bases());
      t.keywords().forEach(k -> expression(k.value()));
      statements(t.body());
    } else if (s instanceof Stmt.TypeAlias t) {
      expression(t.name());
      t.typeParams().forEach(this::typeParam);
      expression(t.value());
    }
  }

  /** Visits what is inside an {@code except} clause. */
  public void handler(Stmt.ExceptHandler handler) {
    expression(handler.type());
    statements(handler.body());
  }

  /** Visits what is inside an item of a {@code with}. */
  public void withItem(Stmt.WithItem item) {
    expression(item.context());
    expression(item.target());
  }

  /** Visits what is inside a {@code case}. */
  public void matchCase(Stmt.MatchCase matchCase) {
    pattern(matchCase.pattern());
    expression(matchCase.guard());
    statements(matchCase.body());
  }

  /** Visits the bound of a type parameter. */
  public void typeParam(Stmt.TypeParam typeParam) {
    expression(typeParam.bound());
  }

  /** Visits the parameters of a function, in the order of their values. */
  public void parameters(Parameters parameters) {
    parameters.positionalOnly().forEach(this::parameter);
    parameters.positional().forEach(this::parameter);
    if (parameters.varArgs() != null) {
      parameter(parameters.varArgs());
    }
    parameters.keywordOnly().forEach(this::parameter);
    if (parameters.kwArgs() != null) {
      parameter(parameters.kwArgs());
    }
  }

  /** Visits the default and the annotation of a parameter. */
  public void parameter(Parameters.Parameter parameter) {
    expression(parameter.defaultValue());
    expression(parameter.annotation());
  }

  /** Visits what is inside an expression; null is passed over. */
  public void expression(@Nullable Expr e) {
    if (e == null || e instanceof Expr.Name || e instanceof Expr.Constant) {
      return;
    }
    if (e instanceof Expr.Attribute t) {
      expression(t.value());
    } else if (e instanceof Expr.Call t) {
      expression(t.function());
      expressions(t.arguments());
      t.keywords().forEach(k -> expression(k.value()));
    } else if (e instanceof Expr.BinOp t) {
      expression(t.left());
      expression(t.right());
    } else if (e instanceof Expr.Subscript t) {
      expression(t.value());
      expression(t.index());
    } else if (e instanceof Expr.Compare t) {
      expression(t.left());
      expressions(t.comparators());
    } else if (e instanceof Expr.BoolOp t) {
      expressions(t.values());
    } else if (e instanceof Expr.UnaryOp t) {
      expression(t.operand());
    } else {
      display(e);
    }
  }

  private void display(Expr e) {
    if (e instanceof Expr.Tuple t) {
      expressions(t.elements());
    } else if (e instanceof Expr.ListDisplay t) {
      expressions(t.elements());
    } else if (e instanceof Expr.SetDisplay t) {
      expressions(t.elements());
    } else if (e instanceof Expr.Dict t) {
      for (int i = 0; i < t.values().size(); i++) {
        expression(t.keys().get(i));
        expression(t.values().get(i));
      }
    } else if (e instanceof Expr.JoinedStr t) {
      expressions(t.values());
    } else if (e instanceof Expr.FormattedValue t) {
      expression(t.value());
      expression(t.formatSpec());
    } else if (e instanceof Expr.Slice t) {
      expression(t.lower());
      expression(t.upper());
      expression(t.step());
    } else if (e instanceof Expr.Starred t) {
      expression(t.value());
    } else {
      special(e);
    }
  }

  private void special(Expr e) {
    if (e instanceof Expr.IfExp t) {
      expression(t.test());
      expression(t.body());
      expression(t.orElse());
    } else if (e instanceof Expr.NamedExpr t) {
      expression(t.value());
      expression(t.target());
    } else if (e instanceof Expr.Lambda t) {
      parameters(t.parameters());
      expression(t.body());
    } else if (e instanceof Expr.Await t) {
      expression(t.value());
    } else if (e instanceof Expr.Yield t) {
      expression(t.value());
    } else if (e instanceof Expr.YieldFrom t) {
      expression(t.value());
    } else {
      comprehension(e);
    }
  }

  private void comprehension(Expr e) {
    if (e instanceof Expr.ListComp t) {
      t.generators().forEach(this::generator);
      expression(t.element());
    } else if (e instanceof Expr.SetComp t) {
      t.generators().forEach(this::generator);
      expression(t.element());
    } else if (e instanceof Expr.GeneratorExp t) {
      t.generators().forEach(this::generator);
      expression(t.element());
    } else if (e instanceof Expr.DictComp t) {
      t.generators().forEach(this::generator);
      expression(t.key());
      expression(t.value());
    }
  }

  /** Visits what is inside a {@code for} of a comprehension. */
  public void generator(Expr.Comprehension generator) {
    expression(generator.iterable());
    expression(generator.target());
    expressions(generator.conditions());
  }

  /** Visits what is inside a pattern. */
  public void pattern(Pattern p) {
    if (p instanceof Pattern.MatchValue t) {
      expression(t.value());
    } else if (p instanceof Pattern.MatchSequence t) {
      t.patterns().forEach(this::pattern);
    } else if (p instanceof Pattern.MatchMapping t) {
      expressions(t.keys());
      t.patterns().forEach(this::pattern);
    } else if (p instanceof Pattern.MatchClass t) {
      expression(t.cls());
      t.patterns().forEach(this::pattern);
      t.keywordPatterns().forEach(this::pattern);
    } else if (p instanceof Pattern.MatchAs t) {
      if (t.pattern() != null) {
        pattern(t.pattern());
      }
    } else if (p instanceof Pattern.MatchOr t) {
      t.patterns().forEach(this::pattern);
    }
  }
}
