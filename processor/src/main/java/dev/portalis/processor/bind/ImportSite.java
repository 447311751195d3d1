package dev.portalis.processor.bind;

import dev.portalis.processor.tree.Expr;
import dev.portalis.processor.tree.Stmt;
import dev.portalis.processor.tree.TreeWalker;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One name of an import statement.
 *
 * @param module the module whose code it is
 * @param from the statement, null for a plain {@code import}
 * @param alias the name
 * @param guarded whether the program is prepared for an ImportError
 * @param never whether it is never executed
 */
record ImportSite(
    BoundModule module,
    Stmt.@Nullable ImportFrom from,
    Stmt.Alias alias,
    boolean guarded,
    boolean never) {

  /** Whether it is {@code from m import *}. */
  boolean isStar() {
    return from != null && alias.name().equals("*");
  }

  /** The imports of a module in source order. */
  static List<ImportSite> of(BoundModule module) {
    Collector collector = new Collector(module);
    collector.statements(module.tree().body());
    return collector.sites;
  }

  private static final class Collector extends TreeWalker {
    private final BoundModule module;
    private final List<ImportSite> sites = new ArrayList<>();
    private boolean guarded;
    private boolean never;

    Collector(BoundModule module) {
      this.module = module;
    }

    @Override
    public void statement(Stmt s) {
      if (s instanceof Stmt.Import t) {
        t.names().forEach(n -> sites.add(new ImportSite(module, null, n, guarded, never)));
      } else if (s instanceof Stmt.ImportFrom t) {
        t.names().forEach(n -> sites.add(new ImportSite(module, t, n, guarded, never)));
      } else if (s instanceof Stmt.If t) {
        Optional<Boolean> test = StaticConditions.value(t.test());
        body(t.body(), guarded, never || test.equals(Optional.of(false)));
        body(t.orElse(), guarded, never || test.equals(Optional.of(true)));
      } else if (s instanceof Stmt.Try t) {
        body(t.body(), guarded || Guards.catchesImportError(t), never);
        t.handlers().forEach(this::handler);
        statements(t.orElse());
        statements(t.finalBody());
      } else if (s instanceof Stmt.With t) {
        body(t.body(), guarded || Guards.suppressesImportError(t), never);
      } else if (s instanceof Stmt.FunctionDef t) {
        body(t.body(), false, never);
      } else {
        super.statement(s);
      }
    }

    private void body(List<Stmt> body, boolean newGuarded, boolean newNever) {
      boolean guardedBefore = guarded;
      boolean neverBefore = never;
      guarded = newGuarded;
      never = newNever;
      statements(body);
      guarded = guardedBefore;
      never = neverBefore;
    }

    @Override
    public void expression(@Nullable Expr e) {
      // No import stands in an expression.
    }
  }
}
