package dev.portalis.processor.apt;

import dev.portalis.processor.stub.JavaType;
import dev.portalis.processor.stub.StubMethod;
import dev.portalis.processor.stub.StubParameter;
import dev.portalis.processor.stub.StubType;
import dev.portalis.processor.stub.StubType.Container;
import dev.portalis.processor.stub.StubType.Primitive;
import dev.portalis.processor.stub.StubType.Simple;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Reads what Java types mean to Python; empty for types that mean nothing to it. */
final class StubTypeReader {
  /** Told of types that mean nothing to Python, and of what they are the type. */
  interface Unsupported {
    void report(TypeMirror type, String what);
  }

  /** Told of the records and classes that types mention. */
  interface Mentions {
    void onRecord(TypeElement type);

    void onClass(TypeElement type);
  }

  private static final Map<String, StubType> NAMED =
      Map.ofEntries(
          Map.entry("java.lang.Object", Simple.OBJECT),
          Map.entry("java.lang.String", Simple.STRING),
          Map.entry("java.lang.Void", Simple.VOID),
          Map.entry("java.math.BigInteger", Simple.BIG_INTEGER),
          Map.entry("java.math.BigDecimal", Simple.BIG_DECIMAL),
          Map.entry("java.util.OptionalInt", new StubType.OptionalNumber(Primitive.INT)),
          Map.entry("java.util.OptionalLong", new StubType.OptionalNumber(Primitive.LONG)),
          Map.entry("java.util.OptionalDouble", new StubType.OptionalNumber(Primitive.DOUBLE)),
          Map.entry("java.lang.Boolean", new StubType.Boxed(Primitive.BOOLEAN)),
          Map.entry("java.lang.Byte", new StubType.Boxed(Primitive.BYTE)),
          Map.entry("java.lang.Short", new StubType.Boxed(Primitive.SHORT)),
          Map.entry("java.lang.Integer", new StubType.Boxed(Primitive.INT)),
          Map.entry("java.lang.Long", new StubType.Boxed(Primitive.LONG)),
          Map.entry("java.lang.Character", new StubType.Boxed(Primitive.CHAR)),
          Map.entry("java.lang.Float", new StubType.Boxed(Primitive.FLOAT)),
          Map.entry("java.lang.Double", new StubType.Boxed(Primitive.DOUBLE)));

  private static final Map<String, Container.Kind> CONTAINERS =
      Map.of(
          "java.util.List", Container.Kind.LIST,
          "java.util.Set", Container.Kind.SET,
          "java.util.Map", Container.Kind.MAP,
          "java.util.Collection", Container.Kind.COLLECTION,
          "java.lang.Iterable", Container.Kind.ITERABLE,
          "java.util.Iterator", Container.Kind.ITERATOR,
          "java.util.Optional", Container.Kind.OPTIONAL);

  /** The primitive types whose arrays are lists. */
  private static final Set<TypeKind> ARRAYS = Set.of(TypeKind.INT, TypeKind.LONG, TypeKind.DOUBLE);

  private static final Set<String> OF_OBJECT =
      Set.of("equals[java.lang.Object]", "hashCode[]", "toString[]");

  private final ProcessingEnvironment environment;
  private final StubElements elements;
  private final Mentions mentions;

  /** The functional interfaces that are being read, to find those that mention themselves. */
  private final Deque<String> callbacks = new ArrayDeque<>();

  StubTypeReader(ProcessingEnvironment environment, StubElements elements, Mentions mentions) {
    this.environment = environment;
    this.elements = elements;
    this.mentions = mentions;
  }

  Optional<StubType> read(TypeMirror type) {
    if (type.getKind().isPrimitive()) {
      return Optional.of(Primitive.valueOf(type.getKind().name()));
    }
    switch (type.getKind()) {
      case VOID:
        return Optional.of(Simple.VOID);
      case ARRAY:
        return array(((ArrayType) type).getComponentType());
      case WILDCARD:
        return bound((WildcardType) type);
      case DECLARED:
        return declared((DeclaredType) type);
      default:
        return Optional.empty();
    }
  }

  private Optional<StubType> array(TypeMirror component) {
    if (component.getKind() == TypeKind.BYTE) {
      return Optional.of(Simple.BYTES);
    }
    boolean isGeneric =
        component instanceof DeclaredType type && !type.getTypeArguments().isEmpty();
    return isGeneric || (component.getKind().isPrimitive() && !ARRAYS.contains(component.getKind()))
        ? Optional.empty()
        : read(component).map(StubType.ArrayOf::new);
  }

  private Optional<StubType> bound(WildcardType wildcard) {
    TypeMirror bound =
        wildcard.getExtendsBound() != null ? wildcard.getExtendsBound() : wildcard.getSuperBound();
    return bound == null ? Optional.of(Simple.OBJECT) : read(bound);
  }

  private Optional<StubType> declared(DeclaredType type) {
    TypeElement element = (TypeElement) type.asElement();
    String name = element.getQualifiedName().toString();
    StubType named = NAMED.get(name);
    if (named != null) {
      return Optional.of(named);
    }
    Container.Kind container = CONTAINERS.get(name);
    if (container != null) {
      return container(container, type);
    }
    if (isHidden(element)) {
      return Optional.empty();
    }
    boolean isGeneric = !element.getTypeParameters().isEmpty();
    if (element.getKind() == ElementKind.RECORD && !isGeneric) {
      mentions.onRecord(element);
      return Optional.of(new StubType.RecordRef(name));
    }
    if (element.getKind() == ElementKind.INTERFACE) {
      return isGeneric || Mirrors.find(element, Mirrors.PY_CLASS) == null
          ? callback(type, element)
          : pyClass(element, name);
    }
    return Optional.empty();
  }

  private Optional<StubType> pyClass(TypeElement element, String name) {
    mentions.onClass(element);
    return Optional.of(new StubType.ClassRef(name));
  }

  /** A raw container has objects in it. */
  private Optional<StubType> container(Container.Kind kind, DeclaredType type) {
    List<StubType> parts = new ArrayList<>();
    for (TypeMirror argument : type.getTypeArguments()) {
      Optional<StubType> part = read(argument);
      if (part.isEmpty()) {
        return Optional.empty();
      }
      parts.add(part.get());
    }
    while (parts.size() < (kind == Container.Kind.MAP ? 2 : 1)) {
      parts.add(Simple.OBJECT);
    }
    return Optional.of(new Container(kind, parts));
  }

  /** Whether generated code in the stub's package may not be able to name the type. */
  private static boolean isHidden(TypeElement type) {
    return type.getModifiers().contains(Modifier.PRIVATE)
        || type.getQualifiedName().length() == 0
        || (type.getEnclosingElement() instanceof TypeElement outer && isHidden(outer));
  }

  private Optional<StubType> callback(DeclaredType type, TypeElement element) {
    ExecutableElement method = functionalMethod(element);
    String key = type.toString();
    if (method == null || callbacks.contains(key)) {
      return Optional.empty();
    }
    callbacks.push(key);
    Optional<StubMethod> read = method(element, method, type, (unread, what) -> {});
    callbacks.pop();
    return read.map(
        found -> new StubType.Callback((JavaType.Declared) JavaTypeReader.read(type), found));
  }

  private @Nullable ExecutableElement functionalMethod(TypeElement element) {
    List<ExecutableElement> methods = abstractMethods(element);
    boolean isOne = methods.size() == 1 && methods.get(0).getTypeParameters().isEmpty();
    return isOne && !element.getModifiers().contains(Modifier.SEALED) ? methods.get(0) : null;
  }

  /** The abstract methods of a type and its supertypes that no class has from Object. */
  List<ExecutableElement> abstractMethods(TypeElement type) {
    Map<String, ExecutableElement> bySignature = new LinkedHashMap<>();
    for (ExecutableElement method :
        ElementFilter.methodsIn(environment.getElementUtils().getAllMembers(type))) {
      String signature = method.getSimpleName() + erasedParameters(method).toString();
      if (method.getModifiers().contains(Modifier.ABSTRACT) && !OF_OBJECT.contains(signature)) {
        bySignature.putIfAbsent(signature, method);
      }
    }
    return List.copyOf(bySignature.values());
  }

  private List<String> erasedParameters(ExecutableElement method) {
    Types types = environment.getTypeUtils();
    return method.getParameters().stream()
        .map(parameter -> JavaTypeReader.read(types.erasure(parameter.asType())).toString())
        .toList();
  }

  /** A method as a member of a type; empty where a type of it means nothing to Python. */
  Optional<StubMethod> method(
      TypeElement owner, ExecutableElement method, DeclaredType in, Unsupported unsupported) {
    ExecutableType type = (ExecutableType) environment.getTypeUtils().asMemberOf(in, method);
    StubType returns = read(type.getReturnType(), "the result", unsupported);
    List<StubParameter> parameters = new ArrayList<>();
    boolean isWhole = returns != null;
    for (int i = 0; i < method.getParameters().size(); i++) {
      StubParameter parameter =
          parameter(method.getParameters().get(i), type.getParameterTypes().get(i), unsupported);
      isWhole &= parameter != null && parameters.add(parameter);
    }
    if (!isWhole || returns == null) {
      return Optional.empty();
    }
    return Optional.of(
        new StubMethod(
            method.getSimpleName().toString(),
            StubReader.pythonName(method),
            parameters,
            returns,
            JavaTypeReader.read(type.getReturnType()),
            exceptions(type),
            elements.anchor(owner, method)));
  }

  /** A parameter or record component; null where its type means nothing to Python. */
  @Nullable StubParameter parameter(Element element, TypeMirror type, Unsupported unsupported) {
    String name = element.getSimpleName().toString();
    StubType meaning = read(type, "'" + name + "'", unsupported);
    return meaning == null
        ? null
        : new StubParameter(
            name, StubReader.pythonName(element), meaning, JavaTypeReader.read(type));
  }

  private @Nullable StubType read(TypeMirror type, String what, Unsupported unsupported) {
    Optional<StubType> meaning = read(type);
    if (meaning.isEmpty()) {
      unsupported.report(type, what);
    }
    return meaning.orElse(null);
  }

  private static List<String> exceptions(ExecutableType type) {
    return type.getThrownTypes().stream()
        .map(each -> JavaTypeReader.read(each).toString())
        .toList();
  }
}
