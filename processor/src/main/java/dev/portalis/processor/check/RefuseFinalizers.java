package dev.portalis.processor.check;

import dev.portalis.processor.bind.Scope;
import dev.portalis.processor.problem.ProblemCode;
import dev.portalis.processor.tree.Stmt;

/** Refuses {@code __del__}, which nothing would call at the time at which CPython does. */
final class RefuseFinalizers extends Rule {
  @Override
  ProblemCode code() {
    return ProblemCode.FINALIZER;
  }

  @Override
  public void statement(Stmt s) {
    if (s instanceof Stmt.FunctionDef f && f.name().equals("__del__") && isMethod(f)) {
      refuse(
          f,
          "the method '__del__'",
          "release what the object holds in a method close(), and call it in 'with' (__exit__) or"
              + " 'finally'");
    }
    super.statement(s);
  }

  private boolean isMethod(Stmt.FunctionDef f) {
    Scope parent = program().scopeOf(f).parent();
    return parent != null && parent.kind() == Scope.Kind.CLASS;
  }
}
