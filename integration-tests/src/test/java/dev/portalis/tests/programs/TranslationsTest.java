package dev.portalis.tests.programs;

import static com.google.testing.compile.CompilationSubject.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.portalis.processor.apt.FromPythonProcessor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Shows what Java the uses of threads become: for each program in {@code programs/translations} the
 * generated class of the module is {@code NAME.java} beside it. {@link ProgramsTest} runs them. With
 * {@code -Dportalis.golden=update} the files are written anew.
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
    String className = "translations." + name + ".AppModule";
    Path golden = PROGRAMS.resolve(name + ".java");
    if ("update".equals(System.getProperty("portalis.golden"))) {
      JavaFileObject generated = compilation.generatedSourceFile(className).orElseThrow();
      Files.writeString(golden, generated.getCharContent(false).toString());
    }
    assertThat(compilation)
        .generatedSourceFile(className)
        .contentsAsString(StandardCharsets.UTF_8)
        .isEqualTo(Files.readString(golden));
  }
}
