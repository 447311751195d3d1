package dev.portalis.processor.apt;

import static com.google.common.truth.Truth.assertThat;
import static com.google.testing.compile.CompilationSubject.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.portalis.annotations.Platform;
import dev.portalis.processor.CompilerInput;
import dev.portalis.processor.CompilerResult;
import dev.portalis.processor.emit.GeneratedFile;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the processor passes to the compiler, and what it does with the result. */
final class FromPythonProcessorTest {
  @TempDir Path directory;
  private Build build;
  private String suppressed = "PY0611,PY0622";
  private final List<CompilerInput> inputs = new ArrayList<>();
  private GeneratedFile generated = new GeneratedFile("demo.Made", "package demo; class Made {}");

  @BeforeEach
  void writePython() throws IOException {
    build = new Build(directory).write("demo/worker.py", "x = 1\n");
  }

  private Compilation compile(String stub, Processor... others) throws IOException {
    build.write("demo/Worker.java", "package demo; import dev.portalis.annotations.*;\n" + stub);
    URL file = build.sources().resolve("demo/Worker.java").toUri().toURL();
    List<Processor> processors = new ArrayList<>(List.of(others));
    processors.add(
        new FromPythonProcessor(
            input -> {
              inputs.add(input);
              return new CompilerResult(List.of(generated), List.of());
            }));
    return Compiler.javac()
        .withOptions(
            "-Aportalis.platforms=wasi,jvm",
            "-Aportalis.report",
            "-Aportalis.suppress=" + suppressed)
        .withProcessors(processors)
        .compile(JavaFileObjects.forResource(file));
  }

  @Test
  void optionsAreForStubsThatSayNothing() throws IOException {
    compile("@FromPython(\"worker.py\") interface Worker {}");
    assertThat(inputs).hasSize(1);
    assertThat(inputs.get(0).options().platforms())
        .containsExactly(Platform.JVM, Platform.WASI)
        .inOrder();
    assertThat(inputs.get(0).options().report()).isTrue();
    assertThat(inputs.get(0).main().path()).isEqualTo("worker.py");
  }

  @Test
  void theAnnotationComesBeforeOptions() throws IOException {
    compile(
        "@FromPython(value = \"worker.py\", platforms = Platform.BROWSER, report = false)"
            + " interface Worker {}");
    assertThat(inputs.get(0).options())
        .isEqualTo(
            new CompilerInput.Options(
                Set.of(Platform.BROWSER), false, Set.of("PY0611", "PY0622"), Set.of()));
  }

  @Test
  void onlyWarningsCanBeSuppressed() throws IOException {
    suppressed = "PY0611, PY0301";
    Compilation compilation = compile("@FromPython(\"worker.py\") interface Worker {}");
    assertThat(compilation).failed();
    assertThat(compilation)
        .hadErrorContaining(
            "[PY0005] option portalis.suppress: 'PY0301' is not the id of a warning, as PY0611 is");
  }

  @Test
  void filesAreWrittenAndCompiled() throws IOException {
    Compilation compilation = compile("@FromPython(\"worker.py\") interface Worker {}");
    assertThat(compilation).succeededWithoutWarnings();
    assertThat(compilation)
        .generatedSourceFile("demo.Made")
        .contentsAsUtf8String()
        .isEqualTo("package demo; class Made {}");
  }

  @Test
  void aFileThatExistsIsAnErrorAndNoCrash() throws IOException {
    generated = new GeneratedFile("demo.Worker", "package demo; class Worker {}");
    Compilation compilation = compile("@FromPython(\"worker.py\") interface Worker {}");
    assertThat(compilation).failed();
    assertThat(compilation).hadErrorContaining("[PY0006] cannot write demo.Worker");
  }

  @Test
  void typesOfOtherProcessorsAreAwaited() throws IOException {
    Compilation compilation =
        compile("@FromPython(\"worker.py\") interface Worker { Later f(Later x); }", new Later());
    assertThat(compilation).succeeded();
    assertThat(inputs).hasSize(1);
    assertThat(inputs.get(0).stub().records().keySet()).containsExactly("demo.Later");
  }

  @Test
  void typesThatNeverExistAreErrorsOfJavacAlone() throws IOException {
    Compilation compilation = compile("@FromPython(\"worker.py\") interface Worker { Never f(); }");
    assertThat(compilation).hadErrorCount(1);
    assertThat(compilation).hadErrorContaining("cannot find symbol");
  }

  @Test
  void withoutAStubNoCompilerIsLoaded() throws Exception {
    try (OwnLoader loader = new OwnLoader()) {
      Processor processor =
          (Processor)
              loader
                  .loadClass(FromPythonProcessor.class.getName())
                  .getDeclaredConstructor()
                  .newInstance();
      JavaFileObject source = JavaFileObjects.forSourceString("A", "@Deprecated class A {}");
      assertThat(Compiler.javac().withProcessors(processor).compile(source)).succeeded();
      assertThat(loader.names).contains(FromPythonProcessor.class.getName());
      List<String> heavy =
          loader.names.stream()
              .filter(name -> name.contains("pegparser") || name.matches(".*processor\\.\\w+\\..*"))
              .filter(name -> !name.contains(".apt."))
              .toList();
      assertThat(heavy).isEmpty();
    }
  }

  /** Generates a record. */
  private static final class Later extends AbstractProcessor {
    private boolean isDone;

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latestSupported();
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return Set.of("*");
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      if (!isDone) {
        isDone = true;
        try (Writer writer = processingEnv.getFiler().createSourceFile("demo.Later").openWriter()) {
          writer.write("package demo; record Later(long x) {}");
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
      return false;
    }
  }

  /** Loads the processor's classes again, and keeps their names. */
  private static final class OwnLoader extends URLClassLoader {
    private final Set<String> names = new TreeSet<>();

    OwnLoader() throws MalformedURLException {
      super(urls(), FromPythonProcessorTest.class.getClassLoader());
    }

    private static URL[] urls() throws MalformedURLException {
      List<URL> urls = new ArrayList<>();
      for (String path : System.getProperty("java.class.path").split(File.pathSeparator)) {
        urls.add(Path.of(path).toUri().toURL());
      }
      return urls.toArray(new URL[0]);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (!name.startsWith("dev.portalis.processor.") && !name.contains("pegparser")) {
        return super.loadClass(name, resolve);
      }
      names.add(name);
      Class<?> known = findLoadedClass(name);
      return known != null ? known : findClass(name);
    }
  }
}
