package dev.portalis.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.portalis.processor.code.GeneratorCode;
import dev.portalis.processor.code.JavaMethod;
import dev.portalis.processor.code.JavaParameter;
import dev.portalis.processor.code.ModuleCode;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the Java class of a module. */
public final class ModuleWriter {
  private static final ClassName TRANSLATED =
      ClassName.get("dev.portalis.runtime.support", "TranslatedModule");
  private static final ClassName MARKER =
      ClassName.get("dev.portalis.annotations", "PortalisGenerated");

  private final ModuleCode module;
  private final StatementWriter statements;
  private final PartsWriter parts;

  /** The nested classes in which there is code of functions. */
  private final List<String> nested = new ArrayList<>();

  private ModuleWriter(ModuleCode module) {
    this.module = module;
    this.statements = new StatementWriter(module.source());
    this.parts = new PartsWriter(statements);
  }

  /** The Java file of a module. */
  public static GeneratedFile write(ModuleCode module) {
    ModuleWriter writer = new ModuleWriter(module);
    JavaFile file =
        JavaFile.builder(module.className().packageName(), writer.type())
            .skipJavaLangImports(true)
            .indent("  ")
            .build();
    return new GeneratedFile(
        module.className().canonicalName(),
        LineTables.fill(module, writer.nested, file.toString()));
  }

  /** The annotations of every generated class; javac's lint does not know "all". */
  static List<AnnotationSpec> annotations() {
    return List.of(
        AnnotationSpec.builder(MARKER).build(),
        AnnotationSpec.builder(SuppressWarnings.class)
            .addMember("value", "$S", "all")
            .addMember("value", "$S", "cast")
            .addMember("value", "$S", "finally")
            .build());
  }

  private TypeSpec type() {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(module.className())
            .addAnnotations(annotations())
            .addModifiers(Modifier.FINAL)
            .superclass(TRANSLATED)
            .addJavadoc("The Python module $L.\n", CommentText.safe(module.source().path()));
    GlobalsWriter globals = new GlobalsWriter(module, type);
    addTable(type);
    globals.addFields();
    type.addStaticBlock(LineTables.placeholder());
    type.addMethod(
        MethodSpec.constructorBuilder()
            .addModifiers(Modifier.PRIVATE)
            .addStatement(
                "super($S, $L)",
                module.pythonName(),
                module.parent() == null
                    ? CodeBlock.of("null")
                    : CodeBlock.of("$T.MODULE", module.parent()))
            .build());
    addFunction(type, module.body(), body());
    module.methods().forEach(method -> addFunction(type, method, method(method)));
    globals.addAccess();
    module.classes().forEach(each -> type.addType(StaticClassWriter.write(each)));
    GeneratorWriter generators = new GeneratorWriter(statements, parts);
    for (GeneratorCode each : module.generators()) {
      type.addType(generators.write(each));
      nested.add(each.className());
    }
    if (!module.entries().isEmpty()) {
      type.addType(FunctionTableWriter.write(module, statements));
    }
    return type.build();
  }

  private void addTable(TypeSpec.Builder type) {
    type.addField(
        FieldSpec.builder(module.className(), "MODULE")
            .addModifiers(Modifier.STATIC, Modifier.FINAL)
            .initializer("new $T()", module.className())
            .build());
    ClassName table = ClassName.get("dev.portalis.runtime.object", "FunctionTable");
    type.addField(
        FieldSpec.builder(table, "FUNCTIONS$")
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
            .initializer(
                module.entries().isEmpty()
                    ? CodeBlock.of("null")
                    : CodeBlock.of("new $T()", module.className().nestedClass("Functions")))
            .build());
  }

  private static MethodSpec.Builder body() {
    return MethodSpec.methodBuilder("run")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC);
  }

  private void addFunction(TypeSpec.Builder type, JavaMethod method, MethodSpec.Builder spec) {
    if (parts.isLarge(method)) {
      type.addMethod(spec.addCode(parts.call(method)).build());
      type.addType(parts.write(method));
      nested.add(PartsWriter.className(method));
    } else {
      type.addMethod(spec.addCode(code(method)).build());
    }
  }

  private static MethodSpec.Builder method(JavaMethod method) {
    MethodSpec.Builder spec =
        MethodSpec.methodBuilder(method.name())
            .addModifiers(Modifier.STATIC)
            .returns(method.result());
    for (JavaParameter parameter : method.parameters()) {
      spec.addParameter(parameter.type(), parameter.name());
    }
    if (method.documentation() != null) {
      spec.addJavadoc("$L\n", CommentText.javadoc(method.documentation()));
    }
    return spec;
  }

  private CodeBlock code(JavaMethod method) {
    return CodeBlock.builder()
        .add("// def $L: 0\n", CommentText.safe(method.pythonName()))
        .add(statements.write(method.body()))
        .build();
  }
}
