package dev.portalis.tests.threads;

import static com.google.common.truth.Truth.assertWithMessage;

import dev.portalis.processor.CompilerInput;
import dev.portalis.processor.CompilerResult;
import dev.portalis.processor.library.ClassPathLibrarySource;
import dev.portalis.processor.library.Library;
import dev.portalis.processor.problem.JavaAnchor;
import dev.portalis.processor.problem.Problem;
import dev.portalis.processor.source.PySource;
import dev.portalis.processor.stub.JavaType;
import dev.portalis.processor.stub.StubSignature;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Compares the problems of a program with those that it expects: {@code # > PY0611} under a line
 * for each problem in it.
 */
final class Hazards {
  private static final Pattern EXPECTED = Pattern.compile("\\s*# > (PY\\d+)");
  private static final Library LIBRARY = new Library(new ClassPathLibrarySource());

  private Hazards() {}

  static void check(String program) {
    List<String> expected = new ArrayList<>();
    int above = 0;
    String[] lines = program.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      Matcher marker = EXPECTED.matcher(lines[i]);
      if (marker.lookingAt()) {
        expected.add(above + " " + marker.group(1));
      } else {
        above = i + 1;
      }
    }
    List<String> found = new ArrayList<>();
    for (Problem each : of("main.py", program, Set.of())) {
      found.add(each.span().startLine() + " " + each.code().id());
    }
    assertWithMessage(program).that(found).containsExactlyElementsIn(expected);
  }

  /** The problems of a program. */
  static List<Problem> of(String file, String program, Set<String> suppress) {
    JavaType.Declared type = new JavaType.Declared("demo", List.of("App"), List.of());
    StubSignature stub =
        new StubSignature(
            type,
            StubSignature.Kind.PROGRAM,
            true,
            List.of(),
            Map.of(),
            Map.of(),
            JavaAnchor.ofType("demo.App"));
    CompilerInput.Options options =
        new CompilerInput.Options(
            CompilerInput.Options.DEFAULT.platforms(), false, suppress, Set.of());
    CompilerResult result =
        dev.portalis.processor.Compiler.compile(
            new CompilerInput(
                new PySource(file, program), stub, options, name -> Optional.empty(), LIBRARY));
    return result.problems();
  }
}
