package dev.portalis.processor.check;

import dev.portalis.processor.bind.Symbol;
import dev.portalis.processor.tree.Expr;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Refuses variables of modules that describe how CPython loaded them. */
final class RefuseImportMachinery extends Rule {
  private static final Set<String> NAMES =
      Set.of("__spec__", "__loader__", "__builtins__", "__cached__");

  @Override
  public void expression(@Nullable Expr e) {
    if (e instanceof Expr.Name name && NAMES.contains(name.id())) {
      Symbol symbol = program().symbolOf(name);
      if (symbol != null && symbol.isImplicit() && symbol.bindings().isEmpty()) {
        refuse(
            name,
            "the variable '" + name.id() + "'",
            "use __name__, __file__ or __package__; for builtins write 'import builtins'");
      }
    }
    super.expression(e);
  }
}
