package dev.portalis.processor.code;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether statements can complete normally, by the rules of the Java language: what follows one
 * that cannot is an error of javac.
 *
 * @see <a href="https://docs.oracle.com/javase/specs/jls/se17/html/jls-14.html#jls-14.22">JLS 14.22
 *     Unreachable Statements</a>
 */
public final class Completion {
  private Completion() {}

  /** Whether a list of statements can complete normally. */
  public static boolean completes(List<JavaStmt> statements) {
    for (JavaStmt statement : statements) {
      if (!completes(statement)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a statement can complete normally. */
  public static boolean completes(JavaStmt statement) {
    if (statement instanceof JavaStmt.Return
        || statement instanceof JavaStmt.Throw
        || statement instanceof JavaStmt.Break
        || statement instanceof JavaStmt.Continue) {
      return false;
    }
    if (statement instanceof JavaStmt.If branch) {
      return branch.orElse().isEmpty() || completes(branch.then()) || completes(branch.orElse());
    }
    if (statement instanceof JavaStmt.While loop) {
      return loop.condition() != null || breaks(loop.body(), loop.label());
    }
    if (statement instanceof JavaStmt.Labeled block) {
      return completes(block.body()) || breaks(block.body(), block.label());
    }
    if (statement instanceof JavaStmt.Try attempt) {
      boolean body =
          completes(attempt.body())
              || (attempt.catchBody() != null && completes(attempt.catchBody()));
      return body && completes(attempt.finalBody());
    }
    return true;
  }

  /** Whether a reachable {@code break label} leaves through no finally that does not complete. */
  private static boolean breaks(List<JavaStmt> statements, @Nullable String label) {
    if (label == null) {
      return false;
    }
    for (JavaStmt statement : statements) {
      if (breaks(statement, label)) {
        return true;
      }
      if (!completes(statement)) {
        return false;
      }
    }
    return false;
  }

  private static boolean breaks(JavaStmt statement, String label) {
    if (statement instanceof JavaStmt.Break leave) {
      return leave.label().equals(label);
    }
    if (statement instanceof JavaStmt.If branch) {
      return breaks(branch.then(), label) || breaks(branch.orElse(), label);
    }
    if (statement instanceof JavaStmt.While loop) {
      return breaks(loop.body(), label);
    }
    if (statement instanceof JavaStmt.For loop) {
      return breaks(loop.body(), label);
    }
    if (statement instanceof JavaStmt.Labeled block) {
      return breaks(block.body(), label);
    }
    if (statement instanceof JavaStmt.Try attempt) {
      boolean inside =
          breaks(attempt.body(), label)
              || (attempt.catchBody() != null && breaks(attempt.catchBody(), label));
      return (inside && completes(attempt.finalBody())) || breaks(attempt.finalBody(), label);
    }
    return false;
  }
}
