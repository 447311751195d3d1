package dev.portalis.processor.threads;

import dev.portalis.processor.bind.BoundModule;
import dev.portalis.processor.tree.Expr;
import dev.portalis.processor.tree.Node;
import dev.portalis.processor.tree.Stmt;
import dev.portalis.processor.tree.TreeWalker;
import dev.portalis.processor.types.FunctionInfo;
import dev.portalis.processor.types.TypedProgram;
import org.jspecify.annotations.Nullable;

/** Walks all code of a program, and knows in which function it is. */
public abstract class CodeWalker extends TreeWalker {
  private final TypedProgram typed;
  private FunctionInfo function;

  /** A walker of a program, which starts at the main module. */
  protected CodeWalker(TypedProgram typed) {
    this.typed = typed;
    this.function = typed.function(typed.program().main().scope());
  }

  /** Walks all modules. */
  public final void walk() {
    for (BoundModule module : typed.program().modules()) {
      inside(typed.function(module.scope()), () -> statements(module.tree().body()));
    }
  }

  /** The program. */
  protected final TypedProgram typed() {
    return typed;
  }

  /** The function, or the body of a module or class, that runs the code at hand. */
  protected final FunctionInfo function() {
    return function;
  }

  private void inside(FunctionInfo inner, Runnable work) {
    FunctionInfo outer = function;
    function = inner;
    work.run();
    function = outer;
  }

  @Override
  public void statement(Stmt s) {
    if (s instanceof Stmt.FunctionDef t) {
      expressions(t.decorators());
      parameters(t.parameters());
      inside(functionOf(t), () -> statements(t.body()));
    } else if (s instanceof Stmt.ClassDef t) {
      expressions(t.decorators());
      expressions(t.bases());
      t.keywords().forEach(k -> expression(k.value()));
      inside(functionOf(t), () -> statements(t.body()));
    } else {
      super.statement(s);
    }
  }

  @Override
  public void expression(@Nullable Expr e) {
    if (e instanceof Expr.Lambda t) {
      parameters(t.parameters());
      inside(functionOf(t), () -> expression(t.body()));
    } else if (e instanceof Expr.GeneratorExp t && !typed.program().isEager(t)) {
      expression(t.generators().get(0).iterable());
      inside(functionOf(t), () -> generatorExpression(t));
    } else {
      super.expression(e);
    }
  }

  private void generatorExpression(Expr.GeneratorExp e) {
    Expr.Comprehension first = e.generators().get(0);
    expression(first.target());
    expressions(first.conditions());
    e.generators().stream().skip(1).forEach(this::generator);
    expression(e.element());
  }

  private FunctionInfo functionOf(Node node) {
    return typed.function(typed.program().scopeOf(node));
  }
}
