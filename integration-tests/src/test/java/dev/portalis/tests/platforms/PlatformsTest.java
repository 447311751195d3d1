package dev.portalis.tests.platforms;

import static com.google.common.truth.Truth.assertThat;

import dev.portalis.annotations.Platform;
import dev.portalis.processor.Compiler;
import dev.portalis.processor.CompilerInput;
import dev.portalis.processor.CompilerResult;
import dev.portalis.processor.emit.GeneratedFile;
import dev.portalis.processor.library.ClassPathLibrarySource;
import dev.portalis.processor.library.Library;
import dev.portalis.processor.library.PythonLibrary;
import dev.portalis.processor.problem.JavaAnchor;
import dev.portalis.processor.problem.Problem;
import dev.portalis.processor.source.PySource;
import dev.portalis.processor.stub.JavaType;
import dev.portalis.processor.stub.StubSignature;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** One translation, an entry class for each platform, and errors for that platform alone. */
final class PlatformsTest {
  private static final Library LIBRARY = new Library(new ClassPathLibrarySource());

  private static CompilerResult compile(String program, Platform... platforms) {
    StubSignature stub =
        new StubSignature(
            new JavaType.Declared("demo", List.of("App"), List.of()),
            StubSignature.Kind.PROGRAM,
            true,
            List.of(),
            Map.of(),
            Map.of(),
            JavaAnchor.ofType("demo.App"));
    return Compiler.compile(
        new CompilerInput(
            new PySource("app.py", program),
            stub,
            new CompilerInput.Options(Set.of(platforms), false),
            PythonLibrary::find,
            LIBRARY));
  }

  /** The problems, as line, code and message. */
  private static List<String> problems(String program, Platform... platforms) {
    List<String> found = new ArrayList<>();
    for (Problem each : compile(program, platforms).problems()) {
      found.add(each.span().startLine() + " " + each.code().id() + " " + each.message());
    }
    return found;
  }

  @Test
  void everyPlatformHasAnEntryClass() {
    CompilerResult result =
        compile("print('hello')\n", Platform.JVM, Platform.BROWSER, Platform.WASI);
    assertThat(result.problems()).isEmpty();
    assertThat(result.files().stream().map(GeneratedFile::qualifiedName))
        .containsExactly("demo.AppModule", "demo.AppJvm", "demo.AppBrowser", "demo.AppWasi");
    assertThat(text(result, "demo.AppJvm"))
        .contains("System.exit(PyProgram.run(AppModule.MODULE, \"app.py\", arguments));");
    assertThat(text(result, "demo.AppBrowser"))
        .contains("BrowserProgram.run(AppModule.MODULE, \"app.py\", arguments);");
    assertThat(text(result, "demo.AppWasi"))
        .contains("WasiProgram.run(AppModule.MODULE, \"app.py\", arguments);");
  }

  private static String text(CompilerResult result, String name) {
    return result.files().stream()
        .filter(each -> each.qualifiedName().equals(name))
        .findFirst()
        .orElseThrow()
        .text();
  }

  @Test
  void filesAreRefusedInTheBrowserAlone() {
    String program =
        """
        import os
        from os import mkdir, path
        with open('data.txt') as f:
            print(f.read())
        mkdir('new')
        print(path.exists('new'), os.listdir('.'))
        print(os.path.join('a', 'b'), os.environ.get('HOME'))
        """;
    assertThat(problems(program, Platform.BROWSER))
        .containsExactly(
            "3 PY0320 'open' is not available in the browser",
            "5 PY0320 'mkdir' is not available in the browser",
            "6 PY0320 'path.exists' is not available in the browser",
            "6 PY0320 'os.listdir' is not available in the browser");
    assertThat(problems(program, Platform.JVM, Platform.WASI)).isEmpty();
  }

  @Test
  void permissionsAreThereOnTheJvmAlone() {
    String program = "import os\nos.chmod('a', 0o600)\n";
    assertThat(problems(program, Platform.WASI, Platform.BROWSER, Platform.JVM))
        .containsExactly("2 PY0320 'os.chmod' is not available in the browser and under WASI");
    assertThat(problems(program, Platform.JVM)).isEmpty();
  }

  @Test
  void functionsThatStandOnMissingOnesAreMissing() {
    String program = "import shutil\nshutil.copyfile('a', 'b')\n";
    assertThat(problems(program, Platform.BROWSER))
        .containsExactly("2 PY0320 'shutil.copyfile' is not available in the browser");
    assertThat(problems(program, Platform.JVM)).isEmpty();
  }

  @Test
  void ownNamesAndNamesOfOthersAreNotTheLibrarys() {
    String program =
        """
        def open(name):
            return name
        class Box:
            def listdir(self):
                return []
        os = Box()
        print(open('x'), os.listdir())
        """;
    assertThat(problems(program, Platform.BROWSER, Platform.WASI)).isEmpty();
  }
}
