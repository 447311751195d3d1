package dev.portalis.processor.bind;

import dev.portalis.processor.tree.Expr;
import dev.portalis.processor.tree.Node;
import dev.portalis.processor.tree.Parameters;
import dev.portalis.processor.tree.Pattern;
import dev.portalis.processor.tree.Stmt;
import dev.portalis.processor.tree.TreeWalker;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * Follows which variables have a value through the statements of one unit of code: a module, a
 * function, a lambda or a generator expression.
 *
 * <p>An exception may leave a statement anywhere. Since the analysis only asks what has a value for
 * sure, what an exception leads to knows what was known before the statement, less what the
 * statement may delete.
 */
final class UnitFlow extends ExpressionFlow {
  private final Scope unit;

  /** What is known where the innermost loop is left by {@code break}. */
  private Assigned breaks = Assigned.never();

  /** Whether other threads may call functions that the unit created before. */
  private boolean leaked;

  UnitFlow(FlowContext context, Scope unit, Assigned entry) {
    super(context, unit, entry);
    this.unit = unit;
  }

  /** Analyses the unit and the functions that it creates. */
  void run() {
    Node node = unit.node();
    if (node instanceof ModuleNode module) {
      unitBody(module.module().body());
    } else if (node instanceof Stmt.FunctionDef f) {
      parameters(f.parameters());
      unitBody(f.body());
    } else if (node instanceof Expr.Lambda lambda) {
      parameters(lambda.parameters());
      expression(lambda.body());
    } else if (node instanceof Expr.GeneratorExp g) {
      comprehensionBody(g.generators(), g.element(), null);
    }
  }

  @Override
  public void parameter(Parameters.Parameter parameter) {
    assign(parameter);
  }

  /**
   * Functions that are created by harmless statements cannot be called before the next statement
   * that is not, so that they find what those assign as well.
   */
  private void unitBody(List<Stmt> body) {
    boolean creates = false;
    for (Stmt each : body) {
      boolean harmless = context.harmless().isHarmless(each);
      if (!harmless) {
        creates |= hasCreated();
        runCreated();
      }
      deferring = harmless && !leaked;
      statement(each);
      deferring = false;
      if (!harmless) {
        leaked |= context.isConcurrent() && (creates || context.harmless().isCircular(each));
      }
    }
    runCreated();
  }

  // Simple statements

  @Override
  public void statement(Stmt s) {
    if (s instanceof Stmt.Return || s instanceof Stmt.Raise) {
      super.statement(s);
      state = Assigned.never();
    } else if (s instanceof Stmt.Break) {
      breaks.meet(state);
      state = Assigned.never();
    } else if (s instanceof Stmt.Continue) {
      state = Assigned.never();
    } else if (s instanceof Stmt.AugAssign t) {
      if (t.target() instanceof Expr.Name name) {
        read(name);
        expression(t.value());
        assign(name);
      } else {
        super.statement(s);
      }
    } else if (s instanceof Stmt.AnnAssign t) {
      annotatedAssignment(t);
    } else if (s instanceof Stmt.Import t) {
      t.names().forEach(this::imported);
    } else if (s instanceof Stmt.ImportFrom t) {
      t.names().forEach(this::imported);
    } else {
      compound(s);
    }
  }

  private void annotatedAssignment(Stmt.AnnAssign a) {
    expression(a.value());
    if (a.value() != null || !(a.target() instanceof Expr.Name)) {
      expression(a.target());
    }
    expression(a.annotation());
  }

  private void imported(Stmt.Alias alias) {
    Import meaning = context.program().importOf(alias);
    if (meaning instanceof Import.Missing || meaning instanceof Import.MissingMember) {
      state = Assigned.never();
    } else if (meaning instanceof Import.Nothing) {
      if (symbolOf(alias) != null) {
        state = Assigned.never();
      }
    } else if (meaning instanceof Import.Star star) {
      Set<String> assigned = context.assignedByStar(star.module());
      star.names().stream().filter(assigned::contains).forEach(this::assignGlobal);
    } else if (meaning instanceof Import.LibraryStar star) {
      star.names().forEach(this::assignGlobal);
    } else {
      assign(alias);
    }
  }

  private void assignGlobal(String name) {
    Symbol symbol = context.module().scope().symbols().get(name);
    if (symbol != null) {
      state.add(context.index(symbol));
    }
  }

  // Definitions

  private void compound(Stmt s) {
    if (s instanceof Stmt.If t) {
      Split test = condition(t.test());
      state = test.whenTrue();
      statements(t.body());
      Assigned afterBody = state;
      state = test.whenFalse();
      statements(t.orElse());
      state.meet(afterBody);
    } else if (s instanceof Stmt.For t) {
      forLoop(t);
    } else if (s instanceof Stmt.While t) {
      whileLoop(t);
    } else if (s instanceof Stmt.Try t) {
      tryStatement(t);
    } else if (s instanceof Stmt.With t) {
      with(t);
    } else if (s instanceof Stmt.Match t) {
      match(t);
    } else if (s instanceof Stmt.FunctionDef t) {
      function(t);
    } else if (s instanceof Stmt.ClassDef t) {
      classDef(t);
    } else if (s instanceof Stmt.TypeAlias t) {
      typeParams(t.typeParams());
      expression(t.value());
      expression(t.name());
    } else {
      super.statement(s);
    }
  }

  private void typeParams(List<Stmt.TypeParam> typeParams) {
    for (Stmt.TypeParam each : typeParams) {
      assign(each);
      expression(each.bound());
    }
  }

  private void function(Stmt.FunctionDef f) {
    defaults(f.parameters());
    expressions(f.decorators());
    typeParams(f.typeParams());
    new TreeWalker() {
      @Override
      public void parameter(Parameters.Parameter parameter) {
        UnitFlow.this.expression(parameter.annotation());
      }
    }.parameters(f.parameters());
    expression(f.returns());
    Scope scope = context.program().scopeOf(f);
    if (f.decorators().stream().allMatch(context.harmless()::isHarmlessDecorator)) {
      assign(f);
      create(scope);
    } else {
      create(scope);
      assign(f);
    }
  }

  private void classDef(Stmt.ClassDef c) {
    expressions(c.decorators());
    typeParams(c.typeParams());
    expressions(c.bases());
    c.keywords().forEach(k -> expression(k.value()));
    statements(c.body());
    Symbol cell = context.program().scopeOf(c).classCell();
    if (cell != null) {
      state.add(context.index(cell));
    }
    assign(c);
  }

  // Loops

  private void forLoop(Stmt.For loop) {
    expression(loop.iterable());
    state.removeAll(Unassignments.of(context, List.of(loop)));
    Assigned head = state.copy();
    expression(loop.target());
    loopBody(loop.body(), head, loop.orElse());
  }

  private void whileLoop(Stmt.While loop) {
    state.removeAll(Unassignments.of(context, List.of(loop)));
    Split test = condition(loop.test());
    state = test.whenTrue();
    loopBody(loop.body(), test.whenFalse(), loop.orElse());
  }

  private void loopBody(List<Stmt> body, Assigned end, List<Stmt> orElse) {
    Assigned outer = breaks;
    boolean before = deferring;
    deferring = false;
    breaks = Assigned.never();
    statements(body);
    Assigned left = breaks;
    breaks = outer;
    deferring = before;
    state = end;
    statements(orElse);
    state.meet(left);
  }

  // Exceptions

  private void tryStatement(Stmt.Try t) {
    if (t.finalBody().isEmpty()) {
      handled(t);
      return;
    }
    Assigned raised = state.copy();
    raised.removeAll(Unassignments.of(context, t.body()));
    raised.removeAll(Unassignments.ofHandlers(context, t.handlers()));
    raised.removeAll(Unassignments.of(context, t.orElse()));
    Assigned outer = breaks;
    breaks = Assigned.never();
    handled(t);
    Assigned completed = state;
    Assigned left = breaks;
    breaks = outer;
    state = raised;
    statements(t.finalBody());
    BitSet removed = Unassignments.of(context, t.finalBody());
    breaks.meet(left.through(state, removed));
    state = completed.through(state, removed);
  }

  private void handled(Stmt.Try t) {
    Assigned raised = state.copy();
    raised.removeAll(Unassignments.of(context, t.body()));
    if (t.isStar()) {
      raised.removeAll(Unassignments.ofHandlers(context, t.handlers()));
    }
    statements(t.body());
    statements(t.orElse());
    Assigned completed = state;
    for (Stmt.ExceptHandler each : t.handlers()) {
      state = raised.copy();
      handler(each);
      completed.meet(state);
    }
    if (t.isStar()) {
      completed.meet(raised);
    }
    state = completed;
  }

  @Override
  public void handler(Stmt.ExceptHandler handler) {
    expression(handler.type());
    Assigned outer = breaks;
    breaks = Assigned.never();
    if (handler.name() != null) {
      assign(handler);
    }
    statements(handler.body());
    Assigned left = breaks;
    breaks = outer;
    Symbol name = handler.name() == null ? null : symbolOf(handler);
    if (name != null) {
      state.remove(context.index(name));
      left.remove(context.index(name));
    }
    breaks.meet(left);
  }

  /** An exception in the body may be swallowed, which leads behind the statement. */
  private void with(Stmt.With with) {
    Assigned swallowed = Assigned.never();
    for (int i = 0; i < with.items().size(); i++) {
      Stmt.WithItem item = with.items().get(i);
      expression(item.context());
      boolean unpacks = item.target() != null && !(item.target() instanceof Expr.Name);
      boolean swallows = !context.managers().isTransparent(item.context());
      if (unpacks && swallows) {
        swallowed.meet(state);
      }
      expression(item.target());
      if (swallows) {
        swallowed.meet(state);
      }
    }
    swallowed.removeAll(Unassignments.of(context, with.body()));
    statements(with.body());
    state.meet(swallowed);
  }

  // Match

  private void match(Stmt.Match match) {
    expression(match.subject());
    Assigned left = Assigned.never();
    Assigned next = state;
    for (Stmt.MatchCase each : match.cases()) {
      state = next.copy();
      pattern(each.pattern());
      Assigned refused = Assigned.never();
      if (each.guard() != null) {
        Split guard = condition(each.guard());
        state = guard.whenTrue();
        refused = guard.whenFalse();
      }
      statements(each.body());
      left.meet(state);
      next = isIrrefutable(each.pattern()) ? refused : next.meet(refused);
    }
    state = left.meet(next);
  }

  private static boolean isIrrefutable(Pattern p) {
    if (p instanceof Pattern.MatchOr or) {
      return or.patterns().stream().anyMatch(UnitFlow::isIrrefutable);
    }
    return p instanceof Pattern.MatchAs as && (as.pattern() == null || isIrrefutable(as.pattern()));
  }
}
