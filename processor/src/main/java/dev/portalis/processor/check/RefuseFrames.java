package dev.portalis.processor.check;

import dev.portalis.processor.problem.ProblemCode;
import dev.portalis.processor.tree.Expr;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Refuses to look at the frames of running functions, and to be told of each line that runs. */
final class RefuseFrames extends GuardedRule {
  private static final String HELP =
      "pass what is needed as arguments; for where an exception came from use the module traceback";

  private static final Set<String> MEMBERS =
      Set.of(
          "sys._getframe",
          "sys._current_frames",
          "sys.settrace",
          "sys.setprofile",
          "threading.settrace",
          "threading.setprofile",
          "inspect.currentframe",
          "inspect.stack");

  /** Whether the rule refuses a member of a library module. */
  static boolean isAbout(String member) {
    return MEMBERS.contains(member);
  }

  @Override
  ProblemCode code() {
    return ProblemCode.FRAME_INSPECTION;
  }

  @Override
  public void expression(@Nullable Expr e) {
    if (e instanceof Expr.Attribute attribute && !isGuarded()) {
      String member = libraryMember(attribute);
      if (member != null && isAbout(member)) {
        refuse(attribute, "'" + member + "'", HELP);
        return;
      }
    }
    super.expression(e);
  }
}
