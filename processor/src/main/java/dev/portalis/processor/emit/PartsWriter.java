package dev.portalis.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.portalis.processor.code.JavaMethod;
import dev.portalis.processor.code.JavaParameter;
import dev.portalis.processor.code.JavaStmt;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * Writes functions that are too large for one Java method: each call has an object whose methods
 * are the parts of the function, and whose fields are the variables that these share.
 */
final class PartsWriter {
  private final StatementWriter statements;
  private final CodeSize sizes = new CodeSize();

  PartsWriter(StatementWriter statements) {
    this.statements = statements;
  }

  /** Whether a method has to be cut. */
  boolean isLarge(JavaMethod method) {
    return sizes.of(method.body()) > MethodParts.LARGE;
  }

  static String className(JavaMethod method) {
    return method.name() + "$Parts";
  }

  /** The code of the method itself. */
  CodeBlock call(JavaMethod method) {
    List<CodeBlock> arguments = new ArrayList<>();
    method.parameters().forEach(each -> arguments.add(CodeBlock.of("$N", each.name())));
    CodeBlock.Builder code = CodeBlock.builder();
    code.add("// def $L: 0\n", CommentText.safe(method.pythonName()));
    JavaStmt.Mark first = firstMark(method.body());
    if (first != null) {
      code.add(statements.mark(first));
    }
    boolean isVoid = method.result().equals(TypeName.VOID);
    code.addStatement(
        isVoid ? "new $N($L).run()" : "return new $N($L).run()",
        className(method),
        CodeBlock.join(arguments, ", "));
    return code.build();
  }

  private static JavaStmt.@Nullable Mark firstMark(List<JavaStmt> body) {
    for (JavaStmt each : body) {
      if (each instanceof JavaStmt.Mark mark) {
        return mark;
      }
    }
    return null;
  }

  /** The class of the parts. */
  TypeSpec write(JavaMethod method) {
    boolean isVoid = method.result().equals(TypeName.VOID);
    MethodParts cut = new MethodParts(sizes, isVoid);
    List<JavaStmt> body = cut.fit(method.body());
    List<List<JavaStmt>> all = new ArrayList<>();
    all.add(body);
    cut.parts().forEach(part -> all.add(part.body()));
    SharedVariables shared = new SharedVariables(all);
    TypeSpec.Builder type =
        TypeSpec.classBuilder(className(method))
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL);
    addParameters(type, method.parameters());
    addFields(type, shared);
    if (!isVoid) {
      type.addField(method.result(), MethodParts.RESULT, Modifier.PRIVATE);
    }
    type.addMethod(
        MethodSpec.methodBuilder("run")
            .returns(method.result())
            .addCode(code(method.pythonName(), shared.rewrite(body)))
            .build());
    addParts(type, cut, shared, method.pythonName());
    return type.build();
  }

  private static void addParameters(TypeSpec.Builder type, List<JavaParameter> parameters) {
    MethodSpec.Builder constructor = MethodSpec.constructorBuilder();
    for (JavaParameter parameter : parameters) {
      type.addField(parameter.type(), parameter.name(), Modifier.PRIVATE);
      constructor.addParameter(parameter.type(), parameter.name());
      constructor.addStatement("this.$N = $N", parameter.name(), parameter.name());
    }
    type.addMethod(constructor.build());
  }

  static void addFields(TypeSpec.Builder type, SharedVariables shared) {
    shared
        .fields()
        .forEach(
            (name, fieldType) ->
                type.addField(FieldSpec.builder(fieldType, name, Modifier.PRIVATE).build()));
  }

  /** Adds the methods of the parts. */
  void addParts(
      TypeSpec.Builder type, MethodParts cut, SharedVariables shared, String pythonName) {
    for (MethodParts.Part part : cut.parts()) {
      type.addMethod(
          MethodSpec.methodBuilder(part.name())
              .addModifiers(Modifier.PRIVATE)
              .returns(part.leaves() ? TypeName.INT : TypeName.VOID)
              .addCode(code(pythonName, shared.rewrite(part.body())))
              .build());
    }
  }

  private CodeBlock code(String pythonName, List<JavaStmt> body) {
    return CodeBlock.builder()
        .add("// part of $L: 0\n", CommentText.safe(pythonName))
        .add(statements.write(body))
        .build();
  }
}
