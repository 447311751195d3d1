package dev.portalis.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.portalis.processor.code.ModuleCode;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the class through which the function objects of a module call their functions. */
final class FunctionTableWriter {
  private static final ClassName TABLE =
      ClassName.get("dev.portalis.runtime.object", "FunctionTable");
  private static final ClassName FUNCTION =
      ClassName.get("dev.portalis.runtime.object", "PyFunction");
  private static final List<String> NAMES = List.of("a", "b", "c");

  private FunctionTableWriter() {}

  static TypeSpec write(ModuleCode module, StatementWriter statements) {
    TypeSpec.Builder type =
        TypeSpec.classBuilder("Functions")
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
            .superclass(TABLE);
    for (int arity = -1; arity <= 3; arity++) {
      List<ModuleCode.Entry> entries = new ArrayList<>();
      for (ModuleCode.Entry entry : module.entries()) {
        if (entry.arity() == arity) {
          entries.add(entry);
        }
      }
      if (!entries.isEmpty()) {
        type.addMethod(method(arity, entries, statements));
      }
    }
    return type.build();
  }

  private static MethodSpec method(
      int arity, List<ModuleCode.Entry> entries, StatementWriter statements) {
    String name = arity < 0 ? "call" : "call" + arity;
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(name)
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .returns(Object.class)
            .addParameter(int.class, "id")
            .addParameter(FUNCTION, "function");
    CodeBlock arguments = CodeBlock.of("id, function");
    if (arity < 0) {
      method.addParameter(Object[].class, "bound");
      arguments = CodeBlock.of("$L, bound", arguments);
    }
    for (int i = 0; i < arity; i++) {
      method.addParameter(Object.class, NAMES.get(i));
      arguments = CodeBlock.of("$L, $L", arguments, NAMES.get(i));
    }
    CodeBlock.Builder code = CodeBlock.builder().beginControlFlow("switch (id)");
    for (ModuleCode.Entry entry : entries) {
      code.add("case $L:\n", entry.id()).indent();
      code.add(statements.write(entry.body())).unindent();
    }
    code.add("default:\n").indent();
    code.addStatement("return super.$L($L)", name, arguments).unindent();
    return method.addCode(code.endControlFlow().build()).build();
  }
}
