package dev.portalis.processor.lower;

import com.palantir.javapoet.CodeBlock;
import dev.portalis.processor.bind.BuiltinNames;
import dev.portalis.processor.bind.Program;
import dev.portalis.processor.bind.Scope;
import dev.portalis.processor.code.JavaStmt;
import dev.portalis.processor.tree.Expr;
import dev.portalis.processor.tree.Stmt;
import dev.portalis.processor.tree.TreeWalker;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lets what Java throws where the stack ends pass through a {@code try} of a recursive function as
 * it is, without making Python's exception of it: each call that is made so close to the end
 * overflows again, and the JVM then walks the whole stack.
 */
final class OverflowPassage {
  /** What RecursionError is. */
  private static final Set<String> CATCHING =
      Set.of("RecursionError", "RuntimeError", "Exception", "BaseException");

  private OverflowPassage() {}

  /** Whether a function calls itself, by its name, inside of a {@code try}. */
  static boolean recurses(Stmt.Try attempt, Scope scope) {
    Scope function = scope.function();
    String qualified = function.qualifiedName();
    String own = qualified.substring(qualified.lastIndexOf('.') + 1);
    boolean[] found = {false};
    TreeWalker walker =
        new TreeWalker() {
          @Override
          public void expression(@Nullable Expr e) {
            found[0] |= e instanceof Expr.Call call && own.equals(callee(call));
            super.expression(e);
          }
        };
    if (function.kind() == Scope.Kind.FUNCTION) {
      walker.statements(attempt.body());
    }
    return found[0];
  }

  private static @Nullable String callee(Expr.Call call) {
    if (call.function() instanceof Expr.Attribute attribute) {
      return attribute.attribute();
    }
    return call.function() instanceof Expr.Name name ? name.id() : null;
  }

  /** Whether none of the handlers can be for a RecursionError: they name other builtins. */
  static boolean misses(List<Stmt.ExceptHandler> handlers, Program program) {
    return handlers.stream().allMatch(each -> each.type() != null && isOther(each.type(), program));
  }

  private static boolean isOther(Expr type, Program program) {
    if (type instanceof Expr.Tuple tuple) {
      return tuple.elements().stream().allMatch(each -> isOther(each, program));
    }
    return type instanceof Expr.Name name
        && program.symbolOf(name) == null
        && BuiltinNames.contains(name.id())
        && !CATCHING.contains(name.id());
  }

  /** Throws on what Java throws where the stack ends. */
  static JavaStmt passOn(String thrown) {
    return new JavaStmt.If(
        CodeBlock.of("$N instanceof $T", thrown, StackOverflowError.class),
        List.of(Frame.rethrow(thrown)),
        List.of());
  }
}
