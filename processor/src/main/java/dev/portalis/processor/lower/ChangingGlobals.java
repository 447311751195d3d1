package dev.portalis.processor.lower;

import dev.portalis.processor.bind.BoundModule;
import dev.portalis.processor.bind.Symbol;
import dev.portalis.processor.tree.Expr;
import dev.portalis.processor.tree.Node;
import dev.portalis.processor.tree.Stmt;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;

/** The global variables of a module that may get more values than the one they begin with. */
final class ChangingGlobals {
  /** The targets of assignments that run once: those that stand in the module itself. */
  private final Set<Node> assignedOnce = new HashSet<>();

  private final Predicate<Symbol> isChecked;

  ChangingGlobals(BoundModule module, Predicate<Symbol> isChecked) {
    this.isChecked = isChecked;
    for (Stmt each : module.tree().body()) {
      if (each instanceof Stmt.Assign assign) {
        assignedOnce.addAll(assign.targets());
      } else if (each instanceof Stmt.AnnAssign assign) {
        assignedOnce.add(assign.target());
      }
    }
  }

  boolean contains(Symbol symbol) {
    if (!symbol.isBoundOnce() || symbol.isReboundInside() || isChecked.test(symbol)) {
      return true;
    }
    Node binding = symbol.bindings().get(0);
    return binding instanceof Expr.Name && !assignedOnce.contains(binding);
  }
}
