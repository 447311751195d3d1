package dev.portalis.processor.lower;

import com.palantir.javapoet.CodeBlock;
import dev.portalis.processor.code.JavaStmt;
import dev.portalis.processor.code.ModuleCode;
import dev.portalis.processor.tree.Parameters;
import dev.portalis.processor.types.FunctionInfo;
import dev.portalis.processor.types.FunctionInstance;
import dev.portalis.processor.types.Type;
import dev.portalis.processor.types.Type.Basic;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * How function objects call their functions: the version for the types at hand where there is one,
 * otherwise the one that takes anything.
 */
final class Entries {
  private final ModuleLowering module;

  Entries(ModuleLowering module) {
    this.module = module;
  }

  ModuleCode.Entry of(FunctionInfo function, int id) {
    Parameters parameters = Objects.requireNonNull(function.parameters());
    int count = FunctionLowering.inOrder(parameters).size();
    boolean simple =
        parameters.keywordOnly().isEmpty()
            && parameters.varArgs() == null
            && parameters.kwArgs() == null
            && count <= 3;
    List<Value> given = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      CodeBlock code = simple ? CodeBlock.of("$L", "abc".charAt(i)) : CodeBlock.of("bound[$L]", i);
      given.add(Value.primary(code, Basic.DYNAMIC));
    }
    List<JavaStmt> body = new ArrayList<>();
    for (FunctionInstance candidate : function.entryCandidates()) {
      body.add(
          new JavaStmt.If(condition(candidate, given), List.of(call(candidate, given)), List.of()));
    }
    body.add(call(Objects.requireNonNull(function.general()), given));
    return new ModuleCode.Entry(id, simple ? count : -1, body);
  }

  private CodeBlock condition(FunctionInstance candidate, List<Value> given) {
    List<CodeBlock> tests = new ArrayList<>();
    for (int i = 0; i < given.size(); i++) {
      Type type = candidate.parameters().get(i);
      if (type != Basic.DYNAMIC && !(type instanceof Type.Instance)) {
        tests.add(
            CodeBlock.of(
                "$L instanceof $T", given.get(i).code(), module.javaTypes().of(type).box()));
      }
    }
    return tests.isEmpty() ? CodeBlock.of("true") : CodeBlock.join(tests, " && ");
  }

  private JavaStmt call(FunctionInstance instance, List<Value> given) {
    List<CodeBlock> arguments = new ArrayList<>();
    if (module.program().takesFunction(instance)) {
      arguments.add(CodeBlock.of("function"));
    }
    for (int i = 0; i < given.size(); i++) {
      arguments.add(module.coercion().to(given.get(i), instance.parameters().get(i)).code());
    }
    Value result =
        Value.primary(
            CodeBlock.of(
                "$L($L)",
                module.program().methodOf(instance, module),
                ManyParameters.arguments(instance.parameters(), arguments, module.javaTypes())),
            instance.result());
    return new JavaStmt.Return(module.coercion().object(result));
  }
}
