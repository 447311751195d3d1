package dev.portalis.processor.lower;

import dev.portalis.processor.bind.Program;
import dev.portalis.processor.bind.Scope;
import dev.portalis.processor.bind.Symbol;
import dev.portalis.processor.tree.Expr;
import dev.portalis.processor.tree.Stmt;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/**
 * The variables that may be without a value where something reads them. They are held as objects,
 * so that the mark for "no value" fits in.
 */
final class CheckedVariables {
  private final Set<Symbol> checked = Collections.newSetFromMap(new IdentityHashMap<>());

  CheckedVariables(Program program) {
    program.unboundReads().forEach(name -> add(program, name));
    program.modules().forEach(module -> addFrom(module.scope()));
    checked.addAll(NamespaceCalls.variables(program));
  }

  private void add(Program program, Expr.Name name) {
    Symbol symbol = program.symbolOf(name);
    if (symbol != null) {
      checked.add(symbol);
    }
  }

  /** Deleted variables, and the names of handlers, which end with their block. */
  private void addFrom(Scope scope) {
    for (Symbol symbol : scope.symbols().values()) {
      boolean handler = symbol.bindings().stream().anyMatch(Stmt.ExceptHandler.class::isInstance);
      if (symbol.isDeleted() || (handler && symbol.bindings().size() > 1)) {
        checked.add(symbol);
      }
    }
    scope.children().forEach(this::addFrom);
  }

  boolean contains(Symbol symbol) {
    return checked.contains(symbol);
  }
}
