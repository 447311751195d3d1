package dev.portalis.processor.apt;

import static com.google.common.truth.Truth.assertThat;
import static com.google.testing.compile.CompilationSubject.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.portalis.processor.problem.CompilerFault;
import dev.portalis.processor.source.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a user sees, under javac and under the Eclipse compiler. */
final class DiagnosticsTest {
  private static final String STUB =
      """
      package demo;

      import dev.portalis.annotations.FromPython;

      @FromPython("worker.py")
      public interface Worker {
        long fib(long n);
      }
      """;

  @TempDir Path directory;
  private Build build;

  @BeforeEach
  void writeStub() throws IOException {
    build = new Build(directory).write("demo/Worker.java", STUB);
  }

  @Test
  void anErrorIsAtLineAndColumnOfThePython() throws IOException {
    build.write("demo/worker.py", "def fib(n):\n    return 'äß😀', (3 4)\n");
    Diagnostic<? extends JavaFileObject> error = only(build.javac(new FromPythonProcessor()));
    assertThat(error.getKind()).isEqualTo(Diagnostic.Kind.ERROR);
    assertThat(error.getSource().toUri())
        .isEqualTo(build.sources().resolve("demo/worker.py").toUri());
    assertThat(error.getLineNumber()).isEqualTo(2);
    // Columns of Java count UTF-16 units, so the character beyond U+FFFF is two.
    assertThat(error.getColumnNumber()).isEqualTo(21);
    assertThat(error.getMessage(Locale.ROOT))
        .isEqualTo("[PY0101] invalid syntax. Perhaps you forgot a comma?");
  }

  @Test
  void compileTestingSeesThePlaceToo() throws IOException {
    build.write("demo/worker.py", "def fib(n):\n\n    return n +\n");
    Compilation compilation =
        Compiler.javac()
            .withProcessors(new FromPythonProcessor())
            .compile(
                JavaFileObjects.forResource(
                    build.sources().resolve("demo/Worker.java").toUri().toURL()));
    assertThat(compilation)
        .hadErrorContaining("[PY0101] invalid syntax")
        .inFile(
            JavaFileObjects.forResource(build.sources().resolve("demo/worker.py").toUri().toURL()))
        .onLine(3)
        .atColumn(15);
  }

  @Test
  void aWarningDoesNotStopTheBuild() throws IOException {
    build.write("demo/worker.py", "def fib(n):\n    return n if n is 1 else 2 +\n");
    List<Diagnostic<? extends JavaFileObject>> all = build.javac(new FromPythonProcessor());
    assertThat(all.get(0).getKind()).isEqualTo(Diagnostic.Kind.ERROR);
    build.write("demo/worker.py", "assert (1, 'x')\nx = 5 5\n");
    assertThat(build.javac(new FromPythonProcessor())).hasSize(1);
  }

  @Test
  void ecjShowsThePlaceAsTextAtTheAnnotation() throws IOException {
    build.write("demo/worker.py", "def fib(n):\n    return (3 4)\n");
    Diagnostic<? extends JavaFileObject> error = only(build.ecj(new FromPythonProcessor()));
    assertThat(error.getMessage(Locale.ROOT))
        .isEqualTo("worker.py:2:13: [PY0101] invalid syntax. Perhaps you forgot a comma?");
    assertThat(error.getSource().getName()).endsWith("Worker.java");
    assertThat(error.getLineNumber()).isEqualTo(5);
  }

  @Test
  void aMissingFileIsAnErrorThatListsThePlaces() throws IOException {
    for (Diagnostic<? extends JavaFileObject> error :
        List.of(
            only(build.javac(new FromPythonProcessor())),
            only(build.ecj(new FromPythonProcessor())))) {
      String message = error.getMessage(Locale.ROOT);
      assertThat(message).contains("[PY0002] cannot find 'worker.py'");
      assertThat(message).contains("note: not at " + build.sources().resolve("demo/worker.py"));
      assertThat(message).contains("note: not at demo/worker.py in CLASS_OUTPUT");
      assertThat(message).contains("help: put the file beside the annotated Java source");
      assertThat(error.getLineNumber()).isEqualTo(5);
    }
  }

  @Test
  void wrongBytesAreAnErrorAtTheirLine() throws IOException {
    Files.write(
        build.sources().resolve("demo/worker.py"), new byte[] {'#', '\n', '#', '\n', (byte) 0xE4});
    Diagnostic<? extends JavaFileObject> error = only(build.javac(new FromPythonProcessor()));
    assertThat(error.getMessage(Locale.ROOT)).startsWith("[PY0004] Non-UTF-8 code starting with");
    assertThat(error.getLineNumber()).isEqualTo(3);
  }

  @Test
  void aWrongOptionIsAnError() throws IOException {
    build.write("demo/worker.py", "x = 5 5\n").option("-Aportalis.platforms=jvm,toaster");
    assertThat(build.javac(new FromPythonProcessor()).get(0).getMessage(Locale.ROOT))
        .startsWith(
            "[PY0005] option portalis.platforms: 'toaster' is none of jvm, browser and wasi");
  }

  @Test
  void aDefectOfTheCompilerIsOneErrorThatAsksForAReport() throws IOException {
    build.write("demo/worker.py", "def fib(n):\n    return n\n");
    FromPythonProcessor processor =
        new FromPythonProcessor(
            input -> {
              throw new IllegalStateException("no way");
            });
    Diagnostic<? extends JavaFileObject> error = only(build.javac(processor));
    String message = error.getMessage(Locale.ROOT);
    assertThat(message)
        .startsWith("[PY0001] internal error in Portalis: java.lang.IllegalStateException: no way");
    assertThat(message).contains("note: in dev.portalis.processor.apt.DiagnosticsTest");
    assertThat(message).contains("help: this is a defect of Portalis, not of your program");
    assertThat(error.getSource().getName()).endsWith("worker.py");
  }

  @Test
  void aDefectIsReportedAtTheLineThatWasTranslated() throws IOException {
    build.write("demo/worker.py", "def fib(n):\n    return n\n");
    Span span = new Span(2, 4, 2, 12);
    FromPythonProcessor processor =
        new FromPythonProcessor(
            input -> {
              throw new CompilerFault(input.main(), span, new StackOverflowError());
            });
    Diagnostic<? extends JavaFileObject> error = only(build.javac(processor));
    assertThat(error.getMessage(Locale.ROOT))
        .startsWith("[PY0001] internal error in Portalis: java.lang.StackOverflowError");
    assertThat(error.getLineNumber()).isEqualTo(2);
    assertThat(error.getColumnNumber()).isEqualTo(5);
  }

  private static Diagnostic<? extends JavaFileObject> only(
      List<Diagnostic<? extends JavaFileObject>> diagnostics) {
    assertThat(diagnostics).hasSize(1);
    return diagnostics.get(0);
  }
}
