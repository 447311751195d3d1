package dev.portalis.processor.emit;

import dev.portalis.processor.code.JavaStmt;
import java.util.List;

/** Where labels are referred to. */
final class Labels {
  private Labels() {}

  /** Whether a loop's label has to be written: a nested loop leaves or continues it. */
  static boolean isNeeded(List<JavaStmt> body, String label) {
    return body.stream().anyMatch(each -> isNeeded(each, label, false));
  }

  private static boolean isNeeded(List<JavaStmt> body, String label, boolean nested) {
    return body.stream().anyMatch(each -> isNeeded(each, label, nested));
  }

  private static boolean isNeeded(JavaStmt statement, String label, boolean nested) {
    if (statement instanceof JavaStmt.Break leave) {
      return nested && leave.label().equals(label);
    }
    if (statement instanceof JavaStmt.Continue leave) {
      return nested && leave.label().equals(label);
    }
    if (statement instanceof JavaStmt.If branch) {
      return isNeeded(branch.then(), label, nested) || isNeeded(branch.orElse(), label, nested);
    }
    if (statement instanceof JavaStmt.While loop) {
      return isNeeded(loop.body(), label, true);
    }
    if (statement instanceof JavaStmt.For loop) {
      return isNeeded(loop.body(), label, true);
    }
    if (statement instanceof JavaStmt.Labeled block) {
      return isNeeded(block.body(), label, true);
    }
    if (statement instanceof JavaStmt.Try attempt) {
      return isNeeded(attempt.body(), label, nested)
          || (attempt.catchBody() != null && isNeeded(attempt.catchBody(), label, nested))
          || isNeeded(attempt.finalBody(), label, nested);
    }
    return false;
  }
}
