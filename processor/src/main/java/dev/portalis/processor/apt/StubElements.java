package dev.portalis.processor.apt;

import dev.portalis.processor.problem.JavaAnchor;
import java.util.HashMap;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/** The elements that the anchors of one stub stand for. */
final class StubElements {
  private final Map<JavaAnchor, Element> elements = new HashMap<>();

  JavaAnchor anchor(TypeElement type) {
    return remember(JavaAnchor.ofType(type.getQualifiedName().toString()), type);
  }

  JavaAnchor anchor(TypeElement owner, ExecutableElement method) {
    StringBuilder signature = new StringBuilder(method.getSimpleName()).append('(');
    String separator = "";
    for (VariableElement parameter : method.getParameters()) {
      signature.append(separator).append(simple(parameter));
      separator = ", ";
    }
    String type = owner.getQualifiedName().toString();
    return remember(new JavaAnchor(type, signature.append(')').toString()), method);
  }

  /** The parameter's type without packages. */
  private static String simple(VariableElement parameter) {
    return JavaTypeReader.read(parameter.asType()).toString().replaceAll("[\\w.]+\\.", "");
  }

  private JavaAnchor remember(JavaAnchor anchor, Element element) {
    elements.put(anchor, element);
    return anchor;
  }

  @Nullable Element find(JavaAnchor anchor) {
    return elements.get(anchor);
  }
}
