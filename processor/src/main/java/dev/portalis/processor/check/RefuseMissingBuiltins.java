package dev.portalis.processor.check;

import dev.portalis.processor.problem.ProblemCode;
import dev.portalis.processor.tree.Expr;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Refuses builtins of Python that the library of Portalis does not have. */
final class RefuseMissingBuiltins extends Rule {
  private static final String MODULE = "builtins";

  /** What the translation itself knows, or what other rules refuse. */
  private static final Set<String> KNOWN =
      Set.of(
          "super",
          "__debug__",
          "eval",
          "exec",
          "compile",
          "__import__",
          "Ellipsis",
          "NotImplemented");

  /** Those that exist only where they are called: then the compiler knows the variables. */
  private static final Set<String> NAMESPACES = Set.of("globals", "locals");

  private Set<String> members = Set.of();

  @Override
  ProblemCode code() {
    return ProblemCode.MISSING_MEMBER;
  }

  @Override
  void checkModule() {
    members = library().members(MODULE);
    if (!members.isEmpty()) {
      super.checkModule();
    }
  }

  @Override
  public void expression(@Nullable Expr e) {
    if (e instanceof Expr.Name name
        && program().symbolOf(name) == null
        && !members.contains(name.id())
        && !KNOWN.contains(name.id())) {
      refuse(name, "the builtin '" + name.id() + "'", "do without it, or write your own");
    }
    boolean namespace =
        e instanceof Expr.Call call
            && call.arguments().isEmpty()
            && call.function() instanceof Expr.Name name
            && NAMESPACES.contains(name.id());
    if (!namespace) {
      super.expression(e);
    }
  }
}
