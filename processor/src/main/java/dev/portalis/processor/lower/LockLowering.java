package dev.portalis.processor.lower;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.portalis.processor.code.JavaStmt;
import dev.portalis.processor.tree.Stmt;
import dev.portalis.processor.types.Type;
import java.util.List;
import java.util.Set;

/** Lowers {@code with lock:} for locks of which the class is known: their methods are called. */
final class LockLowering {
  private static final Set<String> LOCKS = Set.of("Lock", "RLock");

  private final Frame frame;

  LockLowering(Frame frame) {
    this.frame = frame;
  }

  /** Whether the manager is a lock that nobody names. */
  boolean takes(Stmt.With with, Stmt.WithItem item) {
    return !with.isAsync()
        && item.target() == null
        && frame.typeOf(item.context()) instanceof Type.LibraryInstance lock
        && lock.of().module().equals("threading")
        && LOCKS.contains(lock.of().name());
  }

  /** The statement; what is inside is written by an action. */
  void lower(Stmt.WithItem item, Runnable inside) {
    Value lock = frame.temporary(frame.expressions.lower(item.context()), "lock");
    frame.line("$L.enter()", lock.code());
    String thrown = frame.name("thrown$");
    String failed = frame.name("failed$");
    frame.add(new JavaStmt.Declare(TypeName.BOOLEAN, failed, CodeBlock.of("false")));
    List<JavaStmt> body = frame.block(inside);
    List<JavaStmt> caught =
        frame.block(
            () -> {
              frame.line("$N = true", failed);
              frame.line(
                  "$T.swallows($L, $T.exitOf($L), $N)",
                  RuntimeNames.CONTEXT_MANAGERS,
                  lock.code(),
                  RuntimeNames.CONTEXT_MANAGERS,
                  lock.code(),
                  thrown);
              frame.add(Frame.rethrow(thrown));
            });
    List<JavaStmt> last =
        frame.block(
            () ->
                frame.add(
                    new JavaStmt.If(
                        CodeBlock.of("!$N", failed),
                        List.of(new JavaStmt.Line(CodeBlock.of("$L.exit()", lock.code()))),
                        List.of())));
    frame.add(new JavaStmt.Try(body, thrown, caught, last));
  }
}
