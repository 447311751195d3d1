package dev.portalis.processor.library;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Reads annotated Java classes into the model. */
public final class ElementReader {
  private final Elements elements;
  private final MethodReader methods;
  private final JavaExpressions expressions;

  /** A reader of the elements of a compilation. */
  public ElementReader(Elements elements, Types types) {
    this.elements = elements;
    this.expressions = new JavaExpressions(elements);
    this.methods = new MethodReader(types, expressions);
  }

  /** Reads a class with {@code @PyModule}. */
  public LibraryModule module(TypeElement type) {
    AnnotationMirror annotation = require(type, "PyModule");
    List<LibraryClass> classes = new ArrayList<>();
    for (TypeElement each : Mirrors.types(annotation, "classes")) {
      classes.add(type(each));
    }
    List<TypeElement> parts = new ArrayList<>(List.of(type));
    parts.addAll(Mirrors.types(annotation, "parts"));
    List<LibraryFunction> functions = new ArrayList<>();
    List<LibraryConstant> constants = new ArrayList<>();
    for (TypeElement part : parts) {
      functions.addAll(functions(part));
      constants.addAll(constants(part));
      for (VariableElement field : ElementFilter.fieldsIn(part.getEnclosedElements())) {
        Mirrors.find(field, "PyClassConstant")
            .ifPresent(constant -> classes.add(classConstant(type, part, field, constant)));
      }
    }
    return new LibraryModule(
        Mirrors.string(annotation, "value"),
        type.getQualifiedName().toString(),
        face(type),
        Mirrors.enums(annotation, "platforms"),
        Mirrors.flag(annotation, "pure"),
        functions,
        classes,
        constants);
  }

  /** The full name of the face of an annotated class. */
  public String face(TypeElement type) {
    String home = elements.getPackageOf(type).getQualifiedName().toString();
    return (home.isEmpty() ? "" : home + ".") + faceName(type);
  }

  private static String faceName(TypeElement type) {
    Element outer = Objects.requireNonNull(type.getEnclosingElement());
    String prefix =
        outer.getKind() == ElementKind.PACKAGE ? "" : faceName((TypeElement) outer, "_");
    return prefix + type.getSimpleName() + "Face";
  }

  private static String faceName(TypeElement outer, String suffix) {
    Element next = Objects.requireNonNull(outer.getEnclosingElement());
    String prefix =
        next.getKind() == ElementKind.PACKAGE ? "" : faceName((TypeElement) next, suffix);
    return prefix + outer.getSimpleName() + suffix;
  }

  /** Reads a class with {@code @PyClass}. */
  public LibraryClass type(TypeElement type) {
    AnnotationMirror annotation = require(type, "PyClass");
    String java = type.getQualifiedName().toString();
    String given = Mirrors.string(annotation, "type");
    String values =
        Mirrors.type(annotation, "values")
            .map(each -> each.getQualifiedName().toString())
            .orElse(java);
    String module = Mirrors.string(annotation, "module");
    return new LibraryClass(
        Mirrors.string(annotation, "value"),
        module.isEmpty() ? "builtins" : module,
        java,
        values,
        given.isEmpty() ? java + ".TYPE" : expressions.qualify(given, type, "PyType"),
        bases(type, annotation),
        isConstructible(type),
        Mirrors.flag(annotation, "pure"),
        functions(type),
        constants(type));
  }

  private LibraryClass classConstant(
      TypeElement module, TypeElement part, VariableElement field, AnnotationMirror annotation) {
    List<LibraryFunction> functions =
        Mirrors.type(annotation, "members").map(this::functions).orElse(List.of());
    return new LibraryClass(
        nameOr(annotation, field.getSimpleName().toString()),
        Mirrors.string(require(module, "PyModule"), "value"),
        null,
        null,
        part.getQualifiedName() + "." + field.getSimpleName(),
        Mirrors.strings(annotation, "bases"),
        false,
        false,
        functions,
        List.of());
  }

  private static AnnotationMirror require(TypeElement type, String annotation) {
    return Mirrors.find(type, annotation)
        .orElseThrow(
            () -> new LibraryException(type, type.getSimpleName() + " has no @" + annotation));
  }

  private static List<String> bases(TypeElement type, AnnotationMirror annotation) {
    List<String> names = new ArrayList<>(Mirrors.strings(annotation, "bases"));
    if (names.isEmpty()) {
      TypeElement parent = superclass(type);
      while (parent != null && !Mirrors.has(parent, "PyClass")) {
        parent = superclass(parent);
      }
      String name = parent == null ? "object" : Mirrors.string(require(parent, "PyClass"), "value");
      if (!Mirrors.string(annotation, "value").equals("object")) {
        names.add(name);
      }
    }
    return names;
  }

  private static @Nullable TypeElement superclass(TypeElement type) {
    TypeMirror parent = type.getSuperclass();
    return parent.getKind() == TypeKind.DECLARED
        ? (TypeElement) ((DeclaredType) parent).asElement()
        : null;
  }

  private static boolean isConstructible(TypeElement type) {
    if (type.getModifiers().contains(Modifier.ABSTRACT)) {
      return false;
    }
    for (ExecutableElement each : ElementFilter.constructorsIn(type.getEnclosedElements())) {
      if (each.getParameters().size() == 1
          && !each.getModifiers().contains(Modifier.PRIVATE)
          && each.getParameters().get(0).asType().toString().endsWith("PyType")) {
        return true;
      }
    }
    return false;
  }

  /** The functions of a class and of its Java superclasses that are no Python classes. */
  private List<LibraryFunction> functions(TypeElement type) {
    Map<String, List<Overload>> overloads = new LinkedHashMap<>();
    Map<String, MethodReader.Role> roles = new LinkedHashMap<>();
    Map<String, List<String>> platforms = new LinkedHashMap<>();
    TypeElement each = type;
    while (each != null && (each == type || !Mirrors.has(each, "PyClass"))) {
      for (ExecutableElement method : ElementFilter.methodsIn(each.getEnclosedElements())) {
        MethodReader.Role role = MethodReader.role(method);
        if (role != null) {
          String key = role.kind() + " " + role.name();
          roles.put(key, role);
          Mirrors.find(method, "PyFunction")
              .ifPresent(mark -> platforms.put(key, Mirrors.enums(mark, "platforms")));
          overloads
              .computeIfAbsent(key, k -> new ArrayList<>())
              .add(methods.overload(type, method, role));
        }
      }
      each = superclass(each);
    }
    List<LibraryFunction> functions = new ArrayList<>();
    overloads.forEach(
        (key, found) -> {
          MethodReader.Role role = Objects.requireNonNull(roles.get(key));
          functions.add(
              new LibraryFunction(
                  role.name(), role.kind(), found, platforms.getOrDefault(key, List.of())));
        });
    return functions;
  }

  private List<LibraryConstant> constants(TypeElement type) {
    List<LibraryConstant> constants = new ArrayList<>();
    for (Element member : type.getEnclosedElements()) {
      Mirrors.find(member, "PyConstant")
          .ifPresent(annotation -> constants.add(methods.constant(type, member, annotation)));
    }
    return constants;
  }

  /** The name in Python of a Java class, by its full name, as errors show it. */
  public String pythonName(String javaName) {
    TypeElement type = elements.getTypeElement(javaName);
    return type == null
        ? javaName
        : Mirrors.find(type, "PyClass")
            .map(annotation -> Mirrors.string(annotation, "value"))
            .orElseGet(() -> plainName(type));
  }

  private static String plainName(TypeElement type) {
    String name = type.getSimpleName().toString();
    return (name.startsWith("Py") ? name.substring(2) : name).toLowerCase(Locale.ROOT);
  }

  static String nameOr(AnnotationMirror annotation, String otherwise) {
    String name = Mirrors.string(annotation, "value");
    return name.isEmpty() ? otherwise : name;
  }
}
