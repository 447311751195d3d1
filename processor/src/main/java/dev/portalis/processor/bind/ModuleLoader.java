package dev.portalis.processor.bind;

import dev.portalis.processor.library.PythonLibrary;
import dev.portalis.processor.parse.PyParser;
import dev.portalis.processor.problem.Problems;
import dev.portalis.processor.source.ModuleFinder;
import dev.portalis.processor.source.PySource;
import dev.portalis.processor.tree.Module;
import dev.portalis.processor.tree.Node;
import dev.portalis.processor.tree.Stmt;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Parses the modules of a program, each once, in the order in which imports lead to them. */
final class ModuleLoader {
  private final ModuleFinder finder;
  private final LibraryNames library;
  private final Problems problems;
  private final Map<Node, Scope> scopes;
  private final EagerGenerators eager;
  private final Map<String, BoundModule> modules = new LinkedHashMap<>();
  private final ArrayDeque<BoundModule> waiting = new ArrayDeque<>();
  private final Map<String, Optional<ModuleFinder.Found>> searched = new HashMap<>();
  private final Map<BoundModule, List<ImportSite>> sites = new LinkedHashMap<>();
  private final Set<Stmt.Alias> ownSubmodules = Collections.newSetFromMap(new IdentityHashMap<>());

  ModuleLoader(
      ModuleFinder finder,
      LibraryNames library,
      Problems problems,
      Map<Node, Scope> scopes,
      EagerGenerators eager) {
    this.finder = finder;
    this.library = library;
    this.problems = problems;
    this.scopes = scopes;
    this.eager = eager;
  }

  /** Loads the main module and all that it imports. */
  void load(Module main, boolean mainIsPackage) {
    add(main, mainIsPackage, false);
    while (!waiting.isEmpty()) {
      BoundModule module = waiting.remove();
      for (ImportSite site : sites.getOrDefault(module, List.of())) {
        if (!site.never()) {
          follow(site);
        }
      }
    }
  }

  /** The modules in the order in which they were found. */
  List<BoundModule> modules() {
    return List.copyOf(modules.values());
  }

  /** The imports of all modules. */
  List<ImportSite> sites() {
    return sites.values().stream().flatMap(List::stream).toList();
  }

  /** Whether a package gives a name a value other than by importing its own submodule. */
  boolean bindsItself(BoundModule module, String name) {
    for (Occurrence each : module.scope().names().occurrences()) {
      if (each.role() == Occurrence.Role.BIND
          && each.name().equals(name)
          && !(each.node() instanceof Stmt.Alias alias && ownSubmodules.contains(alias))) {
        return true;
      }
    }
    return false;
  }

  private void follow(ImportSite site) {
    Stmt.ImportFrom from = site.from();
    if (from == null) {
      find(site.alias().name());
      return;
    }
    String base = ImportNames.absolute(site.module(), from).orElse(null);
    if (base == null) {
      return;
    }
    Target target = find(base);
    if (site.isStar()) {
      if (target instanceof Target.Program program) {
        Exports.of(program.module()).names().forEach(name -> submodule(program, name));
      }
    } else if (target instanceof Target.Program program) {
      submodule(program, site.alias().name());
    } else if (target instanceof Target.Missing) {
      find(base + "." + site.alias().name());
    }
  }

  /** Loads a name of a package that is a module rather than a variable of it. */
  private void submodule(Target.Program program, String name) {
    BoundModule module = program.module();
    if (module.isPackage() && !bindsItself(module, name)) {
      find(module.name() + "." + name);
    }
  }

  /** The module of an absolute name, which is loaded with the packages around it. */
  Target find(String dottedName) {
    String top = ImportNames.first(dottedName);
    boolean builtIn = StandardModules.isBuiltIn(top) && library.hasModule(top);
    if (builtIn || !isProgram(top)) {
      if (library.hasModule(dottedName)) {
        return new Target.OfLibrary(dottedName);
      }
      if (library.hasModule(top)) {
        return new Target.Missing(dottedName, ImportNames.noModule(dottedName));
      }
    }
    return findInProgram(dottedName);
  }

  private Optional<ModuleFinder.Found> search(String name) {
    return searched.computeIfAbsent(name, this::searchAnew);
  }

  /** A file of the user goes before one of the library, as in CPython. */
  private Optional<ModuleFinder.Found> searchAnew(String name) {
    Optional<ModuleFinder.Found> found = finder.find(name);
    boolean ofLibrary = found.isEmpty() && StandardModules.contains(ImportNames.first(name));
    return ofLibrary ? PythonLibrary.find(name) : found;
  }

  private boolean isProgram(String name) {
    return modules.containsKey(name) || search(name).isPresent();
  }

  private Target findInProgram(String dottedName) {
    BoundModule module = null;
    for (int end = 0; end >= 0 && end < dottedName.length(); ) {
      int dot = dottedName.indexOf('.', end);
      end = dot < 0 ? dottedName.length() : dot + 1;
      String prefix = dot < 0 ? dottedName : dottedName.substring(0, dot);
      if (module != null && !module.isPackage()) {
        String reason = "; '" + module.name() + "' is not a package";
        return new Target.Missing(prefix, ImportNames.noModule(prefix) + reason);
      }
      BoundModule inner = loaded(prefix, dottedName);
      if (inner == null) {
        return new Target.Missing(prefix, ImportNames.noModule(prefix));
      }
      if (module != null) {
        module.addSubmodule(ImportNames.last(prefix), inner);
      }
      module = inner;
    }
    return module == null
        ? new Target.Missing(dottedName, ImportNames.noModule(dottedName))
        : new Target.Program(module);
  }

  private @Nullable BoundModule loaded(String name, String wanted) {
    BoundModule known = modules.get(name);
    if (known != null) {
      return known;
    }
    Optional<ModuleFinder.Found> found = search(name);
    if (found.isPresent()) {
      PySource source = found.get().source();
      Optional<Module> parsed = PyParser.parse(source, name, problems);
      Module tree = parsed.orElse(new Module(name, source, List.of()));
      return add(tree, found.get().isPackage(), parsed.isEmpty());
    }
    return isNamespace(name, wanted)
        ? add(new Module(name, new PySource(name.replace('.', '/'), ""), List.of()), true, false)
        : null;
  }

  /** Whether a directory without {@code __init__.py} leads to a module (PEP 420). */
  private boolean isNamespace(String name, String wanted) {
    String rest = wanted;
    while (rest.length() > name.length()) {
      if (search(rest).isPresent()) {
        return true;
      }
      rest = rest.substring(0, Math.max(0, rest.lastIndexOf('.')));
    }
    return false;
  }

  private BoundModule add(Module tree, boolean isPackage, boolean broken) {
    BoundModule module = new BoundModule(tree, isPackage);
    modules.put(tree.name(), module);
    waiting.add(module);
    if (broken) {
      module.markBroken();
    }
    if (ImportNames.hasFutureAnnotations(tree)) {
      module.markFutureAnnotations();
    }
    ScopeBuilder.build(module, scopes, eager);
    List<ImportSite> imports = ImportSite.of(module);
    sites.put(module, imports);
    imports.stream()
        .filter(ModuleLoader::isOwnSubmodule)
        .forEach(s -> ownSubmodules.add(s.alias()));
    return module;
  }

  /** Whether it is, within package p, {@code from . import x}, which binds the module p.x. */
  private static boolean isOwnSubmodule(ImportSite site) {
    Stmt.ImportFrom from = site.from();
    String asName = site.alias().asName();
    return from != null
        && (asName == null || asName.equals(site.alias().name()))
        && ImportNames.absolute(site.module(), from).equals(Optional.of(site.module().name()));
  }

  /** What an absolute module name means. */
  sealed interface Target {
    /** A module of the program. */
    record Program(BoundModule module) implements Target {}

    /** A module of the library. */
    record OfLibrary(String name) implements Target {}

    /** No module; the name that is missing and CPython's message. */
    record Missing(String name, String message) implements Target {}
  }
}
