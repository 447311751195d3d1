package dev.portalis.processor.lower;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.portalis.processor.types.ClassInfo;
import dev.portalis.processor.types.Type;
import java.util.function.Function;

/** The Java types that hold values of Python types. */
final class JavaTypes {
  private final Function<ClassInfo, ClassName> classes;

  /** Types whose static classes are named by a function. */
  JavaTypes(Function<ClassInfo, ClassName> classes) {
    this.classes = classes;
  }

  /** The Java type of variables of a type. */
  TypeName of(Type type) {
    return switch (type.representation()) {
      case LONG -> TypeName.LONG;
      case DOUBLE -> TypeName.DOUBLE;
      case BOOLEAN -> TypeName.BOOLEAN;
      case REFERENCE -> reference(type);
    };
  }

  private TypeName reference(Type type) {
    if (type instanceof Type.Optional optional) {
      return reference(optional.of());
    }
    if (type instanceof Type.Instance instance) {
      return classes.apply(instance.of());
    }
    return type == Type.Basic.STR ? RuntimeNames.STRING : named(type.javaClass());
  }

  private static ClassName named(String javaClass) {
    return javaClass.equals("java.lang.Object")
        ? RuntimeNames.OBJECT
        : ClassName.bestGuess(javaClass);
  }

  /** What a variable of a type holds before the program stores something in it. */
  CodeBlock initial(Type type) {
    return switch (type.representation()) {
      case LONG -> CodeBlock.of("0L");
      case DOUBLE -> CodeBlock.of("0.0");
      case BOOLEAN -> CodeBlock.of("false");
      case REFERENCE -> CodeBlock.of("null");
    };
  }
}
