package dev.portalis.processor.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Reads annotated methods and constants. */
final class MethodReader {
  private static final String TYPE = JavaExpressions.OBJECT_PACKAGE + ".PyType";

  private final Types types;
  private final JavaExpressions expressions;

  MethodReader(Types types, JavaExpressions expressions) {
    this.types = types;
    this.expressions = expressions;
  }

  /** What a method is in Python. */
  record Role(LibraryFunction.Kind kind, String name) {}

  private enum Mark {
    PyFunction(LibraryFunction.Kind.FUNCTION),
    PyMethod(LibraryFunction.Kind.METHOD),
    PyClassMethod(LibraryFunction.Kind.CLASS_METHOD),
    PyStaticMethod(LibraryFunction.Kind.STATIC_METHOD),
    PyProperty(LibraryFunction.Kind.GETTER),
    PySetter(LibraryFunction.Kind.SETTER);

    final LibraryFunction.Kind kind;

    Mark(LibraryFunction.Kind kind) {
      this.kind = kind;
    }
  }

  /** The role of a method; null where it has none. */
  static @Nullable Role role(ExecutableElement method) {
    if (Mirrors.has(method, "PyNew")) {
      return new Role(LibraryFunction.Kind.NEW, "__new__");
    }
    if (Mirrors.has(method, "PyInit")) {
      return new Role(LibraryFunction.Kind.INIT, "__init__");
    }
    for (Mark mark : Mark.values()) {
      Optional<AnnotationMirror> found = Mirrors.find(method, mark.name());
      if (found.isPresent()) {
        String otherwise = PythonNames.snakeCase(method.getSimpleName().toString());
        return new Role(mark.kind, ElementReader.nameOr(found.get(), otherwise));
      }
    }
    return null;
  }

  /** Reads a method of a class. */
  Overload overload(TypeElement type, ExecutableElement method, Role role) {
    if (method.getModifiers().contains(Modifier.PRIVATE)) {
      throw new LibraryException(method, "a library method must not be private");
    }
    boolean isStatic = method.getModifiers().contains(Modifier.STATIC);
    Overload.Receiver receiver = receiver(method, role.kind(), isStatic);
    List<? extends VariableElement> java = method.getParameters();
    boolean takesFirst =
        receiver == Overload.Receiver.SELF_ARGUMENT || receiver == Overload.Receiver.TYPE_ARGUMENT;
    if (takesFirst && java.isEmpty()) {
      throw new LibraryException(method, "the method must take self or the type first");
    }
    String owner = type.getQualifiedName().toString();
    String receiverType = takesFirst ? erased(java.get(0).asType()) : isStatic ? "" : owner;
    List<Parameter> parameters = new ArrayList<>();
    for (VariableElement each : java.subList(takesFirst ? 1 : 0, java.size())) {
      parameters.add(parameter(type, method, each));
    }
    return new Overload(
        owner,
        method.getSimpleName().toString(),
        receiver,
        receiverType,
        isPublic(type, method),
        parameters,
        erased(method.getReturnType()),
        returns(method));
  }

  private static boolean isPublic(TypeElement type, Element member) {
    return member.getModifiers().contains(Modifier.PUBLIC)
        && type.getModifiers().contains(Modifier.PUBLIC);
  }

  private Overload.Receiver receiver(
      ExecutableElement method, LibraryFunction.Kind kind, boolean isStatic) {
    switch (kind) {
      case FUNCTION:
      case STATIC_METHOD:
        requireStatic(method, isStatic);
        return Overload.Receiver.NONE;
      case NEW:
      case CLASS_METHOD:
        requireStatic(method, isStatic);
        if (method.getParameters().isEmpty()
            || !erased(method.getParameters().get(0).asType()).equals(TYPE)) {
          throw new LibraryException(method, "the first parameter must be the PyType");
        }
        return Overload.Receiver.TYPE_ARGUMENT;
      default:
        return isStatic ? Overload.Receiver.SELF_ARGUMENT : Overload.Receiver.INSTANCE;
    }
  }

  private static void requireStatic(ExecutableElement method, boolean isStatic) {
    if (!isStatic) {
      throw new LibraryException(method, "the method must be static");
    }
  }

  private static @Nullable String returns(Element member) {
    return Mirrors.find(member, "Returns").map(m -> Mirrors.string(m, "value")).orElse(null);
  }

  private Parameter parameter(
      TypeElement type, ExecutableElement method, VariableElement parameter) {
    String javaType = erased(parameter.asType());
    Parameter.Kind kind = kind(method, parameter, javaType);
    String defaultValue =
        Mirrors.find(parameter, "Default")
            .map(m -> expressions.qualify(Mirrors.string(m, "value"), type, javaType))
            .orElse(null);
    if (kind == Parameter.Kind.KEYWORD_ONLY && defaultValue == null) {
      throw new LibraryException(parameter, "a keyword-only parameter must have a @Default");
    }
    boolean none =
        javaType.equals("java.lang.Object")
            || Mirrors.isNullable(parameter.asType())
            || "null".equals(defaultValue);
    return new Parameter(
        PythonNames.snakeCase(parameter.getSimpleName().toString()),
        kind,
        javaType,
        none && !parameter.asType().getKind().isPrimitive(),
        Mirrors.find(parameter, "Stores").map(m -> Mirrors.string(m, "value")).orElse(null),
        defaultValue);
  }

  private static Parameter.Kind kind(
      ExecutableElement method, VariableElement parameter, String javaType) {
    int last = method.getParameters().size() - 1;
    boolean varArgs = method.isVarArgs() && method.getParameters().get(last).equals(parameter);
    if (varArgs || Mirrors.has(parameter, "Arguments")) {
      if (!javaType.equals("java.lang.Object[]")) {
        throw new LibraryException(parameter, "*args must be Object[]");
      }
      return Parameter.Kind.VAR_ARGS;
    }
    if (Mirrors.has(parameter, "KeywordArguments")) {
      return Parameter.Kind.KEYWORD_ARGS;
    }
    if (Mirrors.has(parameter, "KeywordOnly")) {
      return Parameter.Kind.KEYWORD_ONLY;
    }
    return Mirrors.has(parameter, "Named")
        ? Parameter.Kind.POSITIONAL_OR_KEYWORD
        : Parameter.Kind.POSITIONAL_ONLY;
  }

  /** Reads a constant: a static field, or a static method without parameters. */
  LibraryConstant constant(TypeElement type, Element member, AnnotationMirror annotation) {
    boolean isMethod = member instanceof ExecutableElement;
    if (!member.getModifiers().contains(Modifier.STATIC)
        || (isMethod && !((ExecutableElement) member).getParameters().isEmpty())) {
      throw new LibraryException(
          member, "a constant must be a static field or a static method without parameters");
    }
    TypeMirror valueType =
        isMethod ? ((ExecutableElement) member).getReturnType() : member.asType();
    String javaName = member.getSimpleName().toString();
    return new LibraryConstant(
        ElementReader.nameOr(annotation, javaName),
        type.getQualifiedName() + "." + javaName + (isMethod ? "()" : ""),
        erased(valueType),
        !isMethod && isPublic(type, member),
        returns(member));
  }

  /** The erased type without annotations, as source code writes it. */
  private String erased(TypeMirror type) {
    if (type.getKind() == TypeKind.ARRAY) {
      return erased(((javax.lang.model.type.ArrayType) type).getComponentType()) + "[]";
    }
    if (type.getKind() == TypeKind.DECLARED) {
      TypeElement element = (TypeElement) types.asElement(type);
      return element.getQualifiedName().toString();
    }
    if (type.getKind() == TypeKind.TYPEVAR) {
      return erased(types.erasure(type));
    }
    return type.getKind().isPrimitive()
        ? type.getKind().name().toLowerCase(java.util.Locale.ROOT)
        : type.getKind() == TypeKind.VOID ? "void" : types.erasure(type).toString();
  }
}
