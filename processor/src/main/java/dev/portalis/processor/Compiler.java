package dev.portalis.processor;

import dev.portalis.processor.parse.PyParser;
import dev.portalis.processor.problem.Problems;
import dev.portalis.processor.tree.Module;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Translates one Python program into Java: the stages in the order in which they run. */
public final class Compiler {
  private Compiler() {}

  /** Translates a program. A pure function: equal inputs give equal results. */
  public static CompilerResult compile(CompilerInput input) {
    Problems problems = new Problems();
    List<GeneratedFile> files = new ArrayList<>();
    Optional<Module> main = PyParser.parse(input.main(), "__main__", problems);
    return new CompilerResult(main.isEmpty() ? List.of() : files, problems.list());
  }
}
