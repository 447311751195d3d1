package dev.portalis.processor.check;

import dev.portalis.processor.bind.BoundModule;
import dev.portalis.processor.bind.Import;
import dev.portalis.processor.bind.Symbol;
import dev.portalis.processor.tree.Node;
import dev.portalis.processor.tree.Stmt;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Refuses a package that has a variable and a submodule of one name, unless it imports the
 * submodule itself: which of the two the name means would depend on what was imported last.
 */
final class RefuseHiddenSubmodules extends Rule {
  private final Set<BoundModule> imported = new HashSet<>();

  @Override
  void checkModule() {
    super.checkModule();
    for (Map.Entry<String, BoundModule> each : module().submodules().entrySet()) {
      Symbol symbol = module().scope().symbols().get(each.getKey());
      if (symbol != null && !imported.contains(each.getValue())) {
        symbol.bindings().stream().findFirst().ifPresent(at -> refuse(at, each.getKey()));
      }
    }
  }

  private void refuse(Node at, String name) {
    refuse(
        at,
        "a variable '" + name + "' in a package with a submodule of that name",
        "rename the variable or the submodule, or import the submodule before the variable is"
            + " assigned");
  }

  @Override
  public void statement(Stmt s) {
    if (s instanceof Stmt.Import i) {
      i.names().forEach(this::imported);
    } else if (s instanceof Stmt.ImportFrom i) {
      i.names().forEach(this::imported);
    } else if (!(s instanceof Stmt.FunctionDef)) {
      super.statement(s);
    }
  }

  private void imported(Stmt.Alias alias) {
    Import meaning = program().importOf(alias);
    if (meaning instanceof Import.OfModule m) {
      imported.add(m.module());
    } else if (meaning instanceof Import.OfMember m) {
      imported.add(m.module());
    } else if (meaning instanceof Import.Star m) {
      imported.add(m.module());
    }
  }
}
