package dev.portalis.processor.check;

import dev.portalis.processor.problem.ProblemCode;
import dev.portalis.processor.tree.Expr;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Refuses builtins that run Python which is not there when the program is translated. */
final class RefuseCodeFromText extends Rule {
  private static final Map<String, String> HELP =
      Map.of(
          "eval",
          "use ast.literal_eval or json.loads for data, a dict of functions for choices",
          "exec",
          "write the code as functions, and choose among them with a dict",
          "compile",
          "write the code as functions, and choose among them with a dict",
          "__import__",
          "import the module with an import statement, within a function if it is needed late");

  @Override
  ProblemCode code() {
    return ProblemCode.CODE_FROM_TEXT;
  }

  @Override
  public void expression(@Nullable Expr e) {
    if (e instanceof Expr.Name name) {
      String help = HELP.get(name.id());
      if (help != null && isBuiltin(name, name.id())) {
        refuse(name, "the builtin '" + name.id() + "'", help);
      }
    }
    super.expression(e);
  }
}
