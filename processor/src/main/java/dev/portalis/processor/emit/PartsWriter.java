package dev.portalis.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.portalis.processor.code.GeneratorCode;
import dev.portalis.processor.code.JavaMethod;
import dev.portalis.processor.code.JavaParameter;
import dev.portalis.processor.code.JavaStmt;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

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
    addFirstMark(code, method.body());
    boolean isVoid = method.result().equals(TypeName.VOID);
    code.addStatement(
        isVoid ? "new $N($L).run()" : "return new $N($L).run()",
        className(method),
        CodeBlock.join(arguments, ", "));
    return code.build();
  }

  /** Names a line of the function, so that the parts are taken for parts of its frame. */
  void addFirstMark(CodeBlock.Builder code, List<JavaStmt> body) {
    JavaStmt.Mark[] first = new JavaStmt.Mark[1];
    StatementWalker.walk(
        body,
        each -> {
          if (each instanceof JavaStmt.Mark mark && first[0] == null) {
            first[0] = mark;
          }
        });
    if (first[0] != null) {
      code.add(statements.mark(first[0]));
    }
  }

  /** The class of the parts. */
  TypeSpec write(JavaMethod method) {
    boolean isVoid = method.result().equals(TypeName.VOID);
    MethodParts cut = new MethodParts(sizes, isVoid);
    List<JavaStmt> body = cut.next(method.body());
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
  void addParts(TypeSpec.Builder type, MethodParts cut, SharedVariables shared, String pythonName) {
    for (MethodParts.Part part : cut.parts()) {
      type.addMethod(
          MethodSpec.methodBuilder(part.name())
              .addModifiers(Modifier.PRIVATE)
              .returns(part.leaves() ? TypeName.INT : TypeName.VOID)
              .addCode(code(pythonName, shared.rewrite(part.body())))
              .build());
    }
  }

  // ---- generators

  /** Whether the states of a generator have to be cut. */
  boolean isLarge(StateMachine machine) {
    int size = 0;
    for (List<JavaStmt> state : machine.states()) {
      size += sizes.of(state);
    }
    return size > MethodParts.LARGE;
  }

  /** Adds the states of a generator in several methods, and the method that calls these. */
  void addStates(TypeSpec.Builder type, GeneratorCode generator, StateMachine machine) {
    MethodParts cut = new MethodParts(sizes, false);
    List<List<List<JavaStmt>>> groups = grouped(machine, cut);
    List<List<JavaStmt>> methods = new ArrayList<>();
    for (List<List<JavaStmt>> group : groups) {
      List<JavaStmt> all = new ArrayList<>();
      group.forEach(all::addAll);
      methods.add(all);
    }
    cut.parts().forEach(part -> methods.add(part.body()));
    SharedVariables shared = new SharedVariables(methods);
    addFields(type, shared);
    type.addField(Throwable.class, "thrown", Modifier.PRIVATE);
    type.addField(Object.class, MethodParts.RESULT, Modifier.PRIVATE);
    CodeBlock.Builder start = CodeBlock.builder();
    addFirstMark(start, generator.body());
    start.addStatement("this.thrown = thrown");
    CodeBlock.Builder choice = CodeBlock.builder().addStatement("int exit$$ = 0");
    choice.beginControlFlow("if (state$$ < 0)").addStatement("return returned(null)");
    int first = 0;
    for (int i = 0; i < groups.size(); i++) {
      int end = first + groups.get(i).size();
      choice.nextControlFlow("else if (state$$ < $L)", end);
      choice.addStatement("exit$$ = $N()", "states$" + (i + 1));
      first = end;
    }
    choice.endControlFlow();
    choice.beginControlFlow("if (exit$$ == $L)", cut.numberOfReturn());
    choice.addStatement("return $N", MethodParts.RESULT).endControlFlow();
    type.addMethod(GeneratorWriter.resume(generator, machine, start.build(), choice.build()));
    addStateMethods(type, generator, groups, shared);
    addParts(type, cut, shared, generator.pythonName());
  }

  /** The states in groups that fit a method; each gives the number of its way out. */
  private List<List<List<JavaStmt>>> grouped(StateMachine machine, MethodParts cut) {
    List<List<List<JavaStmt>>> groups = new ArrayList<>();
    List<List<JavaStmt>> group = new ArrayList<>();
    int size = 0;
    for (List<JavaStmt> state : machine.states()) {
      List<JavaStmt> fitting = cut.redirect(cut.next(state));
      int more = sizes.of(fitting);
      if (size > 0 && size + more > MethodParts.LARGE / 2) {
        groups.add(group);
        group = new ArrayList<>();
        size = 0;
      }
      group.add(fitting);
      size += more;
    }
    groups.add(group);
    return groups;
  }

  private void addStateMethods(
      TypeSpec.Builder type,
      GeneratorCode generator,
      List<List<List<JavaStmt>>> groups,
      SharedVariables shared) {
    int number = 0;
    for (int i = 0; i < groups.size(); i++) {
      CodeBlock.Builder code = CodeBlock.builder();
      code.add("// part of $L: 0\n", CommentText.safe(generator.pythonName()));
      code.beginControlFlow("switch (state$$)");
      for (List<JavaStmt> state : groups.get(i)) {
        code.beginControlFlow("case $L:", number++);
        code.add(statements.write(shared.rewrite(state)));
        code.endControlFlow();
      }
      code.beginControlFlow("default:");
      code.addStatement("throw $T.unreachable()", GeneratorWriter.VARIABLES);
      code.endControlFlow();
      type.addMethod(
          MethodSpec.methodBuilder("states$" + (i + 1))
              .addModifiers(Modifier.PRIVATE)
              .returns(TypeName.INT)
              .addCode(code.endControlFlow().build())
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
