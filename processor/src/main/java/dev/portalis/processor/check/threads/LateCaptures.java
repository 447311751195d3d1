package dev.portalis.processor.check.threads;

import dev.portalis.processor.bind.Symbol;
import dev.portalis.processor.problem.ProblemCode;
import dev.portalis.processor.threads.CodeWalker;
import dev.portalis.processor.threads.ThreadRoot;
import dev.portalis.processor.tree.Expr;
import dev.portalis.processor.tree.Node;
import dev.portalis.processor.tree.Stmt;
import dev.portalis.processor.tree.TreeWalker;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds lambdas and functions made in a loop that a thread runs, and that read the variable of the
 * loop: when the thread runs, the loop may be further on.
 */
final class LateCaptures extends CodeWalker {
  private static final Set<String> WAITS = Set.of("join", "result", "exception");

  private final Facts facts;
  private final Map<Node, ThreadRoot> starts = new IdentityHashMap<>();
  private final Deque<Loop> loops = new ArrayDeque<>();

  /** A loop, with its variables and the functions that are defined in it. */
  private record Loop(Set<Symbol> variables, Set<Symbol> functions) {}

  LateCaptures(Facts facts) {
    super(facts.typed);
    this.facts = facts;
    facts.roots.forEach(each -> starts.put(each.site(), each));
  }

  @Override
  public void statement(Stmt s) {
    if (s instanceof Stmt.For loop && !waits(loop.body())) {
      loops.push(new Loop(variables(loop.target()), functions(loop.body())));
      super.statement(s);
      loops.pop();
    } else {
      super.statement(s);
    }
  }

  @Override
  public void expression(@Nullable Expr e) {
    if (e instanceof Expr.Call call && starts.get(call) != null) {
      start(starts.get(call));
    }
    List<Expr.Comprehension> generators = Expr.Comprehension.of(e);
    if (generators.isEmpty()) {
      super.expression(e);
      return;
    }
    Set<Symbol> variables = new HashSet<>();
    generators.forEach(each -> variables.addAll(variables(each.target())));
    loops.push(new Loop(variables, Set.of()));
    super.expression(e);
    loops.pop();
  }

  private void start(ThreadRoot root) {
    for (Loop loop : loops) {
      Expr.Name late = lateName(root.callee(), loop);
      if (late != null) {
        facts.report(facts.problem(ProblemCode.LATE_CAPTURE, function(), late, late.id()));
        return;
      }
    }
  }

  private Expr.@Nullable Name lateName(Node callee, Loop loop) {
    if (callee instanceof Expr.Lambda lambda) {
      return read(walker -> walker.expression(lambda.body()), loop);
    }
    Symbol symbol = callee instanceof Expr.Name name ? typed().program().symbolOf(name) : null;
    if (symbol == null || !loop.functions().contains(symbol)) {
      return null;
    }
    for (Node each : symbol.bindings()) {
      if (each instanceof Stmt.FunctionDef def) {
        Expr.Name late = read(walker -> walker.statements(def.body()), loop);
        if (late != null) {
          return late;
        }
      }
    }
    return null;
  }

  /** The first use of a variable of the loop. */
  private Expr.@Nullable Name read(java.util.function.Consumer<TreeWalker> visit, Loop loop) {
    Expr.Name[] found = new Expr.Name[1];
    visit.accept(
        new TreeWalker() {
          @Override
          public void expression(@Nullable Expr e) {
            if (found[0] == null
                && e instanceof Expr.Name name
                && loop.variables().contains(typed().program().symbolOf(name))) {
              found[0] = name;
            }
            super.expression(e);
          }
        });
    return found[0];
  }

  private Set<Symbol> variables(Expr target) {
    Set<Symbol> all = new HashSet<>();
    new TreeWalker() {
      @Override
      public void expression(@Nullable Expr e) {
        if (e instanceof Expr.Name name) {
          Symbol symbol = typed().program().symbolOf(name);
          if (symbol != null) {
            all.add(symbol);
          }
        }
        super.expression(e);
      }
    }.expression(target);
    return all;
  }

  private Set<Symbol> functions(List<Stmt> body) {
    Set<Symbol> all = new HashSet<>();
    for (Stmt each : body) {
      Symbol symbol = each instanceof Stmt.FunctionDef ? typed().program().symbolOf(each) : null;
      if (symbol != null) {
        all.add(symbol);
      }
    }
    return all;
  }

  /** Whether a round waits for the threads that it has started. */
  private static boolean waits(List<Stmt> body) {
    boolean[] found = {false};
    new TreeWalker() {
      @Override
      public void expression(@Nullable Expr e) {
        found[0] |= e != null && WAITS.contains(String.valueOf(Facts.method(e)));
        super.expression(e);
      }
    }.statements(body);
    return found[0];
  }
}
