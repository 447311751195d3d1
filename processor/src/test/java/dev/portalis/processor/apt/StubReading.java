package dev.portalis.processor.apt;

import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.portalis.processor.problem.Problem;
import dev.portalis.processor.problem.Problems;
import dev.portalis.processor.stub.StubSignature;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Reads the one stub of a Java source. */
final class StubReading extends AbstractProcessor {
  private final Problems problems = new Problems();
  private Optional<StubSignature> stub = Optional.empty();

  private StubReading() {}

  static StubReading of(String body) {
    StubReading reading = new StubReading();
    String text =
        "package demo;\nimport dev.portalis.annotations.*;\nimport java.util.*;\n"
            + "import java.util.function.*;\nimport java.math.BigInteger;\n"
            + body;
    Compiler.javac()
        .withProcessors(reading)
        .compile(JavaFileObjects.forSourceString("demo.Source", text));
    return reading;
  }

  StubSignature stub() {
    return stub.orElseThrow(() -> new AssertionError(problems.list().toString()));
  }

  List<String> problems() {
    return problems.list().stream().map(Problem::toString).toList();
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of(Mirrors.FROM_PYTHON);
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    for (TypeElement annotation : annotations) {
      for (TypeElement type : ElementFilter.typesIn(round.getElementsAnnotatedWith(annotation))) {
        stub = new StubReader(processingEnv, new StubElements(), problems).read(type);
      }
    }
    return false;
  }
}
