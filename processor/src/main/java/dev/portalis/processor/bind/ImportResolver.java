package dev.portalis.processor.bind;

import dev.portalis.processor.bind.ModuleLoader.Target;
import dev.portalis.processor.problem.Problem;
import dev.portalis.processor.problem.ProblemCode;
import dev.portalis.processor.problem.Problems;
import dev.portalis.processor.tree.Stmt;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds what every name of an import statement brings in. */
final class ImportResolver {
  private final ModuleLoader loader;
  private final LibraryNames library;
  private final Problems problems;
  private final Map<Stmt.Alias, Import> imports;

  ImportResolver(
      ModuleLoader loader,
      LibraryNames library,
      Problems problems,
      Map<Stmt.Alias, Import> imports) {
    this.loader = loader;
    this.library = library;
    this.problems = problems;
    this.imports = imports;
  }

  /** Resolves all imports; the names that {@code import *} binds become symbols. */
  void resolve() {
    bindStars();
    for (ImportSite site : loader.sites()) {
      if (!imports.containsKey(site.alias())) {
        imports.put(site.alias(), resolve(site));
      }
    }
  }

  // import *

  /** Repeats until nothing is added, since modules may hand names on in circles. */
  private void bindStars() {
    List<ImportSite> stars = loader.sites().stream().filter(s -> s.isStar() && !s.never()).toList();
    boolean changed = true;
    while (changed) {
      changed = false;
      for (ImportSite site : stars) {
        changed |= bindStar(site);
      }
    }
  }

  private boolean bindStar(ImportSite site) {
    Optional<String> base = base(site);
    Target target = base.isEmpty() ? null : loader.find(base.get());
    Import star = null;
    List<String> names = List.of();
    if (target instanceof Target.Program program) {
      names = exported(program.module());
      star = new Import.Star(program.module(), names);
    } else if (target instanceof Target.OfLibrary module) {
      names = library.members(module.name()).stream().filter(n -> !n.startsWith("_")).toList();
      star = new Import.LibraryStar(module.name(), names);
    }
    if (target instanceof Target.Missing) {
      // Whatever the module would have bound is not known.
      site.module().markChangesGlobals();
    }
    if (star == null || star.equals(imports.get(site.alias()))) {
      return false;
    }
    imports.put(site.alias(), star);
    for (String name : names) {
      Symbol symbol = site.module().scope().symbol(name);
      if (!symbol.bindings().contains(site.alias())) {
        symbol.addBinding(site.alias());
      }
    }
    return true;
  }

  private List<String> exported(BoundModule module) {
    Exports exports = Exports.of(module);
    if (exports.kind() == Exports.Kind.LISTED) {
      return exports.names();
    }
    Set<String> names = new LinkedHashSet<>();
    for (String each : module.scope().symbols().keySet()) {
      if (!each.startsWith("_")) {
        names.add(each);
      }
    }
    return new ArrayList<>(names);
  }

  // One name

  private Import resolve(ImportSite site) {
    if (site.never()) {
      return new Import.Nothing();
    }
    Stmt.ImportFrom from = site.from();
    if (from == null) {
      return module(site, loader.find(site.alias().name()));
    }
    if ("__future__".equals(from.module()) && from.level() == 0) {
      return new Import.Nothing();
    }
    Optional<String> base = base(site);
    return base.isEmpty() ? outside(site, from) : member(site, loader.find(base.get()));
  }

  private static Optional<String> base(ImportSite site) {
    Stmt.ImportFrom from = site.from();
    return from == null ? Optional.empty() : ImportNames.absolute(site.module(), from);
  }

  private Import module(ImportSite site, Target target) {
    if (target instanceof Target.Program program) {
      return new Import.OfModule(program.module());
    }
    if (target instanceof Target.OfLibrary module) {
      return new Import.OfLibrary(module.name());
    }
    return missing(site, (Target.Missing) target);
  }

  private Import member(ImportSite site, Target target) {
    String name = site.alias().name();
    if (target instanceof Target.Program program) {
      checkStar(site, program.module());
      return site.isStar()
          ? new Import.Star(program.module(), List.of())
          : member(site, program.module(), name);
    }
    if (target instanceof Target.OfLibrary module) {
      return libraryMember(site, module.name(), name);
    }
    return missing(site, (Target.Missing) target);
  }

  private Import member(ImportSite site, BoundModule module, String name) {
    BoundModule submodule = module.submodules().get(name);
    if (submodule != null && !loader.bindsItself(module, name)) {
      return new Import.OfModule(submodule);
    }
    boolean known =
        module.scope().symbols().containsKey(name)
            || ImplicitNames.ofModule(module, name) != null
            || module.isBroken()
            || module.scope().symbols().containsKey("__getattr__");
    if (!known && site.guarded()) {
      return new Import.MissingMember(module.name(), name);
    }
    if (!known) {
      problems.report(ImportProblems.unknownMember(site, module));
    }
    return new Import.OfMember(module, name);
  }

  private Import libraryMember(ImportSite site, String module, String name) {
    if (site.isStar()) {
      return new Import.LibraryStar(module, List.of());
    }
    if (library.hasMember(module, name)) {
      return new Import.OfLibraryMember(module, name);
    }
    if (library.hasModule(module + "." + name)) {
      return new Import.OfLibrary(module + "." + name);
    }
    if (site.guarded()) {
      return new Import.MissingMember(module, name);
    }
    problems.report(ImportProblems.unknownLibraryMember(site, module, library.members(module)));
    return new Import.OfLibraryMember(module, name);
  }

  private Import missing(ImportSite site, Target.Missing missing) {
    if (!site.guarded() || runsAnotherModule(site, missing)) {
      problems.reportOnce(
          List.of(site.module().name(), missing.name()),
          ImportProblems.unresolved(site, missing, library));
    }
    return new Import.Missing(missing.name(), missing.message());
  }

  /** Whether the import runs a package first, so that it does more than to fail. */
  private boolean runsAnotherModule(ImportSite site, Target.Missing missing) {
    String around = ImportNames.parent(missing.name());
    return !around.isEmpty()
        && loader.find(around) instanceof Target.Program
        && !(site.module().name() + ".").startsWith(around + ".");
  }

  private Import outside(ImportSite site, Stmt.ImportFrom from) {
    problems.report(ImportProblems.outside(site, from));
    return new Import.Missing(from.module() == null ? "" : from.module(), "");
  }

  private void checkStar(ImportSite site, BoundModule module) {
    if (!site.isStar()) {
      return;
    }
    Exports exports = Exports.of(module);
    if (exports.kind() == Exports.Kind.COMPUTED) {
      problems.report(
          Problem.of(
                  ProblemCode.UNSUPPORTED,
                  site.module().tree().source(),
                  site.alias().span(),
                  "'import *' from '" + module.name() + "', whose __all__ is computed,")
              .withHelp("import the names that are used one by one"));
    }
    for (String name : exports.names()) {
      if (!module.scope().symbols().containsKey(name)
          && ImplicitNames.ofModule(module, name) == null
          && !module.submodules().containsKey(name)
          && !module.isBroken()) {
        problems.report(ImportProblems.unknownExport(site, module, name));
      }
    }
  }
}
