package dev.portalis.tests.build;

import dev.portalis.processor.bind.Binder;
import dev.portalis.processor.bind.LibraryNames;
import dev.portalis.processor.bind.Program;
import dev.portalis.processor.library.ClassPathLibrarySource;
import dev.portalis.processor.library.Library;
import dev.portalis.processor.parse.PyParser;
import dev.portalis.processor.problem.Problems;
import dev.portalis.processor.source.PySource;
import dev.portalis.processor.types.Inference;
import dev.portalis.processor.types.TypedProgram;
import java.util.Optional;

/** Infers the types of a program that is given as text. */
public final class Inferred {
  private Inferred() {}

  /** The types of the program, with the library as it is. */
  public static TypedProgram program(String text) {
    Problems problems = new Problems();
    Library library = new Library(new ClassPathLibrarySource());
    Program program =
        Binder.bind(
            PyParser.parse(new PySource("main.py", text), "__main__", problems)
                .orElseThrow(() -> new AssertionError(problems.list())),
            false,
            name -> Optional.empty(),
            LibraryNames.of(library),
            problems);
    if (problems.hasErrors()) {
      throw new AssertionError(problems.list());
    }
    return Inference.infer(program, library, problems);
  }
}
