package dev.portalis.processor.lower;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.portalis.processor.bind.Symbol;
import dev.portalis.processor.code.JavaStmt;
import dev.portalis.processor.tree.Expr;
import dev.portalis.processor.tree.Stmt;
import dev.portalis.processor.types.Type.Basic;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Lowers {@code try}, {@code with} and {@code raise}. */
final class TryLowering {
  private final Frame frame;
  private final LockLowering locks;

  TryLowering(Frame frame) {
    this.frame = frame;
    this.locks = new LockLowering(frame);
  }

  void lower(Stmt.Raise raise) {
    if (raise.exception() == null) {
      frame.add(new JavaStmt.Throw(CodeBlock.of("$T.reraise()", RuntimeNames.EXCEPTIONS)));
      return;
    }
    Expressions.Sequence both = frame.expressions.new Sequence();
    both.add(raise.exception());
    if (raise.cause() != null) {
      both.add(raise.cause());
    }
    List<CodeBlock> codes = both.values().stream().map(frame.coercion::object).toList();
    frame.add(
        new JavaStmt.Throw(
            CodeBlock.of("$T.raise($L)", RuntimeNames.EXCEPTIONS, CodeBlock.join(codes, ", "))));
  }

  void lower(Stmt.Try attempt) {
    if (attempt.finalBody().isEmpty()) {
      withHandlers(attempt);
      return;
    }
    List<JavaStmt> body =
        attempt.handlers().isEmpty() && attempt.orElse().isEmpty()
            ? frame.statements.block(attempt.body())
            : frame.block(() -> withHandlers(attempt));
    finallyDo(body, attempt.finalBody(), OverflowPassage.recurses(attempt, frame.scope()));
  }

  /** A finally block runs while an exception is under way, which it can see as its context. */
  private void finallyDo(List<JavaStmt> body, List<Stmt> finalBody, boolean recurses) {
    String thrown = frame.name("thrown$");
    String before = frame.name("before$");
    String handling = frame.name("handling$");
    frame.add(new JavaStmt.Declare(TypeName.BOOLEAN, handling, CodeBlock.of("false")));
    frame.add(new JavaStmt.Declare(RuntimeNames.PY_BASE_EXCEPTION, before, CodeBlock.of("null")));
    List<JavaStmt> caught =
        frame.block(
            () -> {
              if (recurses) {
                frame.add(OverflowPassage.passOn(thrown));
              }
              frame.line(
                  "$N = $T.enter($T.caught($N))",
                  before,
                  RuntimeNames.EXCEPTION_STATE,
                  RuntimeNames.EXCEPTIONS,
                  thrown);
              frame.line("$N = true", handling);
              frame.add(Frame.rethrow(thrown));
            });
    List<JavaStmt> last =
        frame.block(
            () ->
                frame.add(
                    new JavaStmt.Try(
                        frame.statements.block(finalBody),
                        null,
                        null,
                        frame.block(() -> leave(handling, before)))));
    frame.add(new JavaStmt.Try(body, thrown, caught, last));
  }

  private void leave(String handling, String before) {
    frame.add(
        new JavaStmt.If(
            CodeBlock.of("$N", handling),
            frame.block(() -> frame.line("$T.leave($N)", RuntimeNames.EXCEPTION_STATE, before)),
            List.of()));
  }

  private void withHandlers(Stmt.Try attempt) {
    if (attempt.orElse().isEmpty()) {
      frame.add(handlers(attempt, frame.statements.block(attempt.body())));
      return;
    }
    String normal = frame.name("normal$");
    frame.add(new JavaStmt.Declare(TypeName.BOOLEAN, normal, CodeBlock.of("false")));
    List<JavaStmt> body =
        frame.block(
            () -> {
              frame.statements.lower(attempt.body());
              frame.line("$N = true", normal);
            });
    frame.add(handlers(attempt, body));
    frame.add(
        new JavaStmt.If(
            CodeBlock.of("$N", normal), frame.statements.block(attempt.orElse()), List.of()));
  }

  private JavaStmt handlers(Stmt.Try attempt, List<JavaStmt> body) {
    String thrown = frame.name("thrown$");
    if (attempt.isStar()) {
      List<JavaStmt> caught = frame.block(() -> starHandlers(attempt.handlers(), thrown));
      return new JavaStmt.Try(body, thrown, caught, List.of());
    }
    List<JavaStmt> caught =
        frame.block(
            () -> {
              if (OverflowPassage.recurses(attempt, frame.scope())
                  && OverflowPassage.misses(attempt.handlers(), frame.module().program().bound())) {
                frame.add(OverflowPassage.passOn(thrown));
              }
              String exception = frame.name("exception$");
              String before = frame.name("before$");
              frame.add(
                  new JavaStmt.Declare(
                      RuntimeNames.PY_BASE_EXCEPTION,
                      exception,
                      CodeBlock.of("$T.caught($N)", RuntimeNames.EXCEPTIONS, thrown)));
              frame.add(
                  new JavaStmt.Declare(
                      RuntimeNames.PY_BASE_EXCEPTION,
                      before,
                      CodeBlock.of("$T.enter($N)", RuntimeNames.EXCEPTION_STATE, exception)));
              frame.add(
                  new JavaStmt.Try(
                      frame.block(() -> select(attempt.handlers(), exception, thrown)),
                      null,
                      null,
                      frame.block(
                          () -> frame.line("$T.leave($N)", RuntimeNames.EXCEPTION_STATE, before))));
            });
    return new JavaStmt.Try(body, thrown, caught, List.of());
  }

  private void select(List<Stmt.ExceptHandler> handlers, String exception, String thrown) {
    if (handlers.isEmpty()) {
      frame.add(Frame.rethrow(thrown));
      return;
    }
    Stmt.ExceptHandler first = handlers.get(0);
    Expr type = first.type();
    if (type == null) {
      handle(first, exception);
      return;
    }
    frame.mark(first.span().startLine());
    CodeBlock selector = frame.expressions.object(type);
    frame.add(
        new JavaStmt.If(
            CodeBlock.of("$T.matches($N, $L)", RuntimeNames.EXCEPTIONS, exception, selector),
            frame.block(() -> handle(first, exception)),
            frame.block(() -> select(handlers.subList(1, handlers.size()), exception, thrown))));
  }

  private void handle(Stmt.ExceptHandler handler, String exception) {
    if (handler.name() == null) {
      frame.statements.lower(handler.body());
      return;
    }
    Symbol symbol = Objects.requireNonNull(frame.module().program().symbolOf(handler));
    frame.targets.store(symbol, Value.stable(CodeBlock.of("$N", exception), Basic.DYNAMIC));
    List<JavaStmt> last = frame.block(() -> frame.targets.clear(symbol));
    List<JavaStmt> body = frame.statements.block(handler.body());
    if (last.isEmpty()) {
      body.forEach(frame::add);
      return;
    }
    frame.add(new JavaStmt.Try(body, null, null, last));
  }

  // ---- except*

  private void starHandlers(List<Stmt.ExceptHandler> handlers, String thrown) {
    String star = frame.name("star$");
    frame.add(
        new JavaStmt.Declare(
            RuntimeNames.EXCEPT_STAR,
            star,
            CodeBlock.of("new $T($N)", RuntimeNames.EXCEPT_STAR, thrown)));
    String before = frame.name("before$");
    enterState(before, CodeBlock.of("$N.caught()", star));
    List<JavaStmt> body = frame.block(() -> handlers.forEach(each -> starHandler(each, star)));
    frame.add(new JavaStmt.Try(body, null, null, frame.block(() -> leaveState(before))));
    frame.line("$N.finish()", star);
  }

  private void starHandler(Stmt.ExceptHandler handler, String star) {
    frame.mark(handler.span().startLine());
    CodeBlock types = frame.expressions.object(Objects.requireNonNull(handler.type()));
    String match = frame.name("match$");
    frame.add(
        new JavaStmt.Declare(
            RuntimeNames.PY_BASE_EXCEPTION, match, CodeBlock.of("$N.match($L)", star, types)));
    List<JavaStmt> matched =
        frame.block(
            () -> {
              String before = frame.name("before$");
              String raised = frame.name("raised$");
              enterState(before, CodeBlock.of("$N", match));
              frame.add(
                  new JavaStmt.Try(
                      frame.block(() -> handle(handler, match)),
                      raised,
                      frame.block(() -> frame.line("$N.raised($N)", star, raised)),
                      frame.block(() -> leaveState(before))));
            });
    frame.add(new JavaStmt.If(CodeBlock.of("$N != null", match), matched, List.of()));
  }

  private void enterState(String before, CodeBlock exception) {
    frame.add(
        new JavaStmt.Declare(
            RuntimeNames.PY_BASE_EXCEPTION,
            before,
            CodeBlock.of("$T.enter($L)", RuntimeNames.EXCEPTION_STATE, exception)));
  }

  private void leaveState(String before) {
    frame.line("$T.leave($N)", RuntimeNames.EXCEPTION_STATE, before);
  }

  // ---- with

  void lower(Stmt.With with) {
    enter(with, 0);
  }

  private void enter(Stmt.With with, int index) {
    if (index == with.items().size()) {
      frame.statements.lower(with.body());
      return;
    }
    Stmt.WithItem item = with.items().get(index);
    if (locks.takes(with, item)) {
      locks.lower(item, () -> enter(with, index + 1));
      return;
    }
    Value manager =
        frame.temporary(frame.coercion.boxed(frame.expressions.lower(item.context())), "manager");
    String exit = frame.name("exit$");
    frame.add(
        new JavaStmt.Declare(
            RuntimeNames.OBJECT,
            exit,
            CodeBlock.of(
                "$T.exitOf($L)",
                with.isAsync() ? RuntimeNames.AWAITING : RuntimeNames.CONTEXT_MANAGERS,
                manager.code())));
    Value value = with.isAsync() ? asyncEnter(manager) : enterValue(item.target(), manager);
    String thrown = frame.name("thrown$");
    String failed = frame.name("failed$");
    frame.add(new JavaStmt.Declare(TypeName.BOOLEAN, failed, CodeBlock.of("false")));
    List<JavaStmt> body =
        frame.block(
            () -> {
              if (item.target() != null) {
                frame.targets.assign(item.target(), value);
              }
              enter(with, index + 1);
            });
    List<JavaStmt> caught =
        frame.block(
            () -> {
              frame.line("$N = true", failed);
              if (with.isAsync()) {
                asyncFailure(manager, exit, thrown);
              } else {
                failure(manager, exit, thrown);
              }
            });
    List<JavaStmt> last = frame.block(() -> normalExit(with, manager, exit, failed));
    frame.add(new JavaStmt.Try(body, thrown, caught, last));
  }

  private Value enterValue(@Nullable Expr target, Value manager) {
    CodeBlock entered = CodeBlock.of("$T.enter($L)", RuntimeNames.CONTEXT_MANAGERS, manager.code());
    if (target == null) {
      frame.line("$L", entered);
      return Value.stable(CodeBlock.of("null"), Basic.NONE);
    }
    return frame.temporary(Value.primary(entered, Basic.DYNAMIC), "entered");
  }

  private Value asyncEnter(Value manager) {
    return frame.definitions.await(
        CodeBlock.of("$T.enter($L)", RuntimeNames.AWAITING, manager.code()));
  }

  private void asyncFailure(Value manager, String exit, String thrown) {
    String before = frame.name("before$");
    frame.add(
        new JavaStmt.Declare(
            RuntimeNames.PY_BASE_EXCEPTION,
            before,
            CodeBlock.of(
                "$T.enter($T.caught($N))",
                RuntimeNames.EXCEPTION_STATE,
                RuntimeNames.EXCEPTIONS,
                thrown)));
    List<JavaStmt> body =
        frame.block(
            () -> {
              Value swallows =
                  frame.definitions.await(
                      CodeBlock.of(
                          "$T.exit($L, $N, $N)",
                          RuntimeNames.AWAITING,
                          manager.code(),
                          exit,
                          thrown));
              frame.add(
                  new JavaStmt.If(
                      CodeBlock.of("!$T.of($L)", RuntimeNames.TRUTH, swallows.code()),
                      List.of(Frame.rethrow(thrown)),
                      List.of()));
            });
    List<JavaStmt> last =
        frame.block(() -> frame.line("$T.leave($N)", RuntimeNames.EXCEPTION_STATE, before));
    frame.add(new JavaStmt.Try(body, null, null, last));
  }

  private void failure(Value manager, String exit, String thrown) {
    frame.add(
        new JavaStmt.If(
            CodeBlock.of(
                "!$T.swallows($L, $N, $N)",
                RuntimeNames.CONTEXT_MANAGERS,
                manager.code(),
                exit,
                thrown),
            List.of(Frame.rethrow(thrown)),
            List.of()));
  }

  private void normalExit(Stmt.With with, Value manager, String exit, String failed) {
    CodeBlock left =
        CodeBlock.of(
            "$T.exit($L, $N)",
            with.isAsync() ? RuntimeNames.AWAITING : RuntimeNames.CONTEXT_MANAGERS,
            manager.code(),
            exit);
    List<JavaStmt> then =
        frame.block(
            () ->
                frame.add(with.isAsync() ? new JavaStmt.Delegate(left) : new JavaStmt.Line(left)));
    frame.add(new JavaStmt.If(CodeBlock.of("!$N", failed), then, List.of()));
  }
}
