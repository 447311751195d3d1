package dev.portalis.processor.apt;

import dev.portalis.processor.CompilerInput;
import dev.portalis.processor.CompilerResult;
import dev.portalis.processor.emit.GeneratedFile;
import dev.portalis.processor.library.Library;
import dev.portalis.processor.problem.CompilerFault;
import dev.portalis.processor.problem.JavaAnchor;
import dev.portalis.processor.problem.Problem;
import dev.portalis.processor.problem.ProblemCode;
import dev.portalis.processor.problem.Problems;
import dev.portalis.processor.source.PySource;
import dev.portalis.processor.source.Span;
import dev.portalis.processor.stub.StubSignature;
import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import java.util.function.Function;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/** Translates one stub: reads it, finds its Python, compiles, and writes the files. */
final class StubCompilation {
  private static final int FRAMES_SHOWN = 6;

  private final ProcessingEnvironment environment;
  private final Options options;
  private final Function<CompilerInput, CompilerResult> compiler;
  private final TypeElement type;
  private final StubElements elements = new StubElements();
  private final Problems problems = new Problems();
  private final SourceLocator locator;

  /** The file that a defect of the compiler is reported in. */
  private @Nullable PySource main;

  StubCompilation(
      ProcessingEnvironment environment,
      Options options,
      Function<CompilerInput, CompilerResult> compiler,
      TypeElement type) {
    this.environment = environment;
    this.options = options;
    this.compiler = compiler;
    this.type = type;
    this.locator = new SourceLocator(environment, options, problems);
  }

  /** Translates the stub and reports its problems; throws nothing but what ends the process. */
  void run() {
    try {
      translate();
    } catch (CompilerFault e) {
      internalError(e.source(), e.span(), e.getCause() == null ? e : e.getCause());
    } catch (OutOfMemoryError e) {
      throw e;
    } catch (Throwable e) {
      internalError(main, Span.FILE_START, e);
    }
    Reporter reporter =
        JavacReporter.create(
            environment,
            locator::uri,
            new MessagerReporter(environment.getMessager(), type, elements));
    problems.list().forEach(reporter::report);
  }

  private void translate() {
    JavaAnchor anchor = elements.anchor(type);
    options
        .errors()
        .forEach(
            error ->
                problems.report(
                    Problem.of(
                        ProblemCode.INVALID_OPTION, anchor, error.option(), error.message())));
    AnnotationMirror annotation = Mirrors.find(type, Mirrors.FROM_PYTHON);
    AnnotationValue name = annotation == null ? null : Mirrors.value(annotation, "value");
    if (annotation == null || name == null || !(name.getValue() instanceof String file)) {
      // javac reports an annotation without its value.
      return;
    }
    Optional<StubSignature> stub = new StubReader(environment, elements, problems).read(type);
    Optional<PySource> source = stub.flatMap(ignored -> locator.locate(type, file, anchor));
    if (stub.isEmpty() || source.isEmpty()) {
      return;
    }
    main = source.get();
    Library library = new Library(new ElementsLibrarySource(environment.getElementUtils()));
    CompilerInput input =
        new CompilerInput(source.get(), stub.get(), options.forStub(annotation), locator, library);
    CompilerResult result = DeepStack.run(() -> compiler.apply(input));
    result.problems().forEach(problems::report);
    if (!problems.hasErrors()) {
      for (GeneratedFile generated : result.files()) {
        write(generated);
      }
      if (result.report() != null) {
        writeReport(stub.get(), result.report());
      }
    }
  }

  private void writeReport(StubSignature stub, String page) {
    try {
      String place = ReportFile.write(environment.getFiler(), options, stub, type, page);
      environment.getMessager().printMessage(Diagnostic.Kind.NOTE, "report: " + place);
    } catch (IOException e) {
      notWritten(ReportFile.nameOf(stub), e);
    }
  }

  private void write(GeneratedFile file) {
    try (Writer writer =
        environment.getFiler().createSourceFile(file.qualifiedName(), type).openWriter()) {
      writer.write(file.text());
    } catch (IOException e) {
      notWritten(file.qualifiedName(), e);
    }
  }

  private void notWritten(String name, IOException e) {
    String why = String.valueOf(e.getMessage());
    JavaAnchor anchor = elements.anchor(type);
    problems.report(Problem.of(ProblemCode.FILE_NOT_WRITTEN, anchor, name, why));
  }

  private void internalError(@Nullable PySource source, Span span, Throwable cause) {
    String text = String.valueOf(cause);
    Problem problem =
        source == null
            ? Problem.of(ProblemCode.INTERNAL_ERROR, elements.anchor(type), text)
            : Problem.of(ProblemCode.INTERNAL_ERROR, source, span, text);
    StackTraceElement[] frames = cause.getStackTrace();
    for (int i = 0; i < Math.min(FRAMES_SHOWN, frames.length); i++) {
      problem = problem.withNote("in " + frames[i]);
    }
    problems.report(problem);
  }
}
