package dev.portalis.tests.threads;

import static com.google.common.truth.Truth.assertThat;

import dev.portalis.processor.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The programs that are run have no hazards but those that they are about, which they suppress with
 * comments.
 */
final class HazardsOfProgramsTest {
  private static final Path PROGRAMS = Path.of("src/test/resources/programs");

  @Test
  void noFalseAlarms() throws IOException {
    List<String> alarms = new ArrayList<>();
    int looked = 0;
    for (Path each : programs()) {
      String text = Files.readString(each);
      if (text.contains("threading") || text.contains("concurrent.futures")) {
        looked++;
        for (Problem problem : Hazards.of(each.getFileName().toString(), text, Set.of())) {
          if (problem.code().id().startsWith("PY06")) {
            alarms.add(problem.toString());
          }
        }
      }
    }
    assertThat(alarms).isEmpty();
    assertThat(looked).isGreaterThan(30);
  }

  private static List<Path> programs() throws IOException {
    try (Stream<Path> files = Files.walk(PROGRAMS)) {
      return files.filter(file -> file.toString().endsWith(".py")).sorted().toList();
    }
  }
}
