package dev.portalis.processor.types;

import dev.portalis.processor.bind.Program;
import dev.portalis.processor.bind.Scope;
import dev.portalis.processor.bind.Symbol;
import dev.portalis.processor.tree.Expr;
import dev.portalis.processor.tree.Node;
import dev.portalis.processor.tree.Stmt;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the fields that {@code __init__} sets before anybody can look at them, and marks all others
 * as those that may be unset.
 */
final class InitialFields {
  private final TypedProgram typed;
  private final Program program;
  private final Reflection reflection;

  InitialFields(TypedProgram typed, Reflection reflection) {
    this.typed = typed;
    this.program = typed.program();
    this.reflection = reflection;
  }

  /** Marks the fields that may be unset when they are read. */
  void markUnset() {
    for (ClassInfo each : typed.classes()) {
      for (ClassInfo.Field field : each.fields().values()) {
        if (reflection.computesAttributes()
            || reflection.isDeleted(field.name())
            || !isSetInAll(each, field.name())) {
          field.setMayBeUnset();
        }
      }
    }
  }

  /** Whether making an instance of a class or of any class below it sets a field. */
  private boolean isSetInAll(ClassInfo info, String field) {
    return initialise(info, info, 0).set.contains(field)
        && info.subclasses().stream().allMatch(each -> isSetInAll(each, field));
  }

  /** What an {@code __init__} sets before it lets anybody look at the object. */
  private static final class State {
    final Set<String> set = new HashSet<>();
    boolean seen;
  }

  /** Runs the {@code __init__} that a class has on an object of that class or one below it. */
  private State initialise(ClassInfo made, ClassInfo info, int depth) {
    State state = new State();
    ClassInfo owner = ownerOfInit(info);
    if (owner == null || depth > 50) {
      return state;
    }
    FunctionInfo init = owner.methods().get("__init__");
    Symbol self = init == null ? null : Fields.selfOf(program, init);
    if (init == null || self == null || init.scope().yields()) {
      return state;
    }
    new Walk(made, owner, init.scope(), self, state, depth)
        .run(((Stmt.FunctionDef) init.node()).body());
    return state;
  }

  /** The nearest class that binds the name, whatever to. */
  private static @Nullable ClassInfo ownerOfInit(@Nullable ClassInfo info) {
    for (ClassInfo each = info; each != null; each = each.base()) {
      if (each.scope().symbols().containsKey("__init__")) {
        return each;
      }
    }
    return null;
  }

  /** Walks the statements of an {@code __init__} as long as nobody else sees the object. */
  private final class Walk {
    private final ClassInfo made;
    private final ClassInfo owner;
    private final Scope scope;
    private final Symbol self;
    private final State state;
    private final int depth;

    Walk(ClassInfo made, ClassInfo owner, Scope scope, Symbol self, State state, int depth) {
      this.made = made;
      this.owner = owner;
      this.scope = scope;
      this.self = self;
      this.state = state;
      this.depth = depth;
    }

    void run(List<Stmt> body) {
      for (Stmt each : body) {
        statement(each);
        if (state.seen) {
          return;
        }
      }
    }

    private void statement(Stmt statement) {
      Stmt.ExprStmt expression =
          statement instanceof Stmt.ExprStmt ? (Stmt.ExprStmt) statement : null;
      if (expression != null && expression.value() instanceof Expr.Call call && isBaseInit(call)) {
        baseInit(call);
      } else if (statement instanceof Stmt.Assign assign) {
        state.seen |= shows(assign.value());
        assign.targets().forEach(this::assign);
      } else if (statement instanceof Stmt.AnnAssign assign) {
        Expr value = assign.value();
        if (value != null) {
          state.seen |= shows(value);
          assign(assign.target());
        }
      } else {
        state.seen |= shows(statement) || containsReturn(statement);
      }
    }

    private void assign(Expr target) {
      if (target instanceof Expr.Attribute attribute && isSelf(attribute.value())) {
        if (!state.seen) {
          state.set.add(scope.mangled(attribute.attribute()));
        }
      } else if (target instanceof Expr.Tuple || target instanceof Expr.ListDisplay) {
        for (Node each : Children.of(target)) {
          assign((Expr) each);
        }
      } else {
        state.seen |= shows(target);
      }
    }

    private void baseInit(Expr.Call call) {
      for (Expr each : call.arguments()) {
        state.seen |= !isSelf(each) && shows(each);
      }
      for (Expr.Keyword each : call.keywords()) {
        state.seen |= shows(each);
      }
      ClassInfo base = owner.base();
      if (!state.seen && base != null) {
        State inner = initialise(made, base, depth + 1);
        state.set.addAll(inner.set);
        state.seen |= inner.seen;
      }
    }

    /** {@code super().__init__(...)} or {@code Base.__init__(self, ...)}. */
    private boolean isBaseInit(Expr.Call call) {
      if (!(call.function() instanceof Expr.Attribute attribute)
          || !attribute.attribute().equals("__init__")) {
        return false;
      }
      if (attribute.value() instanceof Expr.Call maybeSuper) {
        return maybeSuper.arguments().isEmpty()
            && maybeSuper.function() instanceof Expr.Name name
            && name.id().equals("super")
            && program.symbolOf(name) == null;
      }
      ClassInfo base = owner.base();
      return base != null
          && attribute.value() instanceof Expr.Name name
          && program.symbolOf(name) == program.symbolOf(base.node())
          && !call.arguments().isEmpty()
          && isSelf(call.arguments().get(0));
    }

    private boolean isSelf(Expr expression) {
      return expression instanceof Expr.Name name && program.symbolOf(name) == self;
    }

    /** Whether a node lets others see the object, or reads a field that may not be set. */
    private boolean shows(Node node) {
      if (node instanceof Expr.Attribute attribute && isSelf(attribute.value())) {
        return switch (attribute.context()) {
          case LOAD -> !isHarmless(scope.mangled(attribute.attribute()));
          case STORE -> false;
          case DEL -> true;
        };
      }
      if (node instanceof Expr expression && isSelf(expression)) {
        return true;
      }
      if (node instanceof Stmt.AugAssign assign
          && assign.target() instanceof Expr.Attribute attribute
          && isSelf(attribute.value())) {
        return !isHarmless(scope.mangled(attribute.attribute())) || shows(assign.value());
      }
      for (Node each : Children.of(node)) {
        if (shows(each)) {
          return true;
        }
      }
      return false;
    }

    /** Whether reading an attribute gives a value for sure, without a call. */
    private boolean isHarmless(String name) {
      return state.set.contains(name) || isConstant(made, name);
    }

    private boolean containsReturn(Node node) {
      if (node instanceof Stmt.Return) {
        return true;
      }
      if (node instanceof Stmt.FunctionDef || node instanceof Stmt.ClassDef) {
        return false;
      }
      return Children.of(node).stream().anyMatch(this::containsReturn);
    }
  }

  /** Whether a class, or a base, has an attribute of a name that is a literal. */
  private boolean isConstant(ClassInfo of, String name) {
    for (ClassInfo each = of; each != null; each = each.base()) {
      Symbol symbol = each.scope().symbols().get(name);
      if (symbol != null) {
        return symbol.bindings().size() == 1
            && each.node().body().stream()
                .anyMatch(
                    statement ->
                        statement instanceof Stmt.Assign assign
                            && assign.value() instanceof Expr.Constant
                            && assign.targets().get(0) == symbol.bindings().get(0));
      }
    }
    return false;
  }
}
