package dev.portalis.processor.lower;

import dev.portalis.processor.bind.Symbol;
import dev.portalis.processor.threads.SharedState;
import dev.portalis.processor.tree.Expr;
import dev.portalis.processor.tree.Stmt;
import dev.portalis.processor.tree.TreeWalker;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds loops that may go on until another thread changes something. Java could keep what such a
 * loop reads for ever, and green threads would never let the other thread run, so each round says
 * that it may be waiting.
 */
final class WaitingLoops {
  private final Frame frame;

  WaitingLoops(Frame frame) {
    this.frame = frame;
  }

  private SharedState shared() {
    return frame.module().program().shared();
  }

  /** Begins a round of a {@code while} loop. */
  void begin(Stmt.While loop) {
    if (shared().isThreaded()
        && (loop.test() instanceof Expr.Constant
            || readsShared(loop.test())
            || leavesByShared(loop.body()))) {
      round();
    }
  }

  /** Begins a round of a {@code for} loop. */
  void begin(Stmt.For loop) {
    if (shared().isThreaded() && leavesByShared(loop.body())) {
      round();
    }
  }

  private void round() {
    frame.line("$T.mayWait()", RuntimeNames.SHARING);
  }

  /** Whether a branch that leaves a loop depends on what other threads can change. */
  private boolean leavesByShared(List<Stmt> body) {
    boolean[] found = {false};
    new TreeWalker() {
      @Override
      public void statement(Stmt s) {
        if (s instanceof Stmt.If branch) {
          found[0] |= leaves(branch) && readsShared(branch.test());
        }
        if (!(s instanceof Stmt.FunctionDef) && !(s instanceof Stmt.ClassDef)) {
          super.statement(s);
        }
      }
    }.statements(body);
    return found[0];
  }

  private static boolean leaves(Stmt.If branch) {
    boolean[] found = {false};
    new TreeWalker() {
      @Override
      public void statement(Stmt s) {
        found[0] |= s instanceof Stmt.Break || s instanceof Stmt.Return || s instanceof Stmt.Raise;
        super.statement(s);
      }
    }.statement(branch);
    return found[0];
  }

  private boolean readsShared(Expr test) {
    boolean[] found = {false};
    new TreeWalker() {
      @Override
      public void expression(@Nullable Expr e) {
        found[0] |= e != null && (e instanceof Expr.Call || isShared(e));
        super.expression(e);
      }
    }.expression(test);
    return found[0];
  }

  private boolean isShared(Expr e) {
    if (e instanceof Expr.Name name) {
      Symbol symbol = frame.module().program().symbolOf(name);
      boolean variable = symbol != null && shared().isShared(symbol);
      return variable || shared().isShared(frame.typeOf(e));
    }
    return (e instanceof Expr.Attribute attribute
            && shared().isShared(frame.typeOf(attribute.value())))
        || (e instanceof Expr.Subscript item && shared().isShared(frame.typeOf(item.value())));
  }
}
