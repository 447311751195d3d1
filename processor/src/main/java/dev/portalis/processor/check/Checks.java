package dev.portalis.processor.check;

import dev.portalis.processor.bind.BoundModule;
import dev.portalis.processor.bind.LibraryNames;
import dev.portalis.processor.bind.Program;
import dev.portalis.processor.problem.ProblemCode;
import dev.portalis.processor.problem.Problems;
import dev.portalis.processor.source.Span;
import java.util.List;
import java.util.function.Supplier;

/** All rules, in the order in which they are applied to each module. */
public final class Checks {
  private static final List<Supplier<Rule>> RULES =
      List.of(
          RefuseCodeFromText::new,
          RefuseChangingNamespaces::new,
          RefuseMetaclasses::new,
          RefuseChangingClasses::new,
          RefuseFinalizers::new,
          RefuseFrames::new,
          RefuseImportMachinery::new,
          RefuseTypeCheckingCode::new,
          RefuseHiddenSubmodules::new,
          // What the library lacks comes last: the rules before know better what to do instead.
          RefuseMissingBuiltins::new,
          RefuseMissingMembers::new);

  private Checks() {}

  /** Applies all rules to all modules of a program. */
  public static void check(Program program, LibraryNames library, Problems problems) {
    for (BoundModule module : program.modules()) {
      try {
        for (Supplier<Rule> rule : RULES) {
          rule.get().check(program, library, module, problems);
        }
      } catch (StackOverflowError e) {
        problems.report(ProblemCode.TOO_DEEPLY_NESTED, module.tree().source(), Span.FILE_START);
      }
    }
  }
}
