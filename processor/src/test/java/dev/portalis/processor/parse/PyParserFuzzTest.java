package dev.portalis.processor.parse;

import static com.google.common.truth.Truth.assertWithMessage;

import dev.portalis.processor.problem.Problems;
import dev.portalis.processor.source.PySource;
import dev.portalis.processor.tree.Module;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Any text gives a module or an error, never a crash. */
final class PyParserFuzzTest {
  private static final List<String> PIECES =
      List.of(
          "(",
          ")",
          "[",
          "]",
          "{",
          "}",
          "'",
          "\"",
          "'''",
          "f'{",
          "f\"\"\"",
          "\\",
          "\n",
          "\t",
          "  ",
          ":",
          ",",
          "=",
          ":=",
          "*",
          "**",
          "lambda",
          "await",
          "async ",
          "yield",
          "def ",
          "class ",
          "return",
          "break",
          "nonlocal x",
          "global x",
          "import ",
          "from . ",
          "match x:\n case ",
          "except*",
          "\0",
          "\r",
          "\f",
          "\u00a0",
          "\ud800",
          "😀",
          "0x",
          "1e",
          "@",
          "!",
          "#",
          "\\N{",
          "\\x",
          "type X = ",
          "del ",
          "if",
          "else",
          "for x in ",
          "with ",
          "not ",
          "is ",
          "_",
          "…");

  private static final int ROUNDS = 1500;

  @Test
  void changedProgramsGiveAModuleOrAnError() throws IOException {
    Random random = new Random(42);
    List<String> texts =
        List.of(
            PyParserTest.resource("statements.py"),
            PyParserTest.resource("expressions.py"),
            PyParserTest.resource("functions.py"),
            PyParserTest.resource("patterns.py"),
            PyParserTest.resource("literals.py"),
            PyParserTest.resource("fstrings.py"));
    for (int i = 0; i < ROUNDS; i++) {
      check(change(texts.get(random.nextInt(texts.size())), random));
    }
  }

  @Test
  void randomPiecesGiveAModuleOrAnError() {
    Random random = new Random(7);
    for (int i = 0; i < ROUNDS; i++) {
      StringBuilder text = new StringBuilder();
      int count = random.nextInt(20);
      for (int j = 0; j < count; j++) {
        text.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      check(text.toString());
    }
  }

  private static String change(String text, Random random) {
    int start = random.nextInt(text.length());
    StringBuilder part =
        new StringBuilder(text.substring(start, Math.min(text.length(), start + 300)));
    for (int i = random.nextInt(4); i >= 0 && part.length() > 2; i--) {
      int at = random.nextInt(part.length() - 1);
      switch (random.nextInt(3)) {
        case 0 -> part.deleteCharAt(at);
        case 1 -> part.insert(at, PIECES.get(random.nextInt(PIECES.size())));
        default -> part.setLength(at + 1);
      }
    }
    return part.toString();
  }

  private static void check(String text) {
    Problems problems = new Problems();
    Optional<Module> module;
    try {
      module = PyParser.parse(new PySource("fuzz.py", text), "fuzz", problems);
    } catch (Throwable e) {
      throw new AssertionError("crash on <" + text + ">", e);
    }
    assertWithMessage("errors of <%s>", text)
        .that(problems.hasErrors())
        .isEqualTo(module.isEmpty());
  }
}
