package dev.portalis.processor.problem;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each code has its page, each page its code. */
final class ProblemCodeTest {
  private static final Path PAGES = Path.of("..", "docs", "errors");

  @Test
  void eachCodeHasAPageWithItsTitle() throws IOException {
    for (ProblemCode code : ProblemCode.values()) {
      Path page = PAGES.resolve(code.id() + ".md");
      assertWithMessage("page %s", page).that(Files.exists(page)).isTrue();
      String heading = Files.readAllLines(page).get(0);
      assertThat(heading).isEqualTo("# " + code.id() + ": " + code.title());
    }
  }

  @Test
  void eachPageHasACode() throws IOException {
    List<String> ids = Arrays.stream(ProblemCode.values()).map(ProblemCode::id).toList();
    try (Stream<Path> pages = Files.list(PAGES)) {
      List<String> names =
          pages
              .map(page -> page.getFileName().toString())
              .filter(name -> name.startsWith("PY"))
              .map(name -> name.replace(".md", ""))
              .toList();
      assertThat(ids).containsAtLeastElementsIn(names);
    }
  }

  @Test
  void whatIsRefusedIsAmongTheLimitations() throws IOException {
    String limitations = Files.readString(Path.of("..", "docs", "limitations.md"));
    for (ProblemCode code : ProblemCode.values()) {
      if (code.id().startsWith("PY03")) {
        assertThat(limitations).contains("(errors/" + code.id() + ".md)");
      }
    }
  }

  @Test
  void idsAreUnique() {
    List<String> ids = Arrays.stream(ProblemCode.values()).map(ProblemCode::id).toList();
    assertThat(ids).containsNoDuplicates();
    ids.forEach(id -> assertThat(id).matches("PY0[0-6][0-9]{2}"));
  }

  @Test
  void placeholdersAreFilled() {
    assertThat(ProblemCode.UNKNOWN_IMPORTED_NAME.message("a", "b"))
        .isEqualTo("cannot import name 'a' from 'b'");
    assertThat(ProblemCode.SYNTAX_ERROR.message("expected '{' or {0}"))
        .isEqualTo("expected '{' or {0}");
  }
}
