package dev.portalis.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.portalis.processor.code.GeneratorCode;
import dev.portalis.processor.code.JavaParameter;
import dev.portalis.processor.code.JavaStmt;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the class of a generator. */
final class GeneratorWriter {
  static final ClassName UNBOUND = ClassName.get("dev.portalis.runtime.object", "Unbound");
  static final ClassName VARIABLES = ClassName.get("dev.portalis.runtime.support", "Variables");
  private static final ClassName GENERATOR =
      ClassName.get("dev.portalis.runtime.object", "PyGenerator");
  private static final ClassName BUILTIN_TYPES =
      ClassName.get("dev.portalis.runtime.object", "BuiltinTypes");

  private final StatementWriter statements;
  private final PartsWriter parts;

  GeneratorWriter(StatementWriter statements, PartsWriter parts) {
    this.statements = statements;
    this.parts = parts;
  }

  TypeSpec write(GeneratorCode generator) {
    StateMachine machine = new StateMachine(generator.body());
    TypeSpec.Builder type =
        TypeSpec.classBuilder(generator.className())
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
            .superclass(GENERATOR)
            .addField(int.class, "state$", Modifier.PRIVATE)
            .addField(int.class, "region$", Modifier.PRIVATE);
    MethodSpec.Builder constructor =
        MethodSpec.constructorBuilder()
            .addStatement("super($T.GENERATOR, $S)", BUILTIN_TYPES, generator.qualifiedName());
    for (JavaParameter parameter : generator.parameters()) {
      type.addField(parameter.type(), parameter.name(), Modifier.PRIVATE);
      constructor.addParameter(parameter.type(), parameter.name());
      constructor.addStatement("this.$N = $N", parameter.name(), parameter.name());
    }
    addFields(type, generator.locals());
    addFields(type, machine.fields());
    type.addMethod(constructor.build());
    if (parts.isLarge(machine)) {
      parts.addStates(type, generator, machine);
    } else {
      type.addMethod(resume(generator, machine, CodeBlock.of(""), states(machine)));
    }
    return type.build();
  }

  private static void addFields(TypeSpec.Builder type, List<JavaStmt.Declare> fields) {
    for (JavaStmt.Declare field : fields) {
      type.addField(
          FieldSpec.builder(field.type(), field.name(), Modifier.PRIVATE)
              .initializer(field.value())
              .build());
    }
  }

  private CodeBlock states(StateMachine machine) {
    CodeBlock.Builder code = CodeBlock.builder();
    code.beginControlFlow("switch (state$$)");
    for (int i = 0; i < machine.states().size(); i++) {
      code.beginControlFlow("case $L:", i);
      code.add(statements.write(machine.states().get(i)));
      code.endControlFlow();
    }
    code.beginControlFlow("default:");
    code.addStatement("return returned(null)");
    code.endControlFlow();
    return code.endControlFlow().build();
  }

  /** The method that goes on until the next yield. */
  static MethodSpec resume(
      GeneratorCode generator, StateMachine machine, CodeBlock start, CodeBlock states) {
    CodeBlock.Builder code = CodeBlock.builder();
    code.add("// def $L: 0\n", CommentText.safe(generator.pythonName()));
    code.add(start);
    code.add("$L:\n", StateMachine.DISPATCH);
    code.beginControlFlow("while (true)");
    code.beginControlFlow("try");
    code.add(states);
    code.nextControlFlow("catch ($T t$$)", Throwable.class);
    code.addStatement("$L = null", start.isEmpty() ? "thrown" : "this.thrown");
    for (StateMachine.Region region : machine.regions()) {
      code.beginControlFlow("if (region$$ == $L)", region.number());
      code.addStatement("$N = t$$", region.exception());
      code.addStatement("region$$ = $L", region.outer());
      code.addStatement("state$$ = $L", region.handler());
      code.addStatement("continue");
      code.endControlFlow();
    }
    code.addStatement("state$$ = -1");
    code.addStatement("throw $T.propagate(t$$)", VARIABLES);
    code.endControlFlow();
    code.endControlFlow();
    return MethodSpec.methodBuilder("resume")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED)
        .returns(Object.class)
        .addParameter(Throwable.class, "thrown")
        .addCode(code.build())
        .build();
  }
}
