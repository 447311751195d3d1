package dev.portalis.processor.apt;

import dev.portalis.processor.library.IndexNames;
import dev.portalis.processor.library.LibrarySource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Indexes on the class path of the compilation under way. */
public final class ElementsLibrarySource implements LibrarySource {
  private final Elements elements;

  /** Reads what the elements show. */
  public ElementsLibrarySource(Elements elements) {
    this.elements = elements;
  }

  @Override
  public Optional<List<String>> index(String pythonModule) {
    TypeElement index = elements.getTypeElement(IndexNames.classOf(pythonModule));
    if (index == null) {
      return Optional.empty();
    }
    for (AnnotationMirror annotation : index.getAnnotationMirrors()) {
      TypeElement type = (TypeElement) annotation.getAnnotationType().asElement();
      if (type.getQualifiedName().contentEquals(IndexNames.ANNOTATION)) {
        return Optional.of(lines(annotation));
      }
    }
    return Optional.empty();
  }

  private static List<String> lines(AnnotationMirror annotation) {
    List<String> lines = new ArrayList<>();
    for (AnnotationValue value : annotation.getElementValues().values()) {
      for (Object line : (List<?>) value.getValue()) {
        lines.add((String) ((AnnotationValue) line).getValue());
      }
    }
    return lines;
  }
}
