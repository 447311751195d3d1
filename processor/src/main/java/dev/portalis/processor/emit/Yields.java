package dev.portalis.processor.emit;

import dev.portalis.processor.code.JavaStmt;
import java.util.List;

/** Which statements hand out values. */
final class Yields {
  private Yields() {}

  /** Whether a yield is among the statement or those inside it. */
  static boolean in(JavaStmt statement) {
    if (statement instanceof JavaStmt.Yield || statement instanceof JavaStmt.Delegate) {
      return true;
    }
    if (statement instanceof JavaStmt.If branch) {
      return in(branch.then()) || in(branch.orElse());
    }
    if (statement instanceof JavaStmt.While loop) {
      return in(loop.body());
    }
    if (statement instanceof JavaStmt.For loop) {
      return in(loop.body());
    }
    if (statement instanceof JavaStmt.Labeled block) {
      return in(block.body());
    }
    if (statement instanceof JavaStmt.Try attempt) {
      return in(attempt.body())
          || (attempt.catchBody() != null && in(attempt.catchBody()))
          || in(attempt.finalBody());
    }
    return false;
  }

  private static boolean in(List<JavaStmt> statements) {
    return statements.stream().anyMatch(Yields::in);
  }
}
