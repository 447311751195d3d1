package dev.portalis.processor.lower;

import dev.portalis.processor.bind.BoundModule;
import dev.portalis.processor.bind.Program;
import dev.portalis.processor.tree.Stmt;
import java.util.List;
import java.util.Set;

/** Whether a program can have more than one thread: it imports a module that starts them. */
final class UsesThreads {
  private static final Set<String> MODULES =
      Set.of("threading", "_thread", "concurrent", "multiprocessing", "asyncio", "sched");

  private UsesThreads() {}

  static boolean in(Program program) {
    return program.modules().stream().map(BoundModule::tree).anyMatch(m -> in(m.body()));
  }

  private static boolean in(List<Stmt> statements) {
    return statements.stream().anyMatch(UsesThreads::in);
  }

  private static boolean in(Stmt statement) {
    if (statement instanceof Stmt.Import imports) {
      return imports.names().stream().anyMatch(alias -> isThreadModule(alias.name()));
    }
    if (statement instanceof Stmt.ImportFrom imports) {
      return imports.module() != null && isThreadModule(imports.module());
    }
    return Substatements.of(statement).stream().anyMatch(UsesThreads::in);
  }

  private static boolean isThreadModule(String name) {
    int dot = name.indexOf('.');
    return MODULES.contains(dot < 0 ? name : name.substring(0, dot));
  }
}
