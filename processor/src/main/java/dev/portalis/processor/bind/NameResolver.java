package dev.portalis.processor.bind;

import dev.portalis.processor.bind.Occurrence.Role;
import dev.portalis.processor.bind.Occurrence.Use;
import dev.portalis.processor.problem.ProblemCode;
import dev.portalis.processor.problem.Problems;
import dev.portalis.processor.tree.Node;
import dev.portalis.processor.tree.Stmt;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the variable of every name, and which variables inner functions share. */
final class NameResolver {
  private static final String CLASS_CELL = "__class__";

  private final Map<Node, Symbol> symbols;
  private final UnknownNames unknown;
  private final Problems problems;

  NameResolver(Map<Node, Symbol> symbols, UnknownNames unknown, Problems problems) {
    this.symbols = symbols;
    this.unknown = unknown;
    this.problems = problems;
  }

  /** Makes the variables of a scope and the scopes inside it. */
  static void declare(Scope scope) {
    ScopeNames names = scope.names();
    for (String name : names.names()) {
      if (names.owns(name)) {
        scope.symbol(name);
      } else if (names.binds(name) && names.isGlobal(name)) {
        scope.module().scope().symbol(name);
      }
    }
    scope.children().forEach(NameResolver::declare);
  }

  /** Resolves the names of a scope and the scopes inside it. */
  void resolve(Scope scope) {
    for (Occurrence each : scope.names().occurrences()) {
      Symbol symbol = resolve(scope, each);
      if (symbol != null) {
        symbols.put(each.node(), symbol);
        record(scope, each, symbol);
      }
    }
    for (String name : scope.names().names()) {
      Symbol declared =
          scope.names().isNonlocal(name) ? NameLookup.findNonlocal(scope, name) : null;
      if (declared != null) {
        use(scope, declared);
      }
    }
    if (scope.names().usesSuper() && !scope.names().owns(CLASS_CELL)) {
      Symbol cell = NameLookup.findAround(scope, CLASS_CELL);
      if (cell != null) {
        use(scope, cell);
      }
    }
    scope.children().forEach(this::resolve);
  }

  private @Nullable Symbol resolve(Scope scope, Occurrence occurrence) {
    String name = occurrence.name();
    if (scope.names().isNonlocal(name)) {
      Symbol found = NameLookup.findNonlocal(scope, name);
      return found != null ? found : noBinding(scope, occurrence);
    }
    Symbol implicit = ImplicitNames.ofClass(scope, name);
    if (implicit != null && !scope.names().isGlobal(name)) {
      return implicit;
    }
    Symbol found = NameLookup.find(scope, name);
    if (found == null) {
      return outermost(scope, occurrence);
    }
    if (found.owner() == scope && scope.kind() == Scope.Kind.CLASS) {
      // The variable may be without a value, and the global of that name is read then.
      ImplicitNames.ofModule(scope.module(), name);
    }
    return found;
  }

  /** A name that no scope binds: Python's own, a builtin, or unknown. */
  private @Nullable Symbol outermost(Scope scope, Occurrence occurrence) {
    Symbol implicit = ImplicitNames.ofModule(scope.module(), occurrence.name());
    if (implicit != null || BuiltinNames.contains(occurrence.name())) {
      return implicit;
    }
    if (occurrence.use() == Use.EVALUATED) {
      unknown.add(scope, occurrence);
    }
    return scope.module().scope().symbol(occurrence.name());
  }

  private Symbol noBinding(Scope scope, Occurrence occurrence) {
    problems.report(
        ProblemCode.SYNTAX_ERROR,
        scope.module().tree().source(),
        occurrence.node().span(),
        "no binding for nonlocal '" + occurrence.name() + "' found");
    return scope.symbol(occurrence.name());
  }

  private static void record(Scope scope, Occurrence occurrence, Symbol symbol) {
    if (occurrence.role() == Role.BIND) {
      symbol.addBinding(occurrence.node());
    }
    if (occurrence.role() == Role.DELETE || occurrence.node() instanceof Stmt.ExceptHandler) {
      symbol.markDeleted();
      if (symbol.owner().unit() != scope.unit()) {
        symbol.markDeletedElsewhere();
      }
    }
    if (occurrence.role() != Role.READ
        && symbol.owner() != scope
        && symbol.owner() != scope.function()) {
      symbol.markReboundInside();
    }
    if (occurrence.use() != Use.NEVER) {
      use(scope, symbol);
    }
  }

  /** Hands a variable of a function, or a class's {@code __class__}, through to a scope inside. */
  private static void use(Scope scope, Symbol symbol) {
    Scope owner = symbol.owner();
    boolean cell = owner.classCell() == symbol;
    if (symbol.isGlobal() || (owner.kind() == Scope.Kind.CLASS && !cell)) {
      return;
    }
    for (Scope each = scope; each != null && each != owner; each = each.parent()) {
      each.addFree(symbol);
      if (each.kind() != Scope.Kind.COMPREHENSION) {
        symbol.markCaptured();
      }
      if (cell) {
        each.markUsesClassCell();
      }
    }
    if (cell) {
      owner.markUsesClassCell();
    }
  }
}
