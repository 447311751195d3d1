package dev.portalis.processor.apt;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/** Reads annotations by name, without their classes. */
final class Mirrors {
  private static final String PACKAGE = "dev.portalis.annotations.";
  static final String FROM_PYTHON = PACKAGE + "FromPython";
  static final String PY_CLASS = PACKAGE + "PyClass";
  static final String PY_NAME = PACKAGE + "PyName";

  private Mirrors() {}

  static @Nullable AnnotationMirror find(Element element, String annotation) {
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      TypeElement type = (TypeElement) mirror.getAnnotationType().asElement();
      if (type.getQualifiedName().contentEquals(annotation)) {
        return mirror;
      }
    }
    return null;
  }

  /** A value that is written out in an annotation. */
  static @Nullable AnnotationValue value(AnnotationMirror mirror, String name) {
    for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
        mirror.getElementValues().entrySet()) {
      if (entry.getKey().getSimpleName().contentEquals(name)) {
        return entry.getValue();
      }
    }
    return null;
  }

  /** A string of an annotation; empty where the element has no such annotation or value. */
  static Optional<String> string(Element element, String annotation, String name) {
    AnnotationMirror mirror = find(element, annotation);
    AnnotationValue value = mirror == null ? null : value(mirror, name);
    return value != null && value.getValue() instanceof String text && !text.isEmpty()
        ? Optional.of(text)
        : Optional.empty();
  }

  /** The names of the enum constants of an array, also where it is written as one constant. */
  static List<String> constants(AnnotationValue value) {
    if (value.getValue() instanceof List<?> list) {
      return list.stream().map(each -> constant((AnnotationValue) each)).toList();
    }
    return List.of(constant(value));
  }

  private static String constant(AnnotationValue value) {
    return value.getValue() instanceof VariableElement constant
        ? constant.getSimpleName().toString()
        : String.valueOf(value.getValue());
  }
}
