package dev.portalis.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.portalis.processor.code.JavaMethod;
import dev.portalis.processor.code.JavaParameter;
import dev.portalis.processor.code.JavaStmt;
import dev.portalis.processor.code.ModuleCode;
import javax.lang.model.element.Modifier;

/** Writes the Java class of a static class: typed fields and dynamic access to them. */
final class StaticClassWriter {
  private static final ClassName TYPE = ClassName.get("dev.portalis.runtime.object", "PyType");
  private static final ClassName OBJECT = ClassName.get("dev.portalis.runtime.object", "PyObject");
  private static final ClassName ALLOCATOR =
      ClassName.get("dev.portalis.runtime.object", "Allocator");

  private StaticClassWriter() {}

  static TypeSpec write(ModuleCode.StaticClass code) {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(code.className())
            .addModifiers(Modifier.STATIC)
            .superclass(code.base())
            .addMethod(
                MethodSpec.constructorBuilder()
                    .addParameter(TYPE, "type")
                    .addStatement("super(type)")
                    .build());
    for (ModuleCode.InstanceField field : code.fields()) {
      FieldSpec.Builder spec =
          FieldSpec.builder(field.type(), field.name()).initializer(field.initial());
      if (field.shared()) {
        spec.addModifiers(Modifier.VOLATILE);
      }
      type.addField(spec.build());
    }
    if (!code.fields().isEmpty()) {
      addAccess(type, code);
    }
    code.methods().forEach(method -> type.addMethod(method(method)));
    return type.addType(factory(code)).build();
  }

  private static void addAccess(TypeSpec.Builder type, ModuleCode.StaticClass code) {
    CodeBlock.Builder get = CodeBlock.builder().beginControlFlow("switch (name)");
    CodeBlock.Builder set = CodeBlock.builder().beginControlFlow("switch (name)");
    CodeBlock.Builder delete = CodeBlock.builder().beginControlFlow("switch (name)");
    for (ModuleCode.InstanceField field : code.fields()) {
      get.add("case $S:\n", field.pythonName()).indent();
      get.addStatement("return $L", field.read()).unindent();
      set.add("case $S:\n", field.pythonName()).indent();
      set.addStatement("this.$N = $L", field.name(), field.written());
      set.addStatement("return true").unindent();
      if (field.mayBeUnset()) {
        delete.add("case $S:\n", field.pythonName()).indent();
        delete.beginControlFlow(
            "if (this.$N == $T.UNBOUND)", field.name(), GeneratorWriter.UNBOUND);
        delete.addStatement("return false").endControlFlow();
        delete.addStatement("this.$N = $T.UNBOUND", field.name(), GeneratorWriter.UNBOUND);
        delete.addStatement("return true").unindent();
      }
    }
    end(get, "instanceGet(name)");
    end(set, "instanceSet(name, value)");
    end(delete, "instanceDelete(name)");
    type.addMethod(accessor("instanceGet", Object.class, false, get));
    type.addMethod(accessor("instanceSet", boolean.class, true, set));
    type.addMethod(accessor("instanceDelete", boolean.class, false, delete));
    type.addMethod(dict(code));
  }

  private static void end(CodeBlock.Builder code, String call) {
    code.add("default:\n").indent().addStatement("return super.$L", call).unindent();
    code.endControlFlow();
  }

  private static MethodSpec accessor(
      String name, Class<?> result, boolean takesValue, CodeBlock.Builder code) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(name)
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .returns(result)
            .addParameter(String.class, "name");
    if (takesValue) {
      method.addParameter(Object.class, "value");
    }
    return method.addCode(code.build()).build();
  }

  /** {@code __dict__}: a copy, made of the fields and what else was set. */
  private static MethodSpec dict(ModuleCode.StaticClass code) {
    ClassName dict = ClassName.get("dev.portalis.runtime.object", "PyDict");
    CodeBlock.Builder body = CodeBlock.builder();
    body.addStatement("$T dict = super.fieldsInto()", dict);
    for (ModuleCode.InstanceField field : code.fields()) {
      CodeBlock put = CodeBlock.of("dict.putString($S, $L)", field.pythonName(), field.read());
      if (field.mayBeUnset()) {
        body.beginControlFlow("if (this.$N != $T.UNBOUND)", field.name(), GeneratorWriter.UNBOUND);
        body.addStatement("$L", put).endControlFlow();
      } else {
        body.addStatement("$L", put);
      }
    }
    body.addStatement("return dict");
    return MethodSpec.methodBuilder("fieldsInto")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED)
        .returns(dict)
        .addCode(body.build())
        .build();
  }

  private static MethodSpec method(JavaMethod method) {
    MethodSpec.Builder spec = MethodSpec.methodBuilder(method.name()).returns(method.result());
    for (JavaParameter parameter : method.parameters()) {
      spec.addParameter(parameter.type(), parameter.name());
    }
    for (JavaStmt statement : method.body()) {
      if (statement instanceof JavaStmt.Declare variable) {
        spec.addStatement("$T $N = $L", variable.type(), variable.name(), variable.value());
      } else {
        spec.addStatement("return $L", ((JavaStmt.Return) statement).value());
      }
    }
    return spec.build();
  }

  private static TypeSpec factory(ModuleCode.StaticClass code) {
    return TypeSpec.classBuilder("Factory")
        .addModifiers(Modifier.STATIC, Modifier.FINAL)
        .superclass(ALLOCATOR)
        .addMethod(
            MethodSpec.methodBuilder("allocate")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(OBJECT)
                .addParameter(TYPE, "type")
                .addStatement("return new $T(type)", code.className())
                .build())
        .build();
  }
}
