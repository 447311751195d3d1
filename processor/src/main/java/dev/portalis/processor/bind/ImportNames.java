package dev.portalis.processor.bind;

import dev.portalis.processor.tree.Expr;
import dev.portalis.processor.tree.Literal;
import dev.portalis.processor.tree.Module;
import dev.portalis.processor.tree.Stmt;
import java.util.Optional;

/** Names of modules as import statements write them. */
final class ImportNames {
  private ImportNames() {}

  /** The first part of a dotted name. */
  static String first(String dottedName) {
    int dot = dottedName.indexOf('.');
    return dot < 0 ? dottedName : dottedName.substring(0, dot);
  }

  /** The last part of a dotted name. */
  static String last(String dottedName) {
    return dottedName.substring(dottedName.lastIndexOf('.') + 1);
  }

  /** CPython's message for a module that does not exist. */
  static String noModule(String name) {
    return "No module named '" + name + "'";
  }

  /**
   * The absolute name of the module after {@code from}; empty where it leads out of all packages.
   */
  static Optional<String> absolute(BoundModule module, Stmt.ImportFrom from) {
    String name = from.module() == null ? "" : from.module();
    if (from.level() == 0) {
      return Optional.of(name);
    }
    String base = module.isPackage() ? module.name() : parent(module.name());
    for (int i = 1; i < from.level() && !base.isEmpty(); i++) {
      base = parent(base);
    }
    if (base.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(name.isEmpty() ? base : base + "." + name);
  }

  /** The package around a module; empty for one at the top. */
  static String parent(String dottedName) {
    return dottedName.substring(0, Math.max(0, dottedName.lastIndexOf('.')));
  }

  /** Whether {@code from __future__ import annotations} stands where it may. */
  static boolean hasFutureAnnotations(Module tree) {
    for (Stmt s : tree.body()) {
      if (s instanceof Stmt.ImportFrom from && "__future__".equals(from.module())) {
        if (from.names().stream().anyMatch(n -> n.name().equals("annotations"))) {
          return true;
        }
      } else if (!isDocstring(s)) {
        return false;
      }
    }
    return false;
  }

  private static boolean isDocstring(Stmt s) {
    return s instanceof Stmt.ExprStmt e
        && e.value() instanceof Expr.Constant c
        && c.value() instanceof Literal.Str;
  }
}
