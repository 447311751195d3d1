package dev.portalis.processor.lower;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.portalis.processor.code.JavaParameter;
import dev.portalis.processor.code.JavaStmt;
import dev.portalis.processor.types.Type;
import java.util.ArrayList;
import java.util.List;

/** Passes arguments in an array where they are more than a Java method can have. */
final class ManyParameters {
  /** The class file format allows 255; long and double count twice. */
  private static final int LIMIT = 250;

  private static final String NAME = "arguments$";

  private ManyParameters() {}

  private static boolean isArray(List<TypeName> types) {
    int slots = 0;
    for (TypeName type : types) {
      slots += type.equals(TypeName.LONG) || type.equals(TypeName.DOUBLE) ? 2 : 1;
    }
    return slots > LIMIT;
  }

  private static boolean isArray(List<Type> parameters, JavaTypes javaTypes) {
    return isArray(parameters.stream().map(javaTypes::of).toList());
  }

  /** The arguments of a call; those in front of the parameters' own do not count. */
  static CodeBlock arguments(
      List<Type> parameters, List<CodeBlock> arguments, JavaTypes javaTypes) {
    CodeBlock all = CodeBlock.join(arguments, ", ");
    return isArray(parameters, javaTypes) ? CodeBlock.of("new Object[] {$L}", all) : all;
  }

  /** The parameters of a method; statements that declare them otherwise are added. */
  static List<JavaParameter> declare(
      List<Type> types, List<JavaParameter> parameters, JavaTypes javaTypes, List<JavaStmt> code) {
    if (!isArray(types, javaTypes)) {
      return parameters;
    }
    List<JavaStmt> declarations = new ArrayList<>();
    for (JavaParameter parameter : parameters) {
      declarations.add(
          new JavaStmt.Declare(
              parameter.type(),
              parameter.name(),
              CodeBlock.of("($T) $N[$L]", parameter.type(), NAME, declarations.size())));
    }
    code.addAll(0, declarations);
    return List.of(new JavaParameter(ArrayTypeName.of(RuntimeNames.OBJECT), NAME));
  }
}
