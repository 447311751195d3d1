package dev.portalis.tests.build;

import static com.google.common.truth.Truth.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example of {@code docs/stdlib.md}: a user's module in Java, and Python that imports it. */
final class UserModuleTest {
  private static final Path PAGE = Path.of("../docs/stdlib.md");

  @TempDir Path directory;

  @BeforeEach
  void module() throws IOException, InterruptedException {
    write("demo/ColorsModule.java", block("java"));
    write(
        "demo/App.java",
        """
        package demo;

        @dev.portalis.annotations.FromPython("app.py")
        public final class App {}
        """);
    javac("demo/ColorsModule.java").succeeded();
  }

  @Test
  void isImported() throws IOException, InterruptedException {
    write("demo/app.py", block("python"));
    javac("demo/App.java").succeeded();
    assertThat(run().succeeded().output()).isEqualTo("66051\n");
  }

  @Test
  void isCalledInAnyWay() throws IOException, InterruptedException {
    write(
        "demo/app.py",
        """
        import colors as c
        from colors import BLACK, mix

        functions = [mix, c.mix]
        print(BLACK, [f(0, 1) for f in functions])
        try:
            functions[0]("red", 0)
        except TypeError as e:
            print(type(e).__name__)
        """);
    javac("demo/App.java").succeeded();
    assertThat(run().succeeded().output()).isEqualTo("0 [256, 256]\nTypeError\n");
  }

  @Test
  void hasOnlyItsMembers() throws IOException, InterruptedException {
    write("demo/app.py", "import colors\n\nprint(colors.mixed(1, 2))\n");
    Command javac = javac("demo/App.java");
    assertThat(javac.output()).contains("[PY0308] 'colors.mixed' is not supported");
  }

  /** The first block of a language on the page. */
  private static String block(String language) throws IOException {
    String page = Files.readString(PAGE);
    String fence = "```" + language + "\n";
    int start = page.indexOf(fence) + fence.length();
    return page.substring(start, page.indexOf("```", start));
  }

  private Command javac(String source) throws IOException, InterruptedException {
    Files.createDirectories(directory.resolve("classes"));
    String path = join("classes", Artifacts.annotations(), Artifacts.runtime());
    List<String> words = new ArrayList<>();
    words.add(Artifacts.jdkTool("javac"));
    words.addAll(List.of("-processorpath", Artifacts.processor().toString()));
    words.addAll(List.of("-d", "classes", "-cp", path, source));
    return Command.run(directory, Map.of(), words);
  }

  private Command run() throws IOException, InterruptedException {
    String path = join("classes", Artifacts.runtime());
    return Command.run(
        directory, Map.of(), List.of(Artifacts.jdkTool("java"), "-cp", path, "demo.AppJvm"));
  }

  private static String join(String first, Path... more) {
    StringBuilder path = new StringBuilder(first);
    for (Path each : more) {
      path.append(File.pathSeparator).append(each);
    }
    return path.toString();
  }

  private void write(String name, String text) throws IOException {
    Path file = directory.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
