package dev.portalis.processor.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Reads the library annotations of elements without loading any class they name. */
final class Mirrors {
  /** The package of the annotations, with a dot. */
  static final String PACKAGE = "dev.portalis.annotations.library.";

  private Mirrors() {}

  /** A library annotation by its simple name. */
  static Optional<AnnotationMirror> find(Element element, String annotation) {
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      TypeElement type = (TypeElement) mirror.getAnnotationType().asElement();
      if (type.getQualifiedName().contentEquals(PACKAGE + annotation)) {
        return Optional.of(mirror);
      }
    }
    return Optional.empty();
  }

  static boolean has(Element element, String annotation) {
    return find(element, annotation).isPresent();
  }

  /** Whether a type is marked as nullable where it stands. */
  static boolean isNullable(TypeMirror type) {
    for (AnnotationMirror mirror : type.getAnnotationMirrors()) {
      if (mirror.getAnnotationType().asElement().getSimpleName().contentEquals("Nullable")) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Object> value(AnnotationMirror mirror, String name) {
    for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
        mirror.getElementValues().entrySet()) {
      if (entry.getKey().getSimpleName().contentEquals(name)) {
        return Optional.of(entry.getValue().getValue());
      }
    }
    return Optional.empty();
  }

  /** A String that an annotation gives; the empty String where it does not. */
  static String string(AnnotationMirror mirror, String name) {
    return value(mirror, name).map(Object::toString).orElse("");
  }

  /** A boolean that an annotation gives; false where it does not. */
  static boolean flag(AnnotationMirror mirror, String name) {
    return value(mirror, name).map(Boolean.TRUE::equals).orElse(false);
  }

  /** The class that an annotation gives; empty where it does not. */
  static Optional<TypeElement> type(AnnotationMirror mirror, String name) {
    return value(mirror, name)
        .filter(DeclaredType.class::isInstance)
        .map(declared -> (TypeElement) ((DeclaredType) declared).asElement());
  }

  /** The classes that an annotation gives. */
  static List<TypeElement> types(AnnotationMirror mirror, String name) {
    List<TypeElement> types = new ArrayList<>();
    for (Object each : values(mirror, name)) {
      if (each instanceof DeclaredType declared) {
        types.add((TypeElement) declared.asElement());
      }
    }
    return types;
  }

  /** The Strings that an annotation gives. */
  static List<String> strings(AnnotationMirror mirror, String name) {
    return values(mirror, name).stream().map(Object::toString).toList();
  }

  /** The names of the enum constants that an annotation gives. */
  static List<String> enums(AnnotationMirror mirror, String name) {
    List<String> names = new ArrayList<>();
    for (Object each : values(mirror, name)) {
      names.add(((VariableElement) each).getSimpleName().toString());
    }
    return names;
  }

  private static List<Object> values(AnnotationMirror mirror, String name) {
    List<Object> values = new ArrayList<>();
    for (Object each : (List<?>) value(mirror, name).orElse(List.of())) {
      values.add(((AnnotationValue) each).getValue());
    }
    return values;
  }
}
