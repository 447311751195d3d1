package dev.portalis.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.portalis.processor.code.JavaParameter;
import dev.portalis.processor.code.JavaStmt;
import dev.portalis.processor.code.ModuleCode;
import dev.portalis.processor.code.StubCode;
import dev.portalis.processor.source.PySource;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the class that implements a stub: {@code WorkerPython} with {@code load()}. */
public final class StubWriter {
  private static final String INTEROP = "dev.portalis.runtime.interop";
  private static final ClassName CONVERTER = ClassName.get(INTEROP, "Converter");
  private static final ClassName PYTHON_OBJECT = ClassName.get(INTEROP, "PythonObject");
  private static final ClassName STUB_ERRORS = ClassName.get(INTEROP, "StubErrors");
  private static final ClassName CALLBACK = ClassName.get(INTEROP, "JavaCallback");
  private static final StatementWriter STATEMENTS = new StatementWriter(new PySource("", ""));

  private StubWriter() {}

  /** The Java file. */
  public static GeneratedFile write(StubCode stub) {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(stub.className())
            .addAnnotations(ModuleWriter.annotations())
            .addModifiers(Modifier.FINAL)
            .addJavadoc(
                "{@link $T}, implemented in Python. Thread-safe as the module is.\n",
                raw(stub.stub()));
    if (stub.isPublic()) {
      type.addModifiers(Modifier.PUBLIC);
    }
    if (stub.isInterface()) {
      type.addSuperinterface(stub.stub());
    } else {
      type.superclass(stub.stub());
    }
    addLoad(type, stub);
    for (ModuleCode.Field field : stub.converters()) {
      type.addField(
          FieldSpec.builder(field.type(), field.name())
              .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
              .initializer(field.value())
              .build());
    }
    stub.methods().forEach(method -> type.addMethod(method(method)));
    stub.wrappers().forEach(wrapper -> type.addType(wrapper(wrapper)));
    stub.helpers().forEach(helper -> type.addType(converter(helper)));
    JavaFile file =
        JavaFile.builder(stub.className().packageName(), type.build())
            .skipJavaLangImports(true)
            .indent("  ")
            .build();
    return new GeneratedFile(stub.className().canonicalName(), file.toString());
  }

  private static TypeName raw(TypeName type) {
    return type instanceof ParameterizedTypeName generic ? generic.rawType() : type;
  }

  private static void addLoad(TypeSpec.Builder type, StubCode stub) {
    type.addField(
        FieldSpec.builder(stub.className(), "INSTANCE")
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
            .initializer("new $T()", stub.className())
            .build());
    type.addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
    MethodSpec.Builder load =
        MethodSpec.methodBuilder("load")
            .addModifiers(Modifier.STATIC)
            .returns(stub.stub())
            .addJavadoc(
                "Runs the top level of the Python module the first time, as an import does.\n\n"
                    + "@return the functions of the module; always the same object\n")
            .addCode(
                guarded(
                    CodeBlock.builder()
                        .addStatement("$T.MODULE.load()", stub.module())
                        .addStatement("return INSTANCE")
                        .build()));
    if (stub.isPublic()) {
      load.addModifiers(Modifier.PUBLIC);
    }
    type.addMethod(load.build());
  }

  private static MethodSpec method(StubCode.Method method) {
    MethodSpec.Builder spec =
        MethodSpec.methodBuilder(method.name())
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .returns(method.result());
    for (JavaParameter parameter : method.parameters()) {
      spec.addParameter(parameter.type(), parameter.name());
    }
    return spec.addCode(guarded(STATEMENTS.write(method.body()))).build();
  }

  /** Code that Java calls: what leaves it are exceptions that Java code understands. */
  private static CodeBlock guarded(CodeBlock body) {
    return CodeBlock.builder()
        .beginControlFlow("try")
        .add(body)
        .nextControlFlow("catch ($T thrown$$)", Throwable.class)
        .addStatement("throw $T.leaving(thrown$$)", STUB_ERRORS)
        .endControlFlow()
        .build();
  }

  private static TypeSpec wrapper(StubCode.Wrapper wrapper) {
    return wrapper(wrapper.name(), wrapper.type(), wrapper.methods());
  }

  private static TypeSpec wrapper(String name, TypeName type, List<StubCode.Method> methods) {
    TypeSpec.Builder spec =
        TypeSpec.classBuilder(name)
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
            .superclass(PYTHON_OBJECT)
            .addSuperinterface(type)
            .addMethod(
                MethodSpec.constructorBuilder()
                    .addParameter(Object.class, "object")
                    .addStatement("super(object)")
                    .build());
    methods.forEach(method -> spec.addMethod(method(method)));
    return spec.build();
  }

  private static TypeSpec converter(StubCode.ConverterClass helper) {
    TypeSpec.Builder spec =
        TypeSpec.classBuilder(helper.name())
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
            .superclass(ParameterizedTypeName.get(CONVERTER, helper.type()))
            .addMethod(conversion("toPython", ClassName.OBJECT, helper.type(), helper.toPython()))
            .addMethod(conversion("toJava", helper.type(), ClassName.OBJECT, helper.toJava()));
    for (StubCode.CallbackClass each : helper.nested()) {
      spec.addType(fromJava(each));
      spec.addType(wrapper("FromPython", each.type(), List.of(each.method())));
    }
    return spec.build();
  }

  private static MethodSpec conversion(
      String name, TypeName result, TypeName parameter, List<JavaStmt> body) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(result)
        .addParameter(parameter, "value")
        .addCode(STATEMENTS.write(body))
        .build();
  }

  private static TypeSpec fromJava(StubCode.CallbackClass callback) {
    return TypeSpec.classBuilder("FromJava")
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .superclass(CALLBACK)
        .addField(callback.type(), "target", Modifier.PRIVATE, Modifier.FINAL)
        .addMethod(
            MethodSpec.constructorBuilder()
                .addParameter(callback.type(), "target")
                .addStatement("super($S, $L)", callback.label(), callback.arity())
                .addStatement("this.target = target")
                .build())
        .addMethod(
            MethodSpec.methodBuilder("invoke")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(Object.class)
                .addException(Exception.class)
                .addParameter(Object[].class, "arguments")
                .addCode(CodeBlock.of("$L", STATEMENTS.write(callback.invoke())))
                .build())
        .build();
  }
}
