package dev.portalis.processor.parse;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.portalis.processor.problem.Problem;
import dev.portalis.processor.problem.ProblemCode;
import dev.portalis.processor.problem.Problems;
import dev.portalis.processor.problem.Severity;
import dev.portalis.processor.source.PySource;
import dev.portalis.processor.tree.Module;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Trees, messages and places as CPython 3.12 gives them; the expectations are its output. */
final class PyParserTest {
  /** A text that is no Python, with the first line of what CPython says. */
  record BadText(String place, String message, String text) {
    @Override
    public String toString() {
      return message;
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"statements", "expressions", "functions", "patterns", "literals", "fstrings"})
  void treesAreThoseOfCPython(String name) throws IOException {
    Module module = parse(resource(name + ".py"));
    assertThat(TreeText.of(module, true)).isEqualTo(resource(name + ".tree"));
  }

  static Stream<BadText> badTexts() throws IOException {
    List<BadText> texts = new ArrayList<>();
    for (String each : resource("errors.txt").split("(?m)^### ")) {
      if (!each.isEmpty()) {
        int space = each.indexOf(' ');
        int newline = each.indexOf('\n');
        texts.add(
            new BadText(
                each.substring(0, space),
                each.substring(space + 1, newline),
                each.substring(newline + 1)));
      }
    }
    return texts.stream();
  }

  @ParameterizedTest
  @MethodSource("badTexts")
  void errorsAreThoseOfCPython(BadText bad) {
    Problem problem = error(bad.text());
    assertThat(problem.message()).isEqualTo(bad.message());
    assertThat(problem.place()).isEqualTo("test.py:" + bad.place());
  }

  @Test
  void nothingIsAModule() {
    assertThat(parse("").body()).isEmpty();
    assertThat(parse("\n# comment").body()).isEmpty();
    assertThat(parse("   \n\f\n").body()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void anyLineEndWillDo(String lineEnd) {
    String text = "if x:\n    y = '''a\nb'''\nz = 1\n";
    assertThat(TreeText.of(parse(text.replace("\n", lineEnd)), true))
        .isEqualTo(TreeText.of(parse(text), true));
  }

  @Test
  void identifiersAreNormalized() {
    String tree = TreeText.of(parse("µ.ª(ﬁ=ℌ)\n"), false);
    assertThat(tree).contains("id \u03bc");
    assertThat(tree).contains("attribute a");
    assertThat(tree).contains("name fi");
    assertThat(tree).contains("id H");
  }

  @Test
  void aDefinitionBeginsBehindItsDecorators() {
    Module module = parse("@a\n@b(\n  1)\ndef f(): pass\n");
    assertThat(module.body().get(0).span().startLine()).isEqualTo(4);
  }

  @Test
  void warningsAreThoseOfCPython() {
    Problems problems = new Problems();
    String text = "x = '\\d'\nif x is 1: pass\nassert (x, 'y')\n(1, 2) (3)\n[1]['a']\n";
    assertThat(PyParser.parse(source(text), "m", problems)).isPresent();
    assertThat(problems.list().stream().map(Problem::message))
        .containsExactly(
            "invalid escape sequence '\\d'",
            "\"is\" with 'int' literal. Did you mean \"==\"?",
            "assertion is always true, perhaps remove parentheses?",
            "'tuple' object is not callable; perhaps you missed a comma?",
            "list indices must be integers or slices, not str; perhaps you missed a comma?");
  }

  @Test
  void surrogatesThatWouldBecomeOneCharacterAreRefused() {
    assertThat(error("x = '\\ud83d\\ude00'\n").code()).isEqualTo(ProblemCode.UNSUPPORTED);
  }

  /** On a thread with a stack like the processor's, so that the stack is not what refuses. */
  @Test
  void deepNestingIsRefusedAtItsPlace() throws Exception {
    FutureTask<Boolean> task = new FutureTask<>(PyParserTest::refusesDeepNesting, true);
    new Thread(null, task, "deep", 256L << 20).start();
    assertThat(task.get()).isTrue();
  }

  private static void refusesDeepNesting() {
    Problem sum = error("y = 1\nx = 1" + " + 1".repeat(3100) + "\n");
    assertThat(sum.code()).isEqualTo(ProblemCode.TOO_DEEPLY_NESTED);
    assertThat(sum.span().startLine()).isEqualTo(2);
    assertThat(error("x = " + "-".repeat(100_000) + "1\n").code())
        .isEqualTo(ProblemCode.TOO_DEEPLY_NESTED);
    assertThat(error("x = " + "(".repeat(201) + ")".repeat(201)).message())
        .isEqualTo("too many nested parentheses");
    parse("x = 1" + " + 1".repeat(2900));
    parse("x = " + "[".repeat(190) + "]".repeat(190));
    parse("if x: pass\n" + "elif y: pass\n".repeat(300));
  }

  @Test
  void nullBytesAreRefused() {
    Problem problem = error("x = 1\ny\0\n");
    assertThat(problem.message()).isEqualTo("source code cannot contain null bytes");
    assertThat(problem.span().startLine()).isEqualTo(2);
  }

  static Problem error(String text) {
    Problems problems = new Problems();
    Optional<Module> module = PyParser.parse(source(text), "test", problems);
    assertThat(module).isEmpty();
    return problems.list().stream()
        .filter(problem -> problem.code().severity() == Severity.ERROR)
        .findFirst()
        .orElseThrow();
  }

  static Module parse(String text) {
    Problems problems = new Problems();
    Optional<Module> module = PyParser.parse(source(text), "test", problems);
    assertWithMessage("%s", problems.list()).that(module).isPresent();
    return module.orElseThrow();
  }

  static PySource source(String text) {
    return new PySource("test.py", text);
  }

  static String resource(String name) throws IOException {
    try (InputStream in = PyParserTest.class.getResourceAsStream(name)) {
      assertWithMessage("resource %s", name).that(in).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
