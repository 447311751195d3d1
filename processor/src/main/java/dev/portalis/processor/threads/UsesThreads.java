package dev.portalis.processor.threads;

import dev.portalis.processor.bind.BoundModule;
import dev.portalis.processor.bind.Program;
import dev.portalis.processor.tree.Stmt;
import dev.portalis.processor.tree.TreeWalker;
import java.util.List;
import java.util.Set;

/** Whether a program can have more than one thread: it imports a module that starts them. */
public final class UsesThreads {
  private static final Set<String> MODULES =
      Set.of("threading", "_thread", "concurrent", "multiprocessing", "asyncio", "sched");

  private UsesThreads() {}

  /** Whether any module of a program imports one. */
  public static boolean in(Program program) {
    return program.modules().stream().map(BoundModule::tree).anyMatch(m -> in(m.body()));
  }

  private static boolean in(List<Stmt> statements) {
    boolean[] found = {false};
    new TreeWalker() {
      @Override
      public void statement(Stmt s) {
        found[0] |= imports(s);
        super.statement(s);
      }
    }.statements(statements);
    return found[0];
  }

  private static boolean imports(Stmt statement) {
    if (statement instanceof Stmt.Import imports) {
      return imports.names().stream().anyMatch(alias -> isThreadModule(alias.name()));
    }
    return statement instanceof Stmt.ImportFrom from
        && from.module() != null
        && isThreadModule(from.module());
  }

  private static boolean isThreadModule(String name) {
    int dot = name.indexOf('.');
    return MODULES.contains(dot < 0 ? name : name.substring(0, dot));
  }
}
