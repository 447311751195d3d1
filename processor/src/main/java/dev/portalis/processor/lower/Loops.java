package dev.portalis.processor.lower;

import com.palantir.javapoet.CodeBlock;
import dev.portalis.processor.code.JavaStmt;
import dev.portalis.processor.tree.Expr;
import dev.portalis.processor.tree.Literal;
import dev.portalis.processor.tree.Stmt;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Lowers {@code while} and {@code for}. */
final class Loops {
  private final Frame frame;

  Loops(Frame frame) {
    this.frame = frame;
  }

  void lower(Stmt.While loop) {
    withElse(
        loop.orElse(),
        labels -> {
          CodeBlock[] condition = new CodeBlock[1];
          List<JavaStmt> before =
              frame.block(() -> condition[0] = frame.conditions.condition(loop.test()));
          List<JavaStmt> body = body(labels, () -> lowerBody(loop));
          boolean always = isTrue(loop.test());
          if (before.isEmpty() && (always || !isConstant(condition[0]))) {
            frame.add(
                new JavaStmt.While(labels.continueLabel(), always ? null : condition[0], body));
            return;
          }
          List<JavaStmt> all = new ArrayList<>(before);
          all.add(
              new JavaStmt.If(
                  CodeBlock.of("!($L)", condition[0]),
                  List.of(new JavaStmt.Break(labels.continueLabel())),
                  List.of()));
          all.addAll(body);
          frame.add(new JavaStmt.While(labels.continueLabel(), null, all));
        });
  }

  /** Whether javac knows the value, and with it that statements are never reached. */
  private static boolean isConstant(CodeBlock condition) {
    String literals = "true|false|\\d[\\w.]*|[^\\w$\"]";
    return condition.toString().replaceAll(literals, "").isEmpty();
  }

  private static boolean isTrue(Expr test) {
    return test instanceof Expr.Constant constant
        && (constant.value() instanceof Literal.Bool truth && truth.value()
            || constant.value() instanceof Literal.Int number && number.value().signum() != 0);
  }

  /** A loop written by an action; its {@code else} runs unless a break leaves the loop. */
  private void withElse(List<Stmt> orElse, Consumer<Frame.Loop> write) {
    String label = frame.name("loop");
    if (orElse.isEmpty()) {
      write.accept(new Frame.Loop(label, label));
      return;
    }
    String outer = frame.name("loopElse");
    List<JavaStmt> all =
        frame.block(
            () -> {
              write.accept(new Frame.Loop(outer, label));
              frame.statements.lower(orElse);
            });
    frame.add(new JavaStmt.Labeled(outer, all));
  }

  private void lowerBody(Stmt.While loop) {
    new WaitingLoops(frame).begin(loop);
    frame.statements.lower(loop.body());
  }

  private void lowerBody(Stmt.For loop) {
    new WaitingLoops(frame).begin(loop);
    frame.statements.lower(loop.body());
  }

  /** The statements of a loop's body. */
  List<JavaStmt> body(Frame.Loop labels, Runnable write) {
    frame.enterLoop(labels);
    try {
      return frame.block(write);
    } finally {
      frame.leaveLoop();
    }
  }

  void lower(Stmt.For loop) {
    Runnable write = () -> lowerBody(loop);
    withElse(
        loop.orElse(),
        labels -> {
          if (loop.isAsync()) {
            asyncEach(loop, labels, write);
          } else {
            each(loop.iterable(), labels, loop.target(), write);
          }
        });
  }

  private void asyncEach(Stmt.For loop, Frame.Loop labels, Runnable write) {
    AsyncCursor items = frame.cursors.async(loop.iterable());
    if (!FreshGenerators.isMadeBy(loop.iterable(), frame.instance())) {
      each(items, labels, loop.target(), write);
      return;
    }
    List<JavaStmt> body = frame.block(() -> each(items, labels, loop.target(), write));
    List<JavaStmt> last =
        frame.block(() -> frame.line("$T.drop($L)", RuntimeNames.AWAITING, items.iterator()));
    frame.add(new JavaStmt.Try(body, null, null, last));
  }

  /**
   * Runs statements for each item of an iterable.
   *
   * @param target takes the item
   * @param write writes the body
   */
  void each(Expr iterable, Frame.Loop labels, Expr target, Runnable write) {
    if (!FreshGenerators.isMadeBy(iterable, frame.instance())) {
      each(frame.cursors.of(iterable), labels, target, write);
      return;
    }
    Value generator = frame.temporary(frame.expressions.lower(iterable), "generator");
    List<JavaStmt> loop =
        frame.block(() -> each(frame.cursors.of(generator), labels, target, write));
    List<JavaStmt> last =
        frame.block(() -> frame.line("$T.drop($L)", RuntimeNames.VARIABLES, generator.code()));
    frame.add(new JavaStmt.Try(loop, null, null, last));
  }

  /** Runs statements for each item that a cursor gives. */
  void each(Cursor cursor, Frame.Loop labels, Expr target, Runnable write) {
    cursor.loop(labels, item -> frame.targets.assign(target, item), write);
  }
}
