package dev.portalis.processor.bind;

import dev.portalis.processor.bind.ModuleLoader.Target;
import dev.portalis.processor.problem.Problem;
import dev.portalis.processor.problem.ProblemCode;
import dev.portalis.processor.source.PySource;
import dev.portalis.processor.tree.Stmt;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The problems of imports, with what to do about them. */
final class ImportProblems {
  /** Packages that are known to be written in C or another compiled language. */
  private static final Set<String> NATIVE =
      Set.of(
          "numpy",
          "scipy",
          "pandas",
          "torch",
          "tensorflow",
          "cv2",
          "lxml",
          "PIL",
          "sklearn",
          "matplotlib",
          "psycopg2",
          "cryptography",
          "pyarrow",
          "polars",
          "cffi",
          "greenlet",
          "gevent",
          "pydantic_core",
          "orjson",
          "ujson",
          "uvloop");

  private ImportProblems() {}

  /** No module of that name. */
  static Problem unresolved(ImportSite site, Target.Missing missing, LibraryNames library) {
    String top = ImportNames.first(missing.name());
    Problem problem = report(site, ProblemCode.UNRESOLVED_IMPORT, missing.name());
    String guard =
        "; where the program can do without it, write 'try: import "
            + missing.name()
            + "' with an 'except ImportError:'";
    if (missing.message().contains("is not a package")) {
      return problem.withNote(missing.message()).withHelp("import a module that is in a package");
    }
    if (StandardModules.contains(top)) {
      return problem
          .withNote("'" + top + "' of the standard library is not part of Portalis")
          .withHelp("use another module" + guard);
    }
    if (NATIVE.contains(top)) {
      return problem
          .withNote("'" + top + "' is not written in Python, so that it cannot be translated")
          .withHelp("use a module that is written in Python" + guard);
    }
    String path = missing.name().replace('.', '/');
    Problem searched =
        problem.withNote(
            "searched for "
                + path
                + ".py and "
                + path
                + "/__init__.py beside the main file, and in the library of Portalis");
    Optional<String> near = nearModule(missing.name(), library);
    return near.isPresent()
        ? searched.withHelp("did you mean '" + near.get() + "'?")
        : searched.withHelp("put the module's source beside the main file" + guard);
  }

  private static Optional<String> nearModule(String name, LibraryNames library) {
    List<String> known = StandardModules.all().stream().filter(library::hasModule).toList();
    return Suggestions.nearest(name, known);
  }

  /** A relative import that leads out of all packages. */
  static Problem outside(ImportSite site, Stmt.ImportFrom from) {
    boolean top = ImportNames.parent(site.module().name()).isEmpty() && !site.module().isPackage();
    String name = ".".repeat(from.level()) + (from.module() == null ? "" : from.module());
    return report(site, ProblemCode.UNRESOLVED_IMPORT, name)
        .withNote(
            top
                ? "attempted relative import with no known parent package"
                : "attempted relative import beyond top-level package")
        .withHelp("write the whole name of the module without the dots before it");
  }

  /** A name that a module of the program does not have. */
  static Problem unknownMember(ImportSite site, BoundModule module) {
    String name = site.alias().name();
    return suggest(
        report(site, ProblemCode.UNKNOWN_IMPORTED_NAME, name, module.name())
            .withNote("nothing in " + module.tree().source().path() + " binds '" + name + "'"),
        name,
        module.scope().symbols().keySet(),
        "define it there, or import another name");
  }

  /** A name that a module of the library does not have. */
  static Problem unknownLibraryMember(ImportSite site, String module, Collection<String> members) {
    String name = site.alias().name();
    return suggest(
        report(site, ProblemCode.UNKNOWN_IMPORTED_NAME, name, module)
            .withNote("the module '" + module + "' of Portalis does not have it"),
        name,
        members,
        "use another name of the module");
  }

  /** A name that {@code __all__} lists but the module does not have. */
  static Problem unknownExport(ImportSite site, BoundModule module, String name) {
    return report(site, ProblemCode.UNKNOWN_IMPORTED_NAME, name, module.name())
        .withNote("__all__ in " + module.tree().source().path() + " lists it")
        .withHelp("take '" + name + "' out of __all__, or define it");
  }

  private static Problem suggest(
      Problem problem, String name, Collection<String> candidates, String otherwise) {
    Optional<String> near = Suggestions.nearest(name, candidates);
    return near.isPresent()
        ? problem.withHelp("did you mean '" + near.get() + "'?")
        : problem.withHelp(otherwise);
  }

  private static Problem report(ImportSite site, ProblemCode code, Object... arguments) {
    PySource source = site.module().tree().source();
    return Problem.of(code, source, site.alias().span(), arguments);
  }
}
