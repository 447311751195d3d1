package dev.portalis.processor.bind;

import dev.portalis.processor.problem.ProblemCode;
import dev.portalis.processor.problem.Problems;
import dev.portalis.processor.source.ModuleFinder;
import dev.portalis.processor.source.Span;
import dev.portalis.processor.tree.Module;
import dev.portalis.processor.tree.Node;
import dev.portalis.processor.tree.Stmt;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Resolves the names and imports of a program. */
public final class Binder {
  private final ModuleLoader loader;
  private final LibraryNames library;
  private final Problems problems;
  private final Map<Node, Scope> scopes = new IdentityHashMap<>();
  private final Map<Node, Symbol> symbols = new IdentityHashMap<>();
  private final Map<Stmt.Alias, Import> imports = new IdentityHashMap<>();
  private final Map<Node, Boolean> maybeUnbound = new IdentityHashMap<>();

  private final EagerGenerators eager = new EagerGenerators();
  private boolean modulesAreValues = true;

  private Binder(ModuleFinder finder, LibraryNames library, Problems problems) {
    this.library = library;
    this.problems = problems;
    this.loader = new ModuleLoader(finder, library, problems, scopes, eager);
  }

  /**
   * Binds a program.
   *
   * @param main the main module; its name decides what relative imports mean
   * @param mainIsPackage whether it is the {@code __init__.py} of a package
   * @param finder finds the modules that are imported
   * @param library the modules that are written in Java
   * @param problems takes what is wrong with the program
   * @return the program; where problems has an error, only good for finding more of them
   */
  public static Program bind(
      Module main,
      boolean mainIsPackage,
      ModuleFinder finder,
      LibraryNames library,
      Problems problems) {
    Binder binder = new Binder(finder, library, problems);
    try {
      binder.run(main, mainIsPackage);
    } catch (StackOverflowError e) {
      problems.report(ProblemCode.TOO_DEEPLY_NESTED, main.source(), Span.FILE_START);
      Module empty = new Module(main.name(), main.source(), List.of());
      return bind(empty, mainIsPackage, finder, library, problems);
    }
    return binder.program();
  }

  private void run(Module main, boolean mainIsPackage) {
    loader.load(main, mainIsPackage);
    List<BoundModule> modules = loader.modules();
    modules.forEach(m -> NameResolver.declare(m.scope()));
    new ImportResolver(loader, library, problems, imports).resolve();
    eager.resolve(modules);
    UnknownNames unknown = new UnknownNames();
    NameResolver resolver = new NameResolver(symbols, unknown, problems);
    modules.forEach(m -> resolver.resolve(m.scope()));
    modules.forEach(m -> m.scope().symbols().values().forEach(Symbol::sortBindings));
    modulesAreValues = ModuleChanges.mark(modules, symbols, imports);
    unknown.report(problems);
    new DefiniteAssignment(program(), loader.sites(), imports, maybeUnbound).run();
  }

  private Program program() {
    return new Program(loader.modules(), scopes, symbols, imports, maybeUnbound, modulesAreValues);
  }
}
