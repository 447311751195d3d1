package dev.portalis.tests.programs;

import static com.google.testing.compile.CompilationSubject.assertThat;

import com.google.common.truth.Truth;
import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.portalis.processor.apt.FromPythonProcessor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Shows what Java the uses of threads become: for each program in {@code programs/translations} the
 * methods of the generated class are in {@code NAME.java} beside it. {@link ProgramsTest} runs the
 * programs. With {@code -Dportalis.golden=update} the files are written anew.
 */
final class TranslationsTest {
  private static final Path PROGRAMS = Path.of("src/test/resources/programs/translations");

  @TempDir Path directory;

  static Stream<Path> programs() throws IOException {
    return Files.list(PROGRAMS).filter(file -> file.toString().endsWith(".py")).sorted();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("programs")
  void becomes(Path program) throws IOException {
    String file = program.getFileName().toString();
    String name = file.substring(0, file.length() - ".py".length());
    Path folder = Files.createDirectories(directory.resolve("translations/" + name));
    Files.copy(program, folder.resolve(file));
    Compilation compilation =
        Compiler.javac()
            .withProcessors(new FromPythonProcessor())
            .withOptions("-Aportalis.sourceRoots=" + directory)
            .compile(
                JavaFileObjects.forSourceLines(
                    "translations." + name + ".App",
                    "package translations." + name + ";",
                    "@dev.portalis.annotations.FromPython(\"" + file + "\")",
                    "public final class App {}"));
    assertThat(compilation).succeededWithoutWarnings();
    String generated =
        compilation
            .generatedSourceFile("translations." + name + ".AppModule")
            .orElseThrow()
            .getCharContent(false)
            .toString();
    Path golden = PROGRAMS.resolve(name + ".java");
    if ("update".equals(System.getProperty("portalis.golden"))) {
      Files.writeString(golden, methods(generated));
    }
    Truth.assertThat(methods(generated)).isEqualTo(Files.readString(golden));
  }

  /** The part of a module's class that holds its body and its functions. */
  private static String methods(String generated) {
    int start = generated.indexOf("  public void run() {");
    return generated.substring(start, generated.indexOf("  @Override", start)).stripTrailing()
        + "\n";
  }
}
