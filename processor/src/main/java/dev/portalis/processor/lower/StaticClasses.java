package dev.portalis.processor.lower;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.portalis.processor.bind.BoundModule;
import dev.portalis.processor.code.JavaMethod;
import dev.portalis.processor.code.JavaParameter;
import dev.portalis.processor.code.JavaStmt;
import dev.portalis.processor.code.ModuleCode;
import dev.portalis.processor.types.ClassInfo;
import dev.portalis.processor.types.FunctionInstance;
import dev.portalis.processor.types.MethodFamily;
import dev.portalis.processor.types.Type;
import dev.portalis.processor.types.Type.Basic;
import java.util.ArrayList;
import java.util.List;

/** Lowers the static classes of a module: their fields and the methods that are overridden. */
final class StaticClasses {
  private final ModuleLowering module;

  StaticClasses(ModuleLowering module) {
    this.module = module;
  }

  List<ModuleCode.StaticClass> lower(BoundModule bound) {
    List<ModuleCode.StaticClass> classes = new ArrayList<>();
    for (ClassInfo info : module.program().typed().classes()) {
      if (info.isStatic() && info.scope().module() == bound) {
        classes.add(lower(info));
      }
    }
    return classes;
  }

  private ModuleCode.StaticClass lower(ClassInfo info) {
    TypeName base =
        info.base() == null ? RuntimeNames.PY_INSTANCE : module.program().className(info.base());
    List<ModuleCode.InstanceField> fields = new ArrayList<>();
    info.fields().values().forEach(field -> fields.add(field(info, field)));
    List<JavaMethod> methods = new ArrayList<>();
    for (MethodFamily family : module.program().virtualFamilies()) {
      FunctionInstance member = family.members().get(info);
      if (member != null) {
        methods.add(method(family, member));
      }
    }
    return new ModuleCode.StaticClass(module.program().className(info), base, fields, methods);
  }

  private ModuleCode.InstanceField field(ClassInfo of, ClassInfo.Field field) {
    Type type = field.type();
    TypeName javaType = module.javaTypes().of(type);
    Value read = Value.primary(CodeBlock.of("this.$N", JavaIdentifiers.clean(field.name())), type);
    Value given = Value.primary(CodeBlock.of("value"), Basic.DYNAMIC);
    return new ModuleCode.InstanceField(
        field.name(),
        javaType,
        JavaIdentifiers.clean(field.name()),
        field.mayBeUnset()
            ? CodeBlock.of("$T.UNBOUND", RuntimeNames.UNBOUND)
            : module.javaTypes().initial(type),
        module.coercion().object(read),
        module.coercion().to(given, type).code(),
        field.mayBeUnset(),
        field.isChanged() && module.program().shared().isShared(of));
  }

  /** A Java method that calls the member of a family which belongs to the class. */
  private JavaMethod method(MethodFamily family, FunctionInstance member) {
    List<JavaParameter> parameters = new ArrayList<>();
    List<CodeBlock> arguments = new ArrayList<>();
    arguments.add(CodeBlock.of("this"));
    for (int i = 0; i < family.parameters().size(); i++) {
      Type given = family.parameters().get(i);
      String name = "a" + i;
      parameters.add(new JavaParameter(module.javaTypes().of(given), name));
      Type wanted = member.parameters().get(i + 1);
      arguments.add(
          module.coercion().to(Value.primary(CodeBlock.of("$N", name), given), wanted).code());
    }
    Value result =
        Value.primary(
            CodeBlock.of(
                "$L($L)",
                module.program().methodOf(member, module),
                ManyParameters.arguments(member.parameters(), arguments, module.javaTypes())),
            member.result());
    List<JavaStmt> body = new ArrayList<>();
    body.add(new JavaStmt.Return(module.coercion().to(result, family.result()).code()));
    return new JavaMethod(
        module.program().virtualMethod(family),
        family.name(),
        ManyParameters.declare(family.parameters(), parameters, module.javaTypes(), body),
        module.javaTypes().of(family.result()),
        body,
        null);
  }
}
