package dev.portalis.processor.lower;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.portalis.processor.stub.JavaType;
import java.util.List;

/** The types of stubs as JavaPoet names. */
final class StubTypes {
  private StubTypes() {}

  static TypeName of(JavaType type) {
    if (type instanceof JavaType.Primitive primitive) {
      return switch (primitive.name()) {
        case "void" -> TypeName.VOID;
        case "boolean" -> TypeName.BOOLEAN;
        case "byte" -> TypeName.BYTE;
        case "short" -> TypeName.SHORT;
        case "int" -> TypeName.INT;
        case "long" -> TypeName.LONG;
        case "char" -> TypeName.CHAR;
        case "float" -> TypeName.FLOAT;
        default -> TypeName.DOUBLE;
      };
    }
    if (type instanceof JavaType.Array array) {
      return ArrayTypeName.of(of(array.component()));
    }
    if (type instanceof JavaType.Wildcard wildcard) {
      return wildcard.lower() != null
          ? WildcardTypeName.supertypeOf(of(wildcard.lower()))
          : WildcardTypeName.subtypeOf(
              wildcard.upper() == null ? RuntimeNames.OBJECT : of(wildcard.upper()));
    }
    return declared((JavaType.Declared) type);
  }

  private static TypeName declared(JavaType.Declared type) {
    ClassName name = className(type);
    if (type.arguments().isEmpty()) {
      return name;
    }
    TypeName[] arguments = type.arguments().stream().map(StubTypes::of).toArray(TypeName[]::new);
    return ParameterizedTypeName.get(name, arguments);
  }

  static ClassName className(JavaType.Declared type) {
    List<String> names = type.simpleNames();
    return ClassName.get(
        type.packageName(), names.get(0), names.subList(1, names.size()).toArray(new String[0]));
  }

  static ClassName className(String qualifiedName) {
    return ClassName.bestGuess(qualifiedName);
  }
}
