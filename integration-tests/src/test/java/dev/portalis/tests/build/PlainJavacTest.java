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

/** Portalis with javac alone, as a user would type it. */
final class PlainJavacTest {
  private static final String APP = "src/demo/App.java";
  private static final String MODULE = "src/module-info.java";

  @TempDir Path directory;

  @BeforeEach
  void sources() throws IOException {
    write(
        APP,
        """
        package demo;

        @dev.portalis.annotations.FromPython("app.py")
        public final class App {}
        """);
    write("src/demo/app.py", "import sys\nprint('hello', sys.argv[1:])\n");
  }

  @Test
  void onTheClassPath() throws IOException, InterruptedException {
    String jars = join(Artifacts.annotations(), Artifacts.runtime());
    javac(List.of("-cp", jars, APP)).succeeded();
    Command run = java(List.of("-cp", join(classes(), Artifacts.runtime()), "demo.AppJvm", "you"));
    assertThat(run.succeeded().output()).isEqualTo("hello ['you']\n");
  }

  @Test
  void onTheModulePath() throws IOException, InterruptedException {
    write(
        MODULE,
        """
        module demo {
          requires static dev.portalis.annotations;
          requires dev.portalis.runtime;
        }
        """);
    String jars = join(Artifacts.annotations(), Artifacts.runtime());
    javac(List.of("--module-path", jars, MODULE, APP)).succeeded();
    String modules = join(classes(), Artifacts.runtime());
    Command run = java(List.of("--module-path", modules, "-m", "demo/demo.AppJvm", "you"));
    assertThat(run.succeeded().output()).isEqualTo("hello ['you']\n");
  }

  /** The parser, relocated, finds what it needs of Unicode. */
  @Test
  void namesBeyondAscii() throws IOException, InterruptedException {
    write(
        "src/demo/app.py",
        """
        \u00e9t\u00e9 = "\\N{BULLET}\\N{NBSP}".isprintable()
        print(\u00e9t\u00e9)
        """);
    String jars = join(Artifacts.annotations(), Artifacts.runtime());
    javac(List.of("-cp", jars, APP)).succeeded();
    Command run = java(List.of("-cp", join(classes(), Artifacts.runtime()), "demo.AppJvm"));
    assertThat(run.succeeded().output()).isEqualTo("False\n");
  }

  @Test
  void noWarningsInGeneratedCode() throws IOException, InterruptedException {
    String jars = join(Artifacts.annotations(), Artifacts.runtime());
    Command javac = javac(List.of("-Xlint:all,-processing", "-Werror", "-cp", jars, APP));
    assertThat(javac.succeeded().output()).isEmpty();
  }

  @Test
  void equalFromRunToRun() throws IOException, InterruptedException {
    String jars = join(Artifacts.annotations(), Artifacts.runtime());
    javac(List.of("-cp", jars, "-s", "first", APP)).succeeded();
    javac(List.of("-cp", jars, "-s", "second", APP)).succeeded();
    assertThat(Files.mismatch(generated("first"), generated("second"))).isEqualTo(-1);
  }

  @Test
  void withoutStubTheParserStaysUnloaded() throws IOException, InterruptedException {
    write(APP, "package demo;\n\npublic final class App {}\n");
    Command javac = javac(List.of("-J-Xlog:class+load", APP));
    assertThat(javac.succeeded().output()).contains("dev.portalis.processor.apt");
    assertThat(javac.output()).doesNotContain("dev.portalis.processor.shaded");
    assertThat(javac.output()).doesNotContain("dev.portalis.processor.parse");
  }

  private Path generated(String name) {
    return directory.resolve(name).resolve("demo/AppJvm.java");
  }

  private Path classes() {
    return directory.resolve("classes");
  }

  private Command javac(List<String> arguments) throws IOException, InterruptedException {
    Files.createDirectories(directory.resolve("first"));
    Files.createDirectories(directory.resolve("second"));
    List<String> words = new ArrayList<>();
    words.add(Artifacts.jdkTool("javac"));
    words.addAll(List.of("-processorpath", Artifacts.processor().toString()));
    words.addAll(List.of("-d", classes().toString()));
    words.addAll(arguments);
    return Command.run(directory, Map.of(), words);
  }

  private Command java(List<String> arguments) throws IOException, InterruptedException {
    List<String> words = new ArrayList<>();
    words.add(Artifacts.jdkTool("java"));
    words.addAll(arguments);
    return Command.run(directory, Map.of(), words);
  }

  private static String join(Path first, Path second) {
    return first + File.pathSeparator + second;
  }

  private void write(String name, String text) throws IOException {
    Path file = directory.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
