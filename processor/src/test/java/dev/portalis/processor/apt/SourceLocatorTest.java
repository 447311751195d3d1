package dev.portalis.processor.apt;

import static com.google.common.truth.Truth.assertThat;

import dev.portalis.processor.problem.JavaAnchor;
import dev.portalis.processor.problem.Problems;
import dev.portalis.processor.source.ModuleFinder;
import dev.portalis.processor.source.PySource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where Python files are found. */
final class SourceLocatorTest {
  private static final String STUB = "package demo; interface Worker {}";

  @TempDir Path directory;

  @Test
  void besideTheJavaSource() throws IOException {
    Build build = build().write("demo/worker.py", "beside = 1\n");
    assertThat(locate(build, "worker.py").text()).isEqualTo("beside = 1\n");
  }

  @Test
  void relativeToTheJavaSource() throws IOException {
    Build build = build().write("python/deep/worker.py", "deep = 1\n");
    PySource source = locate(build, "../python/deep/worker.py");
    assertThat(source.text()).isEqualTo("deep = 1\n");
    assertThat(source.path()).isEqualTo("../python/deep/worker.py");
  }

  @Test
  void underARootGivenAsAnOptionFirst() throws IOException {
    Path python = Files.createDirectories(directory.resolve("python/demo"));
    Files.writeString(python.resolve("worker.py"), "root = 1\n");
    Build build =
        build()
            .write("demo/worker.py", "beside = 1\n")
            .option("-Aportalis.sourceRoots=" + python.getParent());
    assertThat(locate(build, "worker.py").text()).isEqualTo("root = 1\n");
  }

  @Test
  void inTheClassOutput() throws IOException {
    Path output = Files.createDirectories(directory.resolve("out/demo"));
    Files.writeString(output.resolve("worker.py"), "output = 1\n");
    assertThat(locate(build(), "worker.py").text()).isEqualTo("output = 1\n");
  }

  @Test
  void modulesAreBesideTheMainFile() throws IOException {
    Build build =
        build()
            .write("demo/py/worker.py", "")
            .write("demo/py/helper.py", "helper = 1\n")
            .write("demo/py/pkg/__init__.py", "pkg = 1\n")
            .write("demo/py/pkg/mod.py", "mod = 1\n")
            .write("demo/other.py", "");
    run(
        build,
        (environment, type) -> {
          SourceLocator locator = locator(environment);
          locator.locate(type, "py/worker.py", JavaAnchor.ofType("demo.Worker"));
          ModuleFinder.Found helper = locator.find("helper").orElseThrow();
          assertThat(helper.source()).isEqualTo(new PySource("py/helper.py", "helper = 1\n"));
          assertThat(helper.isPackage()).isFalse();
          assertThat(locator.uri(helper.source()).toString()).endsWith("/demo/py/helper.py");
          assertThat(locator.find("pkg").orElseThrow().isPackage()).isTrue();
          assertThat(locator.find("pkg.mod").orElseThrow().source().text()).isEqualTo("mod = 1\n");
          assertThat(locator.find("other")).isEqualTo(Optional.empty());
        });
  }

  private Build build() throws IOException {
    return new Build(directory).write("demo/Worker.java", STUB);
  }

  /** The file as javac and the Eclipse compiler find it, which is the same. */
  private static PySource locate(Build build, String name) throws IOException {
    PySource[] found = new PySource[1];
    run(
        build,
        (environment, type) -> {
          Optional<PySource> source =
              locator(environment).locate(type, name, JavaAnchor.ofType("demo.Worker"));
          assertThat(source).isNotEqualTo(Optional.empty());
          assertThat(found[0] == null || found[0].equals(source.orElseThrow())).isTrue();
          found[0] = source.orElseThrow();
        });
    return found[0];
  }

  private static SourceLocator locator(ProcessingEnvironment environment) {
    return new SourceLocator(environment, Options.parse(environment.getOptions()), new Problems());
  }

  private static void run(Build build, BiConsumer<ProcessingEnvironment, TypeElement> action)
      throws IOException {
    for (boolean isEclipse : new boolean[] {false, true}) {
      Throwing processor = new Throwing(action);
      if (isEclipse) {
        build.ecj(processor);
      } else {
        build.javac(processor);
      }
      if (processor.thrown != null) {
        throw new AssertionError(isEclipse ? "under ECJ" : "under javac", processor.thrown);
      }
      assertThat(processor.hasRun).isTrue();
    }
  }

  /** Runs an action on the type and keeps what it throws. */
  private static final class Throwing extends AbstractProcessor {
    private final BiConsumer<ProcessingEnvironment, TypeElement> action;
    private Throwable thrown;
    private boolean hasRun;

    Throwing(BiConsumer<ProcessingEnvironment, TypeElement> action) {
      this.action = action;
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latestSupported();
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return Set.of("*");
    }

    @Override
    public Set<String> getSupportedOptions() {
      return Options.NAMES;
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      if (!hasRun) {
        hasRun = true;
        try {
          action.accept(
              processingEnv, processingEnv.getElementUtils().getTypeElement("demo.Worker"));
        } catch (Throwable e) {
          thrown = e;
        }
      }
      return false;
    }
  }
}
