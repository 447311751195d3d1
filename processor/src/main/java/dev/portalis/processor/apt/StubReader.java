package dev.portalis.processor.apt;

import dev.portalis.processor.problem.JavaAnchor;
import dev.portalis.processor.problem.Problem;
import dev.portalis.processor.problem.ProblemCode;
import dev.portalis.processor.problem.Problems;
import dev.portalis.processor.stub.JavaType;
import dev.portalis.processor.stub.StubClass;
import dev.portalis.processor.stub.StubMethod;
import dev.portalis.processor.stub.StubNames;
import dev.portalis.processor.stub.StubParameter;
import dev.portalis.processor.stub.StubRecord;
import dev.portalis.processor.stub.StubSignature;
import dev.portalis.processor.stub.StubSignature.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** Reads a type with {@code @FromPython} and all that its methods mention. */
final class StubReader implements StubTypeReader.Mentions {
  private final StubElements elements;
  private final Problems problems;
  private final StubTypeReader types;
  private final Map<String, StubRecord> records = new LinkedHashMap<>();
  private final Map<String, StubClass> classes = new LinkedHashMap<>();
  private final Deque<TypeElement> unread = new ArrayDeque<>();

  StubReader(ProcessingEnvironment environment, StubElements elements, Problems problems) {
    this.elements = elements;
    this.problems = problems;
    this.types = new StubTypeReader(environment, elements, this);
  }

  /** Reads a stub; what cannot be translated is reported and left out. */
  Optional<StubSignature> read(TypeElement type) {
    JavaAnchor anchor = elements.anchor(type);
    Optional<Kind> kind = kind(type, anchor);
    if (kind.isEmpty()) {
      return Optional.empty();
    }
    List<StubMethod> methods = List.of();
    if (kind.get() != Kind.PROGRAM) {
      methods = methods(type);
      ElementFilter.typesIn(type.getEnclosedElements()).stream()
          .filter(nested -> Mirrors.find(nested, Mirrors.PY_CLASS) != null)
          .forEach(this::onClass);
      readMentioned();
    }
    return Optional.of(
        new StubSignature(
            JavaTypeReader.declared(type, List.of()),
            kind.get(),
            isPublic(type),
            methods,
            records,
            classes,
            anchor));
  }

  private Optional<Kind> kind(TypeElement type, JavaAnchor anchor) {
    String obstacle = obstacle(type);
    if (obstacle != null) {
      problems.report(Problem.of(ProblemCode.NOT_A_STUB, anchor, obstacle));
      return Optional.empty();
    }
    if (type.getKind() == ElementKind.INTERFACE) {
      return Optional.of(Kind.INTERFACE);
    }
    boolean isAbstract = type.getModifiers().contains(Modifier.ABSTRACT);
    return Optional.of(isAbstract ? Kind.ABSTRACT_CLASS : Kind.PROGRAM);
  }

  /** What keeps a type from being a stub, as the object of a sentence; null where nothing does. */
  private static @Nullable String obstacle(TypeElement type) {
    boolean isClass = type.getKind() == ElementKind.CLASS;
    boolean isAbstract = type.getModifiers().contains(Modifier.ABSTRACT);
    if (!isClass && type.getKind() != ElementKind.INTERFACE) {
      return "a type of this kind";
    }
    if (!type.getTypeParameters().isEmpty()) {
      return "a generic type";
    }
    if (type.getModifiers().contains(Modifier.SEALED)) {
      return "a sealed type";
    }
    for (Element at = type; at instanceof TypeElement; at = at.getEnclosingElement()) {
      if (at.getModifiers().contains(Modifier.PRIVATE)) {
        return "a private type";
      }
    }
    boolean isNested = type.getEnclosingElement() instanceof TypeElement;
    if (isClass && isNested && !type.getModifiers().contains(Modifier.STATIC)) {
      return "an inner class that is not static";
    }
    if (isClass && isAbstract && !hasUsableConstructor(type)) {
      return "an abstract class without a constructor that takes nothing and is not private";
    }
    if (isClass && !isAbstract && !ElementFilter.methodsIn(type.getEnclosedElements()).isEmpty()) {
      return "a class with methods that can be instantiated";
    }
    return null;
  }

  private static boolean hasUsableConstructor(TypeElement type) {
    return ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
        .anyMatch(
            constructor ->
                constructor.getParameters().isEmpty()
                    && !constructor.getModifiers().contains(Modifier.PRIVATE));
  }

  private static boolean isPublic(TypeElement type) {
    return type.getModifiers().contains(Modifier.PUBLIC)
        && (!(type.getEnclosingElement() instanceof TypeElement outer) || isPublic(outer));
  }

  private List<StubMethod> methods(TypeElement type) {
    List<StubMethod> methods = new ArrayList<>();
    for (ExecutableElement method : types.abstractMethods(type)) {
      JavaAnchor anchor = elements.anchor(type, method);
      if (!method.getTypeParameters().isEmpty()) {
        problems.report(
            Problem.of(
                ProblemCode.UNSUPPORTED_STUB_MEMBER, anchor, anchor, "it has type parameters"));
        continue;
      }
      types
          .method(
              type,
              method,
              (DeclaredType) type.asType(),
              (unsupported, what) -> unsupported(unsupported, what, anchor))
          .ifPresent(methods::add);
    }
    return methods;
  }

  private void unsupported(TypeMirror type, String what, JavaAnchor anchor) {
    problems.report(
        Problem.of(
            ProblemCode.UNSUPPORTED_JAVA_TYPE,
            anchor,
            JavaTypeReader.read(type),
            what + " of " + anchor));
  }

  @Override
  public void onRecord(TypeElement type) {
    mention(type);
  }

  @Override
  public void onClass(TypeElement type) {
    mention(type);
  }

  private void mention(TypeElement type) {
    if (!unread.contains(type)) {
      unread.add(type);
    }
  }

  /** Reads what was mentioned, which may mention more. */
  private void readMentioned() {
    while (!unread.isEmpty()) {
      TypeElement type = unread.remove();
      String name = type.getQualifiedName().toString();
      if (records.containsKey(name) || classes.containsKey(name)) {
        continue;
      }
      if (type.getKind() == ElementKind.RECORD) {
        records.put(name, record(type));
      } else {
        classes.put(name, pyClass(type));
      }
    }
  }

  private StubRecord record(TypeElement type) {
    JavaAnchor anchor = elements.anchor(type);
    List<StubParameter> components = new ArrayList<>();
    for (RecordComponentElement component : type.getRecordComponents()) {
      StubParameter read =
          types.parameter(
              component,
              component.asType(),
              (unsupported, what) -> unsupported(unsupported, what, anchor));
      if (read != null) {
        components.add(read);
      }
    }
    return new StubRecord(JavaTypeReader.declared(type, List.of()), components, anchor);
  }

  private StubClass pyClass(TypeElement type) {
    JavaAnchor anchor = elements.anchor(type);
    if (type.getKind() != ElementKind.INTERFACE
        || !type.getTypeParameters().isEmpty()
        || type.getModifiers().contains(Modifier.SEALED)) {
      problems.report(
          Problem.of(
              ProblemCode.UNSUPPORTED_STUB_MEMBER,
              anchor,
              anchor,
              "@PyClass is for interfaces that are neither generic nor sealed"));
      return new StubClass(
          JavaTypeReader.declared(type, List.of()), className(type), List.of(), anchor);
    }
    JavaType.Declared javaType = JavaTypeReader.declared(type, List.of());
    return new StubClass(javaType, className(type), methods(type), anchor);
  }

  private static String className(TypeElement type) {
    return Mirrors.string(type, Mirrors.PY_CLASS, "value")
        .or(() -> Mirrors.string(type, Mirrors.PY_NAME, "value"))
        .orElse(type.getSimpleName().toString());
  }

  /** The name that an element has in Python. */
  static String pythonName(Element element) {
    return Mirrors.string(element, Mirrors.PY_NAME, "value")
        .orElseGet(() -> StubNames.pythonName(element.getSimpleName().toString()));
  }
}
