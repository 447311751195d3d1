package dev.portalis.processor;

import com.palantir.javapoet.ClassName;
import dev.portalis.annotations.Platform;
import dev.portalis.processor.bind.Binder;
import dev.portalis.processor.bind.LibraryNames;
import dev.portalis.processor.bind.Program;
import dev.portalis.processor.check.Checks;
import dev.portalis.processor.check.PlatformChecks;
import dev.portalis.processor.check.VerifyHints;
import dev.portalis.processor.check.VerifyIsolation;
import dev.portalis.processor.check.VerifyStub;
import dev.portalis.processor.check.threads.ThreadHazards;
import dev.portalis.processor.code.ModuleCode;
import dev.portalis.processor.emit.GeneratedFile;
import dev.portalis.processor.emit.ModuleWriter;
import dev.portalis.processor.emit.ProgramWriter;
import dev.portalis.processor.emit.StubWriter;
import dev.portalis.processor.lower.DeepRecursion;
import dev.portalis.processor.lower.ProgramLowering;
import dev.portalis.processor.parse.PyParser;
import dev.portalis.processor.problem.Problems;
import dev.portalis.processor.problem.Suppressions;
import dev.portalis.processor.report.ReportPage;
import dev.portalis.processor.source.PySource;
import dev.portalis.processor.stub.StubSignature;
import dev.portalis.processor.threads.Callables;
import dev.portalis.processor.threads.FindSharedState;
import dev.portalis.processor.threads.Isolation;
import dev.portalis.processor.threads.IsolationVerdict;
import dev.portalis.processor.threads.SharedState;
import dev.portalis.processor.threads.ThreadRoot;
import dev.portalis.processor.threads.ThreadRoots;
import dev.portalis.processor.threads.UsesThreads;
import dev.portalis.processor.tree.Module;
import dev.portalis.processor.types.Inference;
import dev.portalis.processor.types.TypedProgram;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Translates one Python program into Java: the stages in the order in which they run. */
public final class Compiler {
  private final CompilerInput input;
  private final Problems problems;
  private @Nullable String report;

  private Compiler(CompilerInput input) {
    this.input = input;
    this.problems = new Problems(new Suppressions(input.options().suppress()));
  }

  /** Translates a program. A pure function: equal inputs give equal results. */
  public static CompilerResult compile(CompilerInput input) {
    Compiler compiler = new Compiler(input);
    List<GeneratedFile> files = compiler.run();
    return new CompilerResult(files, compiler.problems.list(), compiler.report);
  }

  private List<GeneratedFile> run() {
    boolean isProgram = input.stub().kind() == StubSignature.Kind.PROGRAM;
    Optional<Module> main =
        PyParser.parse(input.main(), isProgram ? "__main__" : moduleName(input.main()), problems);
    if (main.isEmpty()) {
      return List.of();
    }
    LibraryNames library = LibraryNames.of(input.library());
    Program program = Binder.bind(main.get(), false, input.modules(), library, problems);
    Checks.check(program, library, problems);
    PlatformChecks.check(program, input.library(), input.options().platforms(), problems);
    PlatformChecks.check(input.stub(), input.options().platforms(), problems);
    if (problems.hasErrors()) {
      return List.of();
    }
    TypedProgram typed = Inference.infer(program, input.library(), input.stub(), problems);
    VerifyStub.check(input.stub(), typed, problems);
    if (problems.hasErrors()) {
      return List.of();
    }
    VerifyHints.check(typed, problems);
    SharedState shared = threads(typed);
    List<IsolationVerdict> verdicts = isolation(typed);
    if (problems.hasErrors()) {
      return List.of();
    }
    ClassName module = generatedClass("Module");
    List<GeneratedFile> files = new ArrayList<>();
    ProgramLowering lowering = ProgramLowering.of(typed, shared, input.library(), module);
    for (ModuleCode code : lowering.modules()) {
      files.add(ModuleWriter.write(code));
    }
    if (input.options().report()) {
      report = ReportPage.write(title(), typed, verdicts, new JavaTexts(lowering, files));
    }
    if (isProgram) {
      for (Platform platform : input.options().platforms()) {
        files.add(
            ProgramWriter.write(
                platform,
                generatedClass(ProgramWriter.suffix(platform)),
                module,
                input.main().path(),
                input.stub().isPublic(),
                DeepRecursion.in(typed.program())));
      }
    } else {
      files.add(StubWriter.write(lowering.stub(input.stub(), generatedClass("Python"))));
    }
    return problems.hasErrors() ? List.of() : files;
  }

  /** Finds what is isolated, where somebody wants to know. */
  private List<IsolationVerdict> isolation(TypedProgram typed) {
    if (!UsesThreads.in(typed.program())) {
      return List.of();
    }
    Callables callables = new Callables(typed);
    List<ThreadRoot> roots = ThreadRoots.of(typed, callables);
    boolean notes = input.options().notes().contains("isolation");
    boolean wanted = notes || input.options().report();
    if (!wanted && roots.stream().noneMatch(each -> each.kind().isProcess())) {
      return List.of();
    }
    List<IsolationVerdict> verdicts = Isolation.of(typed, callables, roots);
    VerifyIsolation.check(verdicts, notes, problems);
    return verdicts;
  }

  private String title() {
    String name = String.join(".", input.stub().type().simpleNames());
    String in = input.stub().packageName();
    return in.isEmpty() ? name : in + "." + name;
  }

  /** Finds what threads share, and what can go wrong between them. */
  private SharedState threads(TypedProgram typed) {
    List<ThreadRoot> roots = List.of();
    if (UsesThreads.in(typed.program())) {
      Callables callables = new Callables(typed);
      roots = ThreadRoots.of(typed, callables);
      ThreadHazards.check(typed, roots, callables, problems);
    } else if (input.stub().kind() == StubSignature.Kind.PROGRAM) {
      return FindSharedState.none();
    }
    // Threads of Java may call a stub.
    return FindSharedState.in(typed, roots, typed.stubTargets());
  }

  private ClassName generatedClass(String suffix) {
    return ClassName.get(input.stub().packageName(), input.stub().generatedName(suffix));
  }

  /** The name under which {@code import} would find a file. */
  private static String moduleName(PySource source) {
    String file = source.path().replace('\\', '/');
    String name = file.substring(file.lastIndexOf('/') + 1);
    return name.endsWith(".py") ? name.substring(0, name.length() - 3) : name;
  }
}
