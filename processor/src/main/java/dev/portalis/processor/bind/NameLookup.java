package dev.portalis.processor.bind;

import org.jspecify.annotations.Nullable;

/** Finds the variable that a name means in a scope, as the language reference says in 4.2.2. */
final class NameLookup {
  private static final String CLASS_CELL = "__class__";

  private NameLookup() {}

  /** The variable, or null for a builtin or a name that nothing binds. */
  static @Nullable Symbol find(Scope scope, String name) {
    ScopeNames names = scope.names();
    if (names.isGlobal(name)) {
      return global(scope, name);
    }
    return names.owns(name) ? scope.symbol(name) : findAround(scope, name);
  }

  /** The variable of that name outside a scope. */
  static @Nullable Symbol findAround(Scope scope, String name) {
    Scope inner = scope;
    for (Scope each = scope.parent(); each != null; inner = each, each = each.parent()) {
      if (each.kind() == Scope.Kind.MODULE) {
        break;
      }
      if (each.kind() == Scope.Kind.CLASS) {
        if (inner.kind() == Scope.Kind.TYPE_PARAMETERS && seesClass(scope, each)) {
          if (each.names().isGlobal(name)) {
            return global(scope, name);
          }
          if (each.names().owns(name)) {
            return each.symbol(name);
          }
        }
        if (name.equals(CLASS_CELL)) {
          return each.makeClassCell();
        }
      } else if (each.names().isGlobal(name)) {
        return global(scope, name);
      } else if (each.names().owns(name)) {
        return each.symbol(name);
      }
    }
    return global(scope, name);
  }

  /** The variable of a function around a scope that {@code nonlocal} means; null without one. */
  static @Nullable Symbol findNonlocal(Scope scope, String name) {
    Symbol found = findAround(scope, name);
    return found == null || found.isGlobal() ? null : found;
  }

  /** Type parameters within a class see its variables (PEP 695), functions do not. */
  private static boolean seesClass(Scope scope, Scope owner) {
    for (Scope each = scope; each != null && each != owner; each = each.parent()) {
      if (each.kind() != Scope.Kind.TYPE_PARAMETERS) {
        return false;
      }
    }
    return true;
  }

  static @Nullable Symbol global(Scope scope, String name) {
    return scope.module().scope().symbols().get(name);
  }
}
