package dev.portalis.processor.types;

import dev.portalis.processor.bind.Program;
import dev.portalis.processor.library.Library;
import dev.portalis.processor.problem.Problems;

/** Finds out the types of a whole program. */
public final class Inference {
  private Inference() {}

  /** The types of a program. */
  public static TypedProgram infer(Program program, Library library, Problems problems) {
    return Declarations.of(program);
  }
}
