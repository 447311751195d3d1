package dev.portalis.processor.bind;

import dev.portalis.processor.tree.Expr;
import dev.portalis.processor.tree.Node;
import dev.portalis.processor.tree.Stmt;
import dev.portalis.processor.tree.TreeWalker;
import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Collects the variables that statements take the value from: {@code del}, {@code except as}. */
final class Unassignments extends TreeWalker {
  private final FlowContext context;
  private final BitSet found = new BitSet();

  private Unassignments(FlowContext context) {
    this.context = context;
  }

  /** The variables that statements may leave without a value. */
  static BitSet of(FlowContext context, List<? extends Stmt> statements) {
    return collect(context, walker -> walker.statements(statements));
  }

  /** The variables that handlers may leave without a value. */
  static BitSet ofHandlers(FlowContext context, List<Stmt.ExceptHandler> handlers) {
    return collect(context, walker -> handlers.forEach(walker::handler));
  }

  private static BitSet collect(FlowContext context, Consumer<Unassignments> work) {
    Unassignments walker = new Unassignments(context);
    if (context.deletesAnything()) {
      work.accept(walker);
    }
    return walker.found;
  }

  private void add(Node node) {
    Symbol symbol = context.program().symbolOf(node);
    if (symbol != null) {
      found.set(context.index(symbol));
    }
  }

  @Override
  public void statement(Stmt s) {
    if (!(s instanceof Stmt.FunctionDef)) {
      super.statement(s);
    }
  }

  @Override
  public void handler(Stmt.ExceptHandler handler) {
    if (handler.name() != null) {
      add(handler);
    }
    super.handler(handler);
  }

  @Override
  public void expression(@Nullable Expr e) {
    if (e instanceof Expr.Name name) {
      if (name.context() == Expr.Context.DEL) {
        add(name);
      }
    } else if (e instanceof Expr.Tuple || e instanceof Expr.ListDisplay) {
      super.expression(e);
    }
  }
}
