package dev.portalis.processor.check;

import dev.portalis.annotations.Platform;
import dev.portalis.processor.bind.BoundModule;
import dev.portalis.processor.bind.LibraryNames;
import dev.portalis.processor.bind.Program;
import dev.portalis.processor.library.Library;
import dev.portalis.processor.problem.Problem;
import dev.portalis.processor.problem.ProblemCode;
import dev.portalis.processor.problem.Problems;
import dev.portalis.processor.stub.StubSignature;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The rules that hold on some platforms only. */
public final class PlatformChecks {
  private PlatformChecks() {}

  /** Applies the rules of the platforms for which a program is translated. */
  public static void check(
      Program program, Library library, Set<Platform> platforms, Problems problems) {
    LibraryNames names = LibraryNames.of(library);
    List<PlatformGaps> gaps = new ArrayList<>();
    platforms.forEach(each -> gaps.add(new PlatformGaps(program, library, each)));
    for (BoundModule module : program.modules()) {
      if (!module.tree().source().isLibrary()) {
        new RefuseMissingOnPlatform(gaps).check(program, names, module, problems);
      }
    }
  }

  /** A stub needs Java around it; beside the JVM, other platforms mean its programs alone. */
  public static void check(StubSignature stub, Set<Platform> platforms, Problems problems) {
    if (stub.kind() == StubSignature.Kind.PROGRAM || platforms.contains(Platform.JVM)) {
      return;
    }
    for (Platform platform : platforms) {
      problems.report(
          Problem.of(
              ProblemCode.STUB_ON_PLATFORM,
              stub.anchor(),
              stub.anchor().toString(),
              place(platform)));
    }
  }

  /** Where a platform is, as it stands in a message. */
  static String place(Platform platform) {
    switch (platform) {
      case BROWSER:
        return "in the browser";
      case WASI:
        return "under WASI";
      default:
        return "on the JVM";
    }
  }
}
