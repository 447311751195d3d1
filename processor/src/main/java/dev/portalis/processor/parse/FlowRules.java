package dev.portalis.processor.parse;

import dev.portalis.processor.tree.Expr;
import dev.portalis.processor.tree.Stmt;
import dev.portalis.processor.tree.TreeWalker;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Checks that {@code return}, {@code break}, {@code continue}, {@code yield}, {@code await} and the
 * {@code async} statements stand where they mean something.
 */
final class FlowRules extends TreeWalker {
  private enum Scope {
    MODULE,
    CLASS,
    FUNCTION,
    ASYNC_FUNCTION,
    ASYNC_GENERATOR,
    LAMBDA,
    COMPREHENSION;

    boolean isFunction() {
      return this != MODULE && this != CLASS;
    }

    boolean isAsync() {
      return this == ASYNC_FUNCTION || this == ASYNC_GENERATOR;
    }

    boolean canAwait() {
      return isAsync() || this == COMPREHENSION;
    }
  }

  private final SyntaxRules rules;
  private Scope scope = Scope.MODULE;
  private boolean inLoop;
  private boolean inExceptStar;

  FlowRules(SyntaxRules rules) {
    this.rules = rules;
  }

  @Override
  public void statement(Stmt statement) {
    if (statement instanceof Stmt.FunctionDef function) {
      function(function);
    } else if (statement instanceof Stmt.ClassDef cls) {
      classDef(cls);
    } else if (statement instanceof Stmt.For loop) {
      requireAsync(statement, loop.isAsync(), "for");
      expression(loop.iterable());
      expression(loop.target());
      loop(loop.body(), loop.orElse());
    } else if (statement instanceof Stmt.While loop) {
      expression(loop.test());
      loop(loop.body(), loop.orElse());
    } else if (statement instanceof Stmt.Try tried) {
      tryStatement(tried);
    } else {
      simple(statement);
      super.statement(statement);
    }
  }

  private void simple(Stmt statement) {
    if (statement instanceof Stmt.Return returned) {
      returnStatement(returned);
    } else if (statement instanceof Stmt.With with) {
      requireAsync(statement, with.isAsync(), "with");
    } else if (statement instanceof Stmt.Break) {
      jump(statement, "'break' outside loop");
    } else if (statement instanceof Stmt.Continue) {
      jump(statement, "'continue' not properly in loop");
    }
  }

  private void returnStatement(Stmt.Return statement) {
    if (scope != Scope.FUNCTION && !scope.isAsync()) {
      rules.error(statement, "'return' outside function");
    } else if (inExceptStar) {
      leavesExceptStar(statement);
    } else if (statement.value() != null && scope == Scope.ASYNC_GENERATOR) {
      rules.error(statement, "'return' with value in async generator");
    }
  }

  private void jump(Stmt statement, String outside) {
    if (inExceptStar && !inLoop) {
      leavesExceptStar(statement);
    } else if (!inLoop) {
      rules.error(statement, outside);
    }
  }

  private void leavesExceptStar(Stmt statement) {
    rules.error(statement, "'break', 'continue' and 'return' cannot appear in an except* block");
  }

  private void requireAsync(Stmt statement, boolean isAsync, String keyword) {
    if (isAsync && !scope.isAsync()) {
      rules.error(statement, "'async " + keyword + "' outside async function");
    }
  }

  private void function(Stmt.FunctionDef function) {
    expressions(function.decorators());
    function.typeParams().forEach(this::typeParam);
    parameters(function.parameters());
    expression(function.returns());
    Scope inner = function.isAsync() ? Scope.ASYNC_FUNCTION : Scope.FUNCTION;
    boolean isGenerator = function.isAsync() && YieldFinder.isIn(function.body());
    in(isGenerator ? Scope.ASYNC_GENERATOR : inner, () -> statements(function.body()));
  }

  private void classDef(Stmt.ClassDef cls) {
    expressions(cls.decorators());
    cls.typeParams().forEach(this::typeParam);
    expressions(cls.bases());
    cls.keywords().forEach(keyword -> expression(keyword.value()));
    in(Scope.CLASS, () -> statements(cls.body()));
  }

  private void in(Scope inner, Runnable visit) {
    Scope outer = scope;
    boolean outerLoop = inLoop;
    boolean outerStar = inExceptStar;
    scope = inner;
    inLoop = false;
    inExceptStar = false;
    visit.run();
    scope = outer;
    inLoop = outerLoop;
    inExceptStar = outerStar;
  }

  private void loop(List<Stmt> body, List<Stmt> orElse) {
    boolean outer = inLoop;
    inLoop = true;
    statements(body);
    inLoop = outer;
    statements(orElse);
  }

  private void tryStatement(Stmt.Try statement) {
    statements(statement.body());
    for (Stmt.ExceptHandler handler : statement.handlers()) {
      expression(handler.type());
      boolean outerLoop = inLoop;
      boolean outerStar = inExceptStar;
      inLoop &= !statement.isStar();
      inExceptStar |= statement.isStar();
      statements(handler.body());
      inLoop = outerLoop;
      inExceptStar = outerStar;
    }
    statements(statement.orElse());
    statements(statement.finalBody());
  }

  @Override
  public void expression(@Nullable Expr e) {
    if (e instanceof Expr.Lambda lambda) {
      parameters(lambda.parameters());
      in(Scope.LAMBDA, () -> expression(lambda.body()));
    } else if (e instanceof Expr.GeneratorExp generator) {
      comprehension(generator.generators(), generator.element(), null, Scope.COMPREHENSION);
    } else if (e instanceof Expr.ListComp list) {
      display(e, list.generators(), list.element(), null);
    } else if (e instanceof Expr.SetComp set) {
      display(e, set.generators(), set.element(), null);
    } else if (e instanceof Expr.DictComp dict) {
      display(e, dict.generators(), dict.key(), dict.value());
    } else {
      if (e instanceof Expr.Await || e instanceof Expr.Yield || e instanceof Expr.YieldFrom) {
        suspension(e);
      }
      super.expression(e);
    }
  }

  private void suspension(Expr e) {
    String keyword = e instanceof Expr.Await ? "await" : "yield";
    if (!scope.isFunction()) {
      rules.error(e, "'" + keyword + "' outside function");
    } else if (e instanceof Expr.Await && !scope.canAwait()) {
      rules.error(e, "'await' outside async function");
    } else if (e instanceof Expr.YieldFrom && scope.isAsync()) {
      rules.error(e, "'yield from' inside async function");
    }
  }

  private void display(
      Expr e, List<Expr.Comprehension> generators, Expr element, @Nullable Expr value) {
    boolean isAsync = AsyncFinder.isAsync(generators, element, value);
    if (isAsync && !scope.canAwait()) {
      rules.error(e, "asynchronous comprehension outside of an asynchronous function");
    }
    comprehension(generators, element, value, isAsync ? Scope.COMPREHENSION : scope);
  }

  /** The first iterable is evaluated outside. */
  private void comprehension(
      List<Expr.Comprehension> generators, Expr element, @Nullable Expr value, Scope inner) {
    expression(generators.get(0).iterable());
    Runnable inside =
        () -> {
          for (int i = 0; i < generators.size(); i++) {
            expression(i == 0 ? null : generators.get(i).iterable());
            expression(generators.get(i).target());
            expressions(generators.get(i).conditions());
          }
          expression(element);
          expression(value);
        };
    in(inner, inside);
  }

  /** Finds a {@code yield} of a function's own body. */
  private static final class YieldFinder extends TreeWalker {
    private boolean found;

    static boolean isIn(List<Stmt> body) {
      YieldFinder finder = new YieldFinder();
      finder.statements(body);
      return finder.found;
    }

    @Override
    public void statement(Stmt statement) {
      if (!(statement instanceof Stmt.FunctionDef) && !(statement instanceof Stmt.ClassDef)) {
        super.statement(statement);
      }
    }

    @Override
    public void expression(@Nullable Expr e) {
      found |= e instanceof Expr.Yield;
      if (!(e instanceof Expr.Lambda)) {
        super.expression(e);
      }
    }
  }

  /** Finds what makes a list, set or dict comprehension asynchronous. */
  private static final class AsyncFinder extends TreeWalker {
    private boolean found;

    static boolean isAsync(
        List<Expr.Comprehension> generators, Expr element, @Nullable Expr value) {
      AsyncFinder finder = new AsyncFinder();
      finder.inside(generators);
      finder.expression(element);
      finder.expression(value);
      return finder.found;
    }

    private void inside(List<Expr.Comprehension> generators) {
      for (int i = 0; i < generators.size(); i++) {
        found |= generators.get(i).isAsync();
        expression(i == 0 ? null : generators.get(i).iterable());
        expression(generators.get(i).target());
        expressions(generators.get(i).conditions());
      }
    }

    @Override
    public void generator(Expr.Comprehension generator) {
      found |= generator.isAsync();
      super.generator(generator);
    }

    @Override
    public void expression(@Nullable Expr e) {
      found |= e instanceof Expr.Await;
      if (e instanceof Expr.GeneratorExp generator) {
        expression(generator.generators().get(0).iterable());
      } else if (!(e instanceof Expr.Lambda)) {
        super.expression(e);
      }
    }
  }
}
