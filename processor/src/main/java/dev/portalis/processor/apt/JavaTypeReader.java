package dev.portalis.processor.apt;

import dev.portalis.processor.stub.JavaType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import org.jspecify.annotations.Nullable;

/** Reads Java types as declared. */
final class JavaTypeReader {
  private JavaTypeReader() {}

  static JavaType read(TypeMirror type) {
    if (type instanceof ArrayType array) {
      return new JavaType.Array(read(array.getComponentType()));
    }
    if (type instanceof WildcardType wildcard) {
      return new JavaType.Wildcard(
          optional(wildcard.getExtendsBound()), optional(wildcard.getSuperBound()));
    }
    if (type.getKind() == TypeKind.DECLARED && type instanceof DeclaredType declared) {
      List<JavaType> arguments = new ArrayList<>();
      declared.getTypeArguments().forEach(argument -> arguments.add(read(argument)));
      return declared((TypeElement) declared.asElement(), arguments);
    }
    return new JavaType.Primitive(
        type.getKind().isPrimitive() || type.getKind() == TypeKind.VOID
            ? type.getKind().name().toLowerCase(java.util.Locale.ROOT)
            : type.toString());
  }

  private static @Nullable JavaType optional(@Nullable TypeMirror bound) {
    return bound == null ? null : read(bound);
  }

  static JavaType.Declared declared(TypeElement type, List<JavaType> arguments) {
    Deque<String> names = new ArrayDeque<>();
    Element at = type;
    while (at instanceof TypeElement) {
      names.addFirst(at.getSimpleName().toString());
      at = at.getEnclosingElement();
    }
    String packageName =
        at instanceof PackageElement inPackage ? inPackage.getQualifiedName().toString() : "";
    return new JavaType.Declared(packageName, List.copyOf(names), arguments);
  }
}
