package dev.portalis.processor.types;

import dev.portalis.processor.bind.Program;
import dev.portalis.processor.bind.Scope;
import dev.portalis.processor.library.Library;
import dev.portalis.processor.problem.Problems;
import dev.portalis.processor.stub.StubSignature;
import java.util.List;

/**
 * Finds out the types of a whole program.
 *
 * <p>Types are flow-insensitive: a variable of a version of a function has one type, which holds
 * all that is stored in it. All versions are analysed round by round until nothing grows any more.
 * What was found out in the last round is what is recorded.
 */
public final class Inference {
  private final ProgramState state;
  private final Families families;
  private final Deferral deferral = new Deferral();

  private Inference(ProgramState state) {
    this.state = state;
    this.families = new Families(state);
  }

  /** The types of a program that is called through a stub. */
  public static TypedProgram infer(
      Program program, Library library, StubSignature stub, Problems problems) {
    return infer(program, library, new StubRoots(stub));
  }

  /** The types of a program that is only run. */
  public static TypedProgram infer(Program program, Library library, Problems problems) {
    return infer(program, library, new StubRoots(null));
  }

  private static TypedProgram infer(Program program, Library library, StubRoots roots) {
    TypedProgram typed = Declarations.of(program);
    Reflection reflection = new Reflection(program);
    typed.setReadsAnnotations(reflection.readsAnnotations());
    StaticClasses.find(typed, reflection);
    SelfStores selfStores = Fields.declare(typed, reflection);
    Growth growth = Growth.of(typed, roots.names());
    ProgramState state = new ProgramState(typed, library, reflection, selfStores, growth);
    Inference inference = new Inference(state);
    for (FunctionInfo function : typed.functions()) {
      if (function.parameters() == null) {
        state.instances().makeGeneral(function);
      }
      if (function.scope().kind() != Scope.Kind.FUNCTION && function.scope().yields()) {
        state.requireGeneral(function);
      }
    }
    inference.run(roots);
    return typed;
  }

  private void run(StubRoots roots) {
    boolean forwards = true;
    do {
      do {
        deferral.clear();
        round(forwards);
        if (state.reflection().computesAttributes()) {
          state.readComputed();
        }
        roots.flow(state);
        families.linkAll();
        forwards = !forwards;
      } while (state.lattice().takeChanged());
    } while (deferral.release());
    roots.finish(state);
    state.instances().finish();
    families.finish();
    state.finish();
  }

  /** Results flow against the order in which functions call each other, so the order alternates. */
  private void round(boolean forwards) {
    List<FunctionInstance> all = state.instances().all();
    int known = all.size();
    for (int i = 0; i < known; i++) {
      analyse(all.get(forwards ? i : known - 1 - i));
    }
    for (int i = known; i < all.size(); i++) {
      analyse(all.get(i));
    }
  }

  private void analyse(FunctionInstance instance) {
    new Body(state, families, deferral, instance).analyse();
  }
}
