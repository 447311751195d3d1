package dev.portalis.processor.check.threads;

import dev.portalis.processor.problem.ProblemCode;
import dev.portalis.processor.threads.CodeWalker;
import dev.portalis.processor.threads.ThreadRoot;
import dev.portalis.processor.tree.Expr;
import dev.portalis.processor.tree.Literal;
import dev.portalis.processor.tree.Stmt;
import dev.portalis.processor.tree.TreeWalker;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds threads that take from a queue for ever: {@code while True: q.get()} with no way out of the
 * loop, in a thread that is no daemon, of a queue that nobody shuts down.
 */
final class EndlessConsumers extends CodeWalker {
  private static final Set<String> QUEUES =
      Set.of("Queue", "LifoQueue", "PriorityQueue", "SimpleQueue");

  private final Facts facts;
  private final Set<String> methods = new HashSet<>();
  private boolean daemons;

  EndlessConsumers(Facts facts) {
    super(facts.typed);
    this.facts = facts;
  }

  void check() {
    new CodeWalker(typed()) {
      @Override
      public void expression(@Nullable Expr e) {
        String method = e == null ? null : Facts.method(e);
        if (method != null) {
          methods.add(method);
        }
        if (e instanceof Expr.Attribute attribute
            && attribute.context() == Expr.Context.STORE
            && attribute.attribute().equals("daemon")) {
          daemons = true;
        }
        super.expression(e);
      }
    }.walk();
    if (!daemons && !methods.contains("shutdown") && !methods.contains("setDaemon")) {
      walk();
    }
  }

  @Override
  public void statement(Stmt s) {
    if (s instanceof Stmt.While loop && isAlways(loop.test()) && !leaves(loop.body())) {
      Expr.Call get = get(loop.body());
      if (get != null && isRunByPlainThread()) {
        facts.report(
            facts.problem(
                ProblemCode.ENDLESS_CONSUMER,
                function(),
                get,
                Facts.text(function(), Facts.receiver(get))));
      }
    }
    super.statement(s);
  }

  private static boolean isAlways(Expr test) {
    return test instanceof Expr.Constant constant
        && (constant.value() instanceof Literal.Bool truth && truth.value()
            || constant.value() instanceof Literal.Int number && number.value().signum() != 0);
  }

  /** Whether a thread that is no daemon begins with the function. */
  private boolean isRunByPlainThread() {
    return facts.roots.stream()
        .anyMatch(
            root ->
                root.kind() == ThreadRoot.Kind.THREAD
                    && root.reached().functions().contains(function())
                    && root.site() instanceof Expr.Call call
                    && Facts.argument(call, -1, "daemon") == null);
  }

  private static boolean leaves(List<Stmt> body) {
    boolean[] found = {false};
    new TreeWalker() {
      @Override
      public void statement(Stmt s) {
        found[0] |= s instanceof Stmt.Break || s instanceof Stmt.Return || s instanceof Stmt.Raise;
        if (!(s instanceof Stmt.FunctionDef)) {
          super.statement(s);
        }
      }
    }.statements(body);
    return found[0];
  }

  /** A {@code get()} without a timeout in a loop. */
  private Expr.@Nullable Call get(List<Stmt> body) {
    Expr.Call[] found = new Expr.Call[1];
    new TreeWalker() {
      @Override
      public void expression(@Nullable Expr e) {
        if (e instanceof Expr.Call call
            && "get".equals(Facts.method(call))
            && call.arguments().isEmpty()
            && call.keywords().isEmpty()
            && isQueue(Facts.receiver(call))) {
          found[0] = call;
        }
        super.expression(e);
      }
    }.statements(body);
    return found[0];
  }

  private boolean isQueue(Expr e) {
    String kind = facts.libraryClass(function(), e);
    return kind != null && QUEUES.contains(kind);
  }
}
