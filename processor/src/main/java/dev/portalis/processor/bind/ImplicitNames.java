package dev.portalis.processor.bind;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Variables to which Python itself gives a value. */
final class ImplicitNames {
  /** The variables of every module. */
  private static final Set<String> MODULE =
      Set.of(
          "__name__",
          "__doc__",
          "__file__",
          "__package__",
          "__spec__",
          "__loader__",
          "__builtins__",
          "__annotations__",
          "__cached__");

  /** The variables of the body of every class. */
  private static final Set<String> CLASS = Set.of("__module__", "__qualname__");

  private ImplicitNames() {}

  /** The variable of a module, null where Python makes none of that name. */
  static @Nullable Symbol ofModule(BoundModule module, String name) {
    boolean exists =
        MODULE.contains(name)
            || (module.isPackage() && name.equals("__path__"))
            || module.submodules().containsKey(name);
    return exists ? implicit(module.scope(), name) : null;
  }

  /** The variable of the body of a class, null where Python makes none of that name. */
  static @Nullable Symbol ofClass(Scope scope, String name) {
    return scope.kind() == Scope.Kind.CLASS && CLASS.contains(name) ? implicit(scope, name) : null;
  }

  /** Whether Python gives a value to the variable before any code reads it. */
  static boolean hasAlwaysValue(Symbol symbol) {
    if (!symbol.isImplicit() || symbol.isDeleted()) {
      return false;
    }
    return symbol.isGlobal()
        ? (MODULE.contains(symbol.name()) && !symbol.name().equals("__annotations__"))
            || symbol.name().equals("__path__")
        : CLASS.contains(symbol.name());
  }

  private static Symbol implicit(Scope scope, String name) {
    Symbol symbol = scope.symbol(name);
    symbol.markImplicit();
    return symbol;
  }
}
