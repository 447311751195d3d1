package dev.portalis.processor.library;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Gives the Java expressions in annotations their full names. */
final class JavaExpressions {
  /** Where the classes of the runtime's own objects are. */
  static final String OBJECT_PACKAGE = "dev.portalis.runtime.object";

  private static final Pattern QUALIFIED = Pattern.compile("([A-Z]\\w*)(\\..*)");
  private static final Pattern FIELD = Pattern.compile("[A-Z][A-Z0-9_]*");
  private static final Pattern INT = Pattern.compile("-?\\d+");

  private final Elements elements;

  JavaExpressions(Elements elements) {
    this.elements = elements;
  }

  /**
   * Full names for the class at the start of an expression, or for a constant of the class itself.
   *
   * @param javaType the type of the place that takes the value
   */
  String qualify(String expression, TypeElement context, String javaType) {
    if (INT.matcher(expression).matches()) {
      return needsLong(javaType) ? expression + "L" : expression;
    }
    Matcher qualified = QUALIFIED.matcher(expression);
    if (qualified.matches()) {
      return className(qualified.group(1), context) + qualified.group(2);
    }
    if (FIELD.matcher(expression).matches() && hasMember(context, expression)) {
      return context.getQualifiedName() + "." + expression;
    }
    return expression.equals("UNBOUND") ? OBJECT_PACKAGE + ".Unbound.UNBOUND" : expression;
  }

  private static boolean needsLong(String javaType) {
    return javaType.equals("java.lang.Object") || javaType.equals("java.lang.Long");
  }

  private static boolean hasMember(TypeElement type, String name) {
    for (Element member : type.getEnclosedElements()) {
      if (member.getSimpleName().contentEquals(name)) {
        return true;
      }
    }
    return false;
  }

  private String className(String simpleName, TypeElement context) {
    if (context.getSimpleName().contentEquals(simpleName)) {
      return context.getQualifiedName().toString();
    }
    PackageElement home = elements.getPackageOf(context);
    for (String each : List.of(home.getQualifiedName().toString(), OBJECT_PACKAGE, "java.lang")) {
      TypeElement found = elements.getTypeElement(each + "." + simpleName);
      if (found != null) {
        return found.getQualifiedName().toString();
      }
    }
    return simpleName;
  }
}
