package dev.portalis.processor.bind;

import dev.portalis.processor.tree.Expr;
import dev.portalis.processor.tree.Stmt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Statements by which a program prepares for names or modules that may not exist. */
final class Guards {
  private static final Set<String> NAME_ERRORS = Set.of("NameError");
  private static final Set<String> IMPORT_ERRORS =
      Set.of("ImportError", "ModuleNotFoundError", "Exception", "BaseException");

  private Guards() {}

  /** Whether a handler names NameError. */
  static boolean catchesNameError(Stmt.Try t) {
    return !t.isStar()
        && t.handlers().stream().anyMatch(h -> h.type() != null && names(h.type(), NAME_ERRORS));
  }

  /** Whether a handler catches ModuleNotFoundError. */
  static boolean catchesImportError(Stmt.Try t) {
    return !t.isStar()
        && t.handlers().stream().anyMatch(h -> h.type() == null || names(h.type(), IMPORT_ERRORS));
  }

  /** Whether it is {@code with contextlib.suppress(ImportError)} or the like. */
  static boolean suppressesImportError(Stmt.With with) {
    return !with.isAsync()
        && with.items().stream().anyMatch(item -> suppresses(item.context(), IMPORT_ERRORS));
  }

  private static boolean suppresses(Expr context, Set<String> errors) {
    return context instanceof Expr.Call call
        && "suppress".equals(lastName(call.function()))
        && call.arguments().stream().anyMatch(a -> names(a, errors));
  }

  private static boolean names(@Nullable Expr type, Set<String> errors) {
    if (type instanceof Expr.Tuple tuple) {
      return tuple.elements().stream().anyMatch(e -> names(e, errors));
    }
    return type instanceof Expr.Name name && errors.contains(name.id());
  }

  private static @Nullable String lastName(Expr e) {
    if (e instanceof Expr.Name name) {
      return name.id();
    }
    return e instanceof Expr.Attribute attribute ? attribute.attribute() : null;
  }
}
