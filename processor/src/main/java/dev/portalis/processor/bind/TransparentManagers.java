package dev.portalis.processor.bind;

import dev.portalis.processor.tree.Expr;
import dev.portalis.processor.tree.Literal;
import dev.portalis.processor.tree.Node;
import dev.portalis.processor.tree.Stmt;
import dev.portalis.processor.tree.TreeWalker;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Knows context managers that let exceptions of their bodies through: calls of library classes such
 * as {@code threading.Lock}, variables bound once to such a call, and attributes to which the
 * program assigns nothing else.
 */
final class TransparentManagers extends TreeWalker {
  private final Program program;
  private final HarmlessExpressions expressions;

  /** Attributes that the program sets, with whether all that is assigned is transparent. */
  private final Map<String, Boolean> attributes = new HashMap<>();

  private boolean setsAnything;

  TransparentManagers(Program program) {
    this.program = program;
    this.expressions = new HarmlessExpressions(program);
    program.modules().forEach(m -> statements(m.tree().body()));
    program.modules().forEach(m -> classVariables(m.scope()));
  }

  /** Whether a context manager is known to let exceptions through. */
  boolean isTransparent(Expr context) {
    if (context instanceof Expr.Call call) {
      return isTransparentCall(call);
    }
    if (context instanceof Expr.Attribute attribute) {
      return !setsAnything && attributes.getOrDefault(attribute.attribute(), false);
    }
    Symbol symbol = context instanceof Expr.Name name ? program.symbolOf(name) : null;
    if (symbol == null || !symbol.isBoundOnce()) {
      return false;
    }
    Expr value = expressions.valueOf(symbol.bindings().get(0), symbol.owner());
    return value != null && isTransparentCall(value);
  }

  private boolean isTransparentCall(Expr e) {
    if (!(e instanceof Expr.Call call)) {
      return false;
    }
    String member = expressions.libraryMember(call.function());
    if (member != null) {
      return HarmlessCalls.isTransparent(member);
    }
    return call.function() instanceof Expr.Name name
        && program.symbolOf(name) == null
        && HarmlessCalls.isTransparent(name.id());
  }

  // Attributes

  private void classVariables(Scope scope) {
    if (scope.kind() == Scope.Kind.CLASS) {
      for (Symbol each : scope.symbols().values()) {
        for (Node binding : each.bindings()) {
          Expr value = expressions.valueOf(binding, scope);
          add(each.name(), value != null && isTransparentCall(value));
        }
      }
    }
    scope.children().forEach(this::classVariables);
  }

  private void add(String attribute, boolean transparent) {
    attributes.merge(attribute, transparent, (a, b) -> a && b);
  }

  @Override
  public void statement(Stmt s) {
    if (s instanceof Stmt.Assign a) {
      expression(a.value());
      a.targets().forEach(t -> target(t, a.value()));
    } else if (s instanceof Stmt.AnnAssign a) {
      expression(a.value());
      target(a.target(), a.value());
    } else {
      super.statement(s);
    }
  }

  private void target(Expr target, @Nullable Expr value) {
    if (target instanceof Expr.Attribute attribute) {
      expression(attribute.value());
      add(attribute.attribute(), value == null || isTransparentCall(value));
    } else {
      expression(target);
    }
  }

  @Override
  public void expression(@Nullable Expr e) {
    if (e instanceof Expr.Attribute a && a.context() == Expr.Context.STORE) {
      add(a.attribute(), false);
    } else if (e instanceof Expr.Call call
        && call.function() instanceof Expr.Name name
        && name.id().equals("setattr")) {
      setattr(call.arguments());
    }
    super.expression(e);
  }

  private void setattr(List<Expr> arguments) {
    if (arguments.size() > 1
        && arguments.get(1) instanceof Expr.Constant c
        && c.value() instanceof Literal.Str name) {
      add(name.value(), false);
    } else {
      setsAnything = true;
    }
  }
}
