package dev.portalis.processor.bind;

import dev.portalis.processor.tree.BinaryOperator;
import dev.portalis.processor.tree.Expr;
import dev.portalis.processor.tree.Literal;
import dev.portalis.processor.tree.Stmt;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The {@code __all__} of a module.
 *
 * @param kind whether there is one
 * @param names what it lists
 */
record Exports(Kind kind, List<String> names) {
  private static final String ALL = "__all__";

  Exports {
    names = List.copyOf(names);
  }

  /** Whether a module has an {@code __all__}. */
  enum Kind {
    NONE,
    LISTED,
    /** Its value is not known before the program runs. */
    COMPUTED
  }

  /** Reads the {@code __all__} of a module. */
  static Exports of(BoundModule module) {
    long bindings =
        module.scope().names().occurrences().stream()
            .filter(o -> o.name().equals(ALL) && o.role() != Occurrence.Role.READ)
            .count();
    if (bindings == 0) {
      return new Exports(Kind.NONE, List.of());
    }
    List<String> names = new ArrayList<>();
    for (Stmt s : module.tree().body()) {
      List<String> more = added(module, s);
      if (binds(s)) {
        bindings--;
      }
      if (more == null) {
        return new Exports(Kind.COMPUTED, List.of());
      }
      names.addAll(more);
    }
    return bindings == 0 ? new Exports(Kind.LISTED, names) : new Exports(Kind.COMPUTED, List.of());
  }

  private static boolean binds(Stmt s) {
    if (s instanceof Stmt.Assign a) {
      return a.targets().size() == 1 && isAll(a.targets().get(0));
    }
    if (s instanceof Stmt.AugAssign a) {
      return isAll(a.target());
    }
    return s instanceof Stmt.AnnAssign a && isAll(a.target());
  }

  /** The names that a statement adds; null where they are not known. */
  private static @Nullable List<String> added(BoundModule module, Stmt s) {
    if (s instanceof Stmt.Assign a && binds(s)) {
      return list(module, a.value());
    }
    if (s instanceof Stmt.AnnAssign a && binds(s)) {
      return a.value() == null ? List.of() : list(module, a.value());
    }
    if (s instanceof Stmt.AugAssign a && binds(s)) {
      return a.op() == BinaryOperator.ADD ? list(module, a.value()) : null;
    }
    if (s instanceof Stmt.ExprStmt e
        && e.value() instanceof Expr.Call call
        && call.function() instanceof Expr.Attribute method
        && isAll(method.value())) {
      return call.arguments().size() == 1 ? called(module, method.attribute(), call) : null;
    }
    return List.of();
  }

  private static @Nullable List<String> called(BoundModule module, String method, Expr.Call call) {
    Expr argument = call.arguments().get(0);
    return switch (method) {
      case "append" -> {
        String name = string(argument);
        yield name == null ? null : List.of(name);
      }
      case "extend" -> list(module, argument);
      default -> null;
    };
  }

  private static @Nullable List<String> list(BoundModule module, Expr e) {
    if (e instanceof Expr.ListDisplay list) {
      return strings(list.elements());
    }
    if (e instanceof Expr.Tuple tuple) {
      return strings(tuple.elements());
    }
    if (e instanceof Expr.BinOp sum && sum.op() == BinaryOperator.ADD) {
      List<String> left = list(module, sum.left());
      List<String> right = list(module, sum.right());
      if (left == null || right == null) {
        return null;
      }
      List<String> both = new ArrayList<>(left);
      both.addAll(right);
      return both;
    }
    if (e instanceof Expr.Attribute a
        && a.attribute().equals(ALL)
        && a.value() instanceof Expr.Name name) {
      BoundModule submodule = module.submodules().get(name.id());
      Exports exports = submodule == null ? null : of(submodule);
      return exports == null || exports.kind() != Kind.LISTED ? null : exports.names();
    }
    return null;
  }

  private static @Nullable List<String> strings(List<Expr> elements) {
    List<String> strings = new ArrayList<>();
    for (Expr each : elements) {
      String string = string(each);
      if (string == null) {
        return null;
      }
      strings.add(string);
    }
    return strings;
  }

  private static @Nullable String string(Expr e) {
    return e instanceof Expr.Constant c && c.value() instanceof Literal.Str s ? s.value() : null;
  }

  private static boolean isAll(Expr e) {
    return e instanceof Expr.Name name && name.id().equals(ALL);
  }
}
