package dev.portalis.processor.check;

import dev.portalis.annotations.Platform;
import dev.portalis.processor.bind.BoundModule;
import dev.portalis.processor.bind.LibraryMembers;
import dev.portalis.processor.bind.LibraryNames;
import dev.portalis.processor.bind.Program;
import dev.portalis.processor.problem.Problem;
import dev.portalis.processor.problem.ProblemCode;
import dev.portalis.processor.problem.Problems;
import dev.portalis.processor.tree.Expr;
import dev.portalis.processor.tree.Node;
import dev.portalis.processor.tree.TreeWalker;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Something that a program may not contain; an instance walks one module. */
abstract class Rule extends TreeWalker {
  @SuppressWarnings("NullAway.Init")
  private Program program;

  @SuppressWarnings("NullAway.Init")
  private LibraryNames library;

  @SuppressWarnings("NullAway.Init")
  private BoundModule module;

  @SuppressWarnings("NullAway.Init")
  private Problems problems;

  /** Applies the rule to a module. */
  final void check(
      Program theProgram, LibraryNames theLibrary, BoundModule theModule, Problems theProblems) {
    program = theProgram;
    library = theLibrary;
    module = theModule;
    problems = theProblems;
    checkModule();
  }

  /** Walks the module. */
  void checkModule() {
    statements(module.tree().body());
  }

  Program program() {
    return program;
  }

  LibraryNames library() {
    return library;
  }

  BoundModule module() {
    return module;
  }

  /** The diagnostic for what the rule refuses. */
  ProblemCode code() {
    return ProblemCode.UNSUPPORTED;
  }

  /** Reports that something, named with its article or in quotes, is not supported. */
  void refuse(Node at, String what, String help) {
    report(Problem.of(code(), module.tree().source(), at.span(), what), help);
  }

  /** Reports that something, named with its article or in quotes, is not there on platforms. */
  void refuse(Node at, String what, List<Platform> platforms, String help) {
    report(
        Problem.of(
            ProblemCode.NOT_ON_PLATFORM,
            module.tree().source(),
            at.span(),
            what,
            platforms.stream().map(PlatformChecks::place).collect(Collectors.joining(" and "))),
        help);
  }

  private void report(Problem problem, String help) {
    problems.report(problem.withHelp(help));
  }

  /** Whether an expression is the name of a builtin that nothing shadows. */
  boolean isBuiltin(Expr e, String name) {
    return e instanceof Expr.Name n && n.id().equals(name) && program.symbolOf(n) == null;
  }

  /** The module and name of the library that an expression means; null for another. */
  @Nullable String libraryMember(Expr e) {
    return LibraryMembers.of(program, e);
  }
}
