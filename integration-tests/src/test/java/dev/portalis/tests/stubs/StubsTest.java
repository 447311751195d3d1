package dev.portalis.tests.stubs;

import static com.google.common.truth.Truth.assertThat;

import dev.portalis.tests.build.Artifacts;
import dev.portalis.tests.build.Command;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The folders of {@code stubs}: each a stub with its Python, and a {@code Main} that calls it and
 * shows what comes back.
 */
final class StubsTest {
  @TempDir Path classes;

  static List<Path> folders() throws IOException, URISyntaxException {
    Path root = Path.of(Objects.requireNonNull(StubsTest.class.getResource("/stubs")).toURI());
    try (Stream<Path> folders = Files.list(root)) {
      return folders.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("folders")
  void javaSeesWhatPythonGives(Path folder) throws IOException, InterruptedException {
    List<String> javac = new ArrayList<>();
    javac.add(Artifacts.jdkTool("javac"));
    javac.addAll(List.of("-processorpath", Artifacts.processor().toString()));
    javac.addAll(List.of("-cp", join(Artifacts.annotations(), Artifacts.runtime())));
    javac.addAll(List.of("-Xlint:all,-processing", "-Werror", "-d", classes.toString()));
    try (Stream<Path> files = Files.list(folder)) {
      files.map(Path::toString).filter(each -> each.endsWith(".java")).forEach(javac::add);
    }
    Command.run(folder, Map.of(), javac).succeeded();
    Command run =
        Command.run(
            folder,
            Map.of(),
            List.of(
                Artifacts.jdkTool("java"),
                "-cp",
                join(classes, Artifacts.runtime()),
                "stubs." + folder.getFileName() + ".Main"));
    String expected = Files.readString(folder.resolve("expected.txt"));
    assertThat(run.succeeded().output()).isEqualTo(expected);
  }

  private static String join(Path first, Path second) {
    return first + File.pathSeparator + second;
  }
}
