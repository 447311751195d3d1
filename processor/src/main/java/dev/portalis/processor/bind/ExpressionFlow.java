package dev.portalis.processor.bind;

import dev.portalis.processor.tree.Expr;
import dev.portalis.processor.tree.Node;
import dev.portalis.processor.tree.Parameters;
import dev.portalis.processor.tree.Pattern;
import dev.portalis.processor.tree.TreeWalker;
import dev.portalis.processor.tree.UnaryOperator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Follows which variables have a value through the expressions of one unit of code. */
abstract class ExpressionFlow extends TreeWalker {
  final FlowContext context;
  private final Scope unit;
  private final List<Scope> created = new ArrayList<>();

  /** The variables that have a value where the analysis stands. */
  Assigned state;

  /** Whether nothing can call a function that is created now before {@link #runCreated}. */
  boolean deferring;

  ExpressionFlow(FlowContext context, Scope unit, Assigned entry) {
    this.context = context;
    this.unit = unit;
    this.state = entry;
  }

  /** Where a condition leads to, by its truth. */
  record Split(Assigned whenTrue, Assigned whenFalse) {}

  // Variables

  @Nullable Symbol symbolOf(Node node) {
    return context.program().symbolOf(node);
  }

  void assign(Node node) {
    Symbol symbol = symbolOf(node);
    if (symbol != null) {
      state.add(context.index(symbol));
    }
  }

  void unassign(Node node) {
    Symbol symbol = symbolOf(node);
    if (symbol != null) {
      state.remove(context.index(symbol));
    }
  }

  /** A variable that could be read has a value from then on. */
  void read(Expr.Name name) {
    Symbol symbol = symbolOf(name);
    if (symbol == null || ImplicitNames.hasAlwaysValue(symbol)) {
      return;
    }
    int index = context.index(symbol);
    if (isDeletedByOthers(symbol) || !state.contains(index)) {
      context.markMaybeUnbound(name);
    }
    if (symbol.owner().kind() != Scope.Kind.CLASS && !BuiltinNames.contains(symbol.name())) {
      state.add(index);
    }
  }

  private boolean isDeletedByOthers(Symbol symbol) {
    boolean own = symbol.owner().unit() == unit;
    return symbol.isDeletedElsewhere() || (symbol.isDeleted() && !own);
  }

  // Functions that are created

  /** Takes note of a function that is created where the analysis stands. */
  void create(Scope function) {
    created.add(function);
    if (!deferring) {
      runCreated();
    }
  }

  /** Analyses the functions that were created, which may be called from now on. */
  void runCreated() {
    if (created.isEmpty()) {
      return;
    }
    List<Scope> functions = List.copyOf(created);
    created.clear();
    Assigned entry = state.isReachable() ? state.copy() : Assigned.none();
    entry.removeAll(context.deleted());
    for (Scope each : functions) {
      new UnitFlow(context, each, entry.copy()).run();
    }
  }

  boolean hasCreated() {
    return !created.isEmpty();
  }

  // Expressions

  @Override
  public void expression(@Nullable Expr e) {
    if (e instanceof Expr.Name name) {
      name(name);
    } else if (e instanceof Expr.NamedExpr t) {
      expression(t.value());
      assign(t.target());
    } else if (e instanceof Expr.BoolOp || e instanceof Expr.IfExp) {
      Split split = condition(e);
      state = split.whenTrue().meet(split.whenFalse());
    } else if (e instanceof Expr.Compare t && t.comparators().size() > 1) {
      chain(t);
    } else if (e instanceof Expr.Lambda t) {
      defaults(t.parameters());
      create(context.program().scopeOf(t));
    } else if (e instanceof Expr.GeneratorExp t && context.program().isEager(t)) {
      comprehension(t.generators(), t.element(), null);
    } else if (e instanceof Expr.GeneratorExp t) {
      expression(t.generators().get(0).iterable());
      create(context.program().scopeOf(t));
    } else if (e instanceof Expr.ListComp t) {
      comprehension(t.generators(), t.element(), null);
    } else if (e instanceof Expr.SetComp t) {
      comprehension(t.generators(), t.element(), null);
    } else if (e instanceof Expr.DictComp t) {
      comprehension(t.generators(), t.key(), t.value());
    } else {
      super.expression(e);
    }
  }

  private void name(Expr.Name name) {
    switch (name.context()) {
      case LOAD -> read(name);
      case STORE -> assign(name);
      case DEL -> {
        read(name);
        unassign(name);
      }
    }
  }

  /** In {@code a < b < c} only a and b are evaluated for sure. */
  private void chain(Expr.Compare chain) {
    expression(chain.left());
    expression(chain.comparators().get(0));
    Assigned sure = state.copy();
    expressions(chain.comparators().subList(1, chain.comparators().size()));
    state = sure;
  }

  void defaults(Parameters parameters) {
    new TreeWalker() {
      @Override
      public void parameter(Parameters.Parameter parameter) {
        ExpressionFlow.this.expression(parameter.defaultValue());
      }
    }.parameters(parameters);
  }

  private void comprehension(
      List<Expr.Comprehension> generators, Expr first, @Nullable Expr second) {
    expression(generators.get(0).iterable());
    Assigned sure = state.copy();
    boolean before = deferring;
    deferring = false;
    comprehensionBody(generators, first, second);
    deferring = before;
    state = sure;
  }

  /** What a comprehension does once its first iterable is evaluated. */
  void comprehensionBody(List<Expr.Comprehension> generators, Expr first, @Nullable Expr second) {
    for (int i = 0; i < generators.size(); i++) {
      Expr.Comprehension each = generators.get(i);
      if (i > 0) {
        expression(each.iterable());
      }
      expression(each.target());
      for (Expr test : each.conditions()) {
        state = condition(test).whenTrue();
      }
    }
    expression(first);
    expression(second);
  }

  /** Evaluates a condition; the state afterwards is one of the two it gives. */
  Split condition(Expr e) {
    Optional<Boolean> value = StaticConditions.constant(e);
    if (value.isPresent()) {
      Assigned never = Assigned.never();
      return value.get() ? new Split(state, never) : new Split(never, state);
    }
    if (e instanceof Expr.UnaryOp not && not.op() == UnaryOperator.NOT) {
      Split split = condition(not.operand());
      return new Split(/* whenTrue= */ split.whenFalse(), /* whenFalse= */ split.whenTrue());
    }
    if (e instanceof Expr.BoolOp op) {
      return boolOp(op);
    }
    if (e instanceof Expr.IfExp choice) {
      Split test = condition(choice.test());
      state = test.whenTrue();
      Split body = condition(choice.body());
      state = test.whenFalse();
      Split orElse = condition(choice.orElse());
      return new Split(
          body.whenTrue().meet(orElse.whenTrue()), body.whenFalse().meet(orElse.whenFalse()));
    }
    expression(e);
    return new Split(state.copy(), state.copy());
  }

  private Split boolOp(Expr.BoolOp op) {
    boolean and = op.op() == Expr.BoolOperator.AND;
    Assigned decided = Assigned.never();
    for (Expr each : op.values()) {
      Split split = condition(each);
      decided.meet(and ? split.whenFalse() : split.whenTrue());
      state = and ? split.whenTrue() : split.whenFalse();
    }
    return and ? new Split(state, decided) : new Split(decided, state);
  }

  // Patterns

  @Override
  public void pattern(Pattern p) {
    super.pattern(p);
    if (p instanceof Pattern.MatchAs || p instanceof Pattern.MatchStar) {
      assign(p);
    } else if (p instanceof Pattern.MatchMapping) {
      assign(p);
    }
  }
}
