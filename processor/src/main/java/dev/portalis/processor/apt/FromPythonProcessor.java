package dev.portalis.processor.apt;

import com.google.auto.service.AutoService;
import dev.portalis.processor.Compiler;
import dev.portalis.processor.CompilerInput;
import dev.portalis.processor.CompilerResult;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;

/**
 * Translates the Python of every type with {@code @FromPython}.
 *
 * <p>Each stub is translated on its own and each file has one stub as its origin, which Gradle
 * calls isolating. Where no type is annotated, neither the compiler nor its parser is loaded.
 */
@AutoService(Processor.class)
@SupportedAnnotationTypes(Mirrors.FROM_PYTHON)
public final class FromPythonProcessor extends AbstractProcessor {
  private final Function<CompilerInput, CompilerResult> compiler;

  /** Stubs that mention types which another processor may still generate. */
  private final Set<String> waiting = new LinkedHashSet<>();

  /** The processor as javac finds it. */
  public FromPythonProcessor() {
    this(input -> Compiler.compile(input));
  }

  /** A processor with a compiler of its own. */
  FromPythonProcessor(Function<CompilerInput, CompilerResult> compiler) {
    this.compiler = compiler;
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public Set<String> getSupportedOptions() {
    return Options.NAMES;
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    Set<TypeElement> stubs = new LinkedHashSet<>();
    for (String name : waiting) {
      TypeElement again = processingEnv.getElementUtils().getTypeElement(name);
      if (again != null) {
        stubs.add(again);
      }
    }
    waiting.clear();
    for (TypeElement annotation : annotations) {
      stubs.addAll(ElementFilter.typesIn(round.getElementsAnnotatedWith(annotation)));
    }
    if (!stubs.isEmpty() && !round.processingOver()) {
      Options options = Options.parse(processingEnv.getOptions());
      stubs.forEach(stub -> translate(stub, options));
    }
    return false;
  }

  private void translate(TypeElement stub, Options options) {
    if (mentionsMissingType(stub)) {
      waiting.add(stub.getQualifiedName().toString());
    } else {
      new StubCompilation(processingEnv, options, compiler, stub).run();
    }
  }

  /** Whether a signature has a type that does not exist; javac reports those that never will. */
  private static boolean mentionsMissingType(TypeElement stub) {
    for (Element member : stub.getEnclosedElements()) {
      if (MissingTypes.isIn(member.asType())) {
        return true;
      }
    }
    return stub.getInterfaces().stream().anyMatch(MissingTypes::isIn)
        || stub.getSuperclass().getKind() == TypeKind.ERROR;
  }
}
