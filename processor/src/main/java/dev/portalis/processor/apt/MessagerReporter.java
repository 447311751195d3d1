package dev.portalis.processor.apt;

import dev.portalis.processor.problem.JavaAnchor;
import dev.portalis.processor.problem.Problem;
import dev.portalis.processor.problem.Severity;
import javax.annotation.processing.Messager;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;

/** Shows problems at elements of the stub, those in Python with their place as text. */
final class MessagerReporter implements Reporter {
  private final Messager messager;
  private final TypeElement stub;
  private final StubElements elements;

  MessagerReporter(Messager messager, TypeElement stub, StubElements elements) {
    this.messager = messager;
    this.stub = stub;
    this.elements = elements;
  }

  @Override
  public void report(Problem problem) {
    JavaAnchor anchor = problem.anchor();
    Element element = anchor == null ? null : elements.find(anchor);
    String text =
        problem.source() == null
            ? problem.render()
            : Problem.place(problem.source(), problem.span()) + ": " + problem.render();
    if (element == null || element.equals(stub)) {
      atAnnotation(kind(problem), text);
    } else {
      messager.printMessage(kind(problem), text, element);
    }
  }

  private void atAnnotation(Diagnostic.Kind kind, String text) {
    AnnotationMirror annotation = Mirrors.find(stub, Mirrors.FROM_PYTHON);
    if (annotation == null) {
      messager.printMessage(kind, text, stub);
    } else {
      messager.printMessage(kind, text, stub, annotation, Mirrors.value(annotation, "value"));
    }
  }

  static Diagnostic.Kind kind(Problem problem) {
    Severity severity = problem.code().severity();
    return severity == Severity.ERROR
        ? Diagnostic.Kind.ERROR
        : severity == Severity.WARNING ? Diagnostic.Kind.WARNING : Diagnostic.Kind.NOTE;
  }
}
