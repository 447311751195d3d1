package dev.portalis.tests.programs;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.portalis.tests.build.Artifacts;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Translates all programs with one javac, and runs each in a JVM of its own. */
final class ProgramsTest {
  private static final long LIMIT_SECONDS = 120;

  @TempDir static Path directory;

  static Stream<Program> programs() throws IOException {
    return Program.all().stream();
  }

  @BeforeAll
  static void translate() throws IOException {
    List<Program> programs = Program.all();
    assertThat(programs).isNotEmpty();
    List<String> words = new ArrayList<>();
    words.add("-d");
    words.add(Files.createDirectories(directory.resolve("classes")).toString());
    words.add("-cp");
    words.add(Artifacts.annotations() + File.pathSeparator + Artifacts.runtime());
    words.add("-processorpath");
    words.add(Artifacts.processor().toString());
    words.add("-Xmaxerrs");
    words.add("1000");
    for (Program program : programs) {
      words.add(stub(program).toString());
    }
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    ByteArrayOutputStream output = new ByteArrayOutputStream();
    int status = javac.run(null, output, output, words.toArray(new String[0]));
    assertWithMessage(output.toString(StandardCharsets.UTF_8)).that(status).isEqualTo(0);
  }

  /** Writes the stub of a program beside a copy of its Python files. */
  private static Path stub(Program program) throws IOException {
    Path folder = directory.resolve("src").resolve(program.packageName().replace('.', '/'));
    Files.createDirectories(folder);
    Path source = program.main().getParent();
    if (program.hasModules()) {
      copy(source, folder);
    } else {
      Files.copy(program.main(), folder.resolve(program.main().getFileName()));
    }
    String text =
        "package "
            + program.packageName()
            + ";\n\n@dev.portalis.annotations.FromPython(\""
            + program.main().getFileName()
            + "\")\npublic final class App {}\n";
    return Files.writeString(folder.resolve("App.java"), text);
  }

  private static void copy(Path source, Path target) throws IOException {
    try (Stream<Path> files = Files.walk(source)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        Path copy = target.resolve(source.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(file, copy);
        }
      }
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("programs")
  void printsWhatCPythonPrints(Program program) throws IOException, InterruptedException {
    Path output = Files.createTempFile(directory, "out", ".txt");
    Path error = Files.createTempFile(directory, "err", ".txt");
    int status = run(program, output, error);
    String printed = Files.readString(output);
    String expected = program.expectedOutput();
    String complaints = Files.readString(error);
    assertWithMessage("standard output; standard error was:\n" + complaints)
        .that(program.compared(printed))
        .isEqualTo(program.compared(expected));
    assertThat(program.compared(complaints)).isEqualTo(program.compared(program.expectedError()));
    assertThat(status).isEqualTo(program.expectedStatus());
  }

  private static int run(Program program, Path output, Path error)
      throws IOException, InterruptedException {
    List<String> words = new ArrayList<>();
    words.add(Artifacts.jdkTool("java"));
    words.add("-XX:TieredStopAtLevel=1");
    words.add("-XX:+UseSerialGC");
    words.add("-cp");
    words.add(directory.resolve("classes") + File.pathSeparator + Artifacts.runtime());
    words.add(program.packageName() + ".AppJvm");
    words.addAll(program.arguments());
    Process process =
        new ProcessBuilder(words)
            .redirectOutput(output.toFile())
            .redirectError(error.toFile())
            .start();
    process.getOutputStream().write(program.standardInput());
    process.getOutputStream().close();
    if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new AssertionError("still running, having printed:\n" + Files.readString(output));
    }
    return process.exitValue();
  }
}
