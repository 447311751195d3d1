package dev.portalis.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.portalis.processor.code.ModuleCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Writes the static fields of a module, and how its global variables are reached by name. */
final class GlobalsWriter {
  /** How many variables one method handles. */
  private static final int CHUNK = 300;

  private static final ClassName UNBOUND = GeneratorWriter.UNBOUND;
  private static final Set<String> DEFAULTS = Set.of("null", "0L", "0.0", "false");

  private final ModuleCode module;
  private final TypeSpec.Builder type;

  GlobalsWriter(ModuleCode module, TypeSpec.Builder type) {
    this.module = module;
    this.type = type;
  }

  // ---- fields

  /** Adds the fields, and a static block for those that are too many for initializers. */
  void addFields() {
    addConstants(type, module.constants());
    for (ModuleCode.ConstantClass each : module.constantClasses()) {
      TypeSpec.Builder holder =
          TypeSpec.classBuilder(each.name())
              .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL);
      addConstants(holder, each.constants());
      type.addType(holder.build());
    }
    boolean many = module.fields().size() + module.globals().size() > CHUNK;
    List<CodeBlock> later = new ArrayList<>();
    for (ModuleCode.Field field : module.fields()) {
      FieldSpec.Builder spec =
          FieldSpec.builder(field.type(), field.name()).addModifiers(Modifier.STATIC);
      addField(spec, field.name(), field.value(), many, later);
    }
    for (ModuleCode.Global global : module.globals()) {
      FieldSpec.Builder spec =
          FieldSpec.builder(global.type(), global.name()).addModifiers(Modifier.STATIC);
      if (global.shared()) {
        spec.addModifiers(Modifier.VOLATILE);
      }
      addField(spec, global.name(), global.initial(), many, later);
    }
    if (!later.isEmpty()) {
      addInitializers(later);
    }
  }

  private static void addConstants(TypeSpec.Builder owner, List<ModuleCode.Field> constants) {
    for (ModuleCode.Field field : constants) {
      owner.addField(
          FieldSpec.builder(field.type(), field.name())
              .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
              .initializer(field.value())
              .build());
    }
  }

  private void addField(
      FieldSpec.Builder field, String name, CodeBlock value, boolean many, List<CodeBlock> later) {
    if (!DEFAULTS.contains(value.toString())) {
      if (many) {
        later.add(CodeBlock.of("$N = $L", name, value));
      } else {
        field.initializer(value);
      }
    }
    type.addField(field.build());
  }

  private void addInitializers(List<CodeBlock> assignments) {
    CodeBlock.Builder calls = CodeBlock.builder();
    for (int at = 0; at < assignments.size(); at += CHUNK) {
      String name = "initialize$" + (at / CHUNK + 1);
      MethodSpec.Builder method =
          MethodSpec.methodBuilder(name).addModifiers(Modifier.PRIVATE, Modifier.STATIC);
      chunk(assignments, at).forEach(each -> method.addStatement("$L", each));
      type.addMethod(method.build());
      calls.addStatement("$N()", name);
    }
    type.addStaticBlock(calls.build());
  }

  private static <T> List<T> chunk(List<T> all, int at) {
    return all.subList(at, Math.min(all.size(), at + CHUNK));
  }

  // ---- access by name

  /** Adds the methods that read, set and list the global variables. */
  void addAccess() {
    List<ModuleCode.Global> globals = module.globals();
    for (int at = 0; at == 0 || at < globals.size(); at += CHUNK) {
      addGetter(chunk(globals, at), at);
      addSetter(chunk(globals, at), at);
    }
    addNames();
  }

  private static String chunkName(String method, int at) {
    return at == 0 ? method : method + "$" + (at / CHUNK + 1);
  }

  /** How a method goes on: with the next chunk, or with what the base class does. */
  private CodeBlock next(String method, int at) {
    int next = at + CHUNK;
    return next < module.globals().size()
        ? CodeBlock.of("$N", chunkName(method, next))
        : CodeBlock.of("super.$N", method);
  }

  private static MethodSpec.Builder accessor(String method, int at) {
    MethodSpec.Builder spec =
        MethodSpec.methodBuilder(chunkName(method, at)).addParameter(String.class, "name");
    return at == 0
        ? spec.addAnnotation(Override.class).addModifiers(Modifier.PUBLIC)
        : spec.addModifiers(Modifier.PRIVATE);
  }

  private void addGetter(List<ModuleCode.Global> globals, int at) {
    CodeBlock.Builder code = CodeBlock.builder().beginControlFlow("switch (name)");
    for (ModuleCode.Global global : globals) {
      code.add("case $S:\n", global.pythonName()).indent();
      code.addStatement("return $L", readable(global, fieldOf(global))).unindent();
    }
    code.add("default:\n").indent();
    code.addStatement("return $L(name)", next("instanceGet", at)).unindent();
    type.addMethod(
        accessor("instanceGet", at)
            .returns(Object.class)
            .addCode(code.endControlFlow().build())
            .build());
  }

  private void addSetter(List<ModuleCode.Global> globals, int at) {
    CodeBlock.Builder code = CodeBlock.builder().beginControlFlow("switch (name)");
    for (ModuleCode.Global global : globals) {
      code.add("case $S:\n", global.pythonName()).indent();
      code.addStatement("$L = $L", fieldOf(global), cast(global.type(), "value"));
      code.addStatement("return true").unindent();
    }
    code.add("default:\n").indent();
    code.addStatement("return $L(name, value)", next("instanceSet", at)).unindent();
    type.addMethod(
        accessor("instanceSet", at)
            .addParameter(Object.class, "value")
            .returns(boolean.class)
            .addCode(code.endControlFlow().build())
            .build());
  }

  private CodeBlock fieldOf(ModuleCode.Global global) {
    return CodeBlock.of("$T.$N", module.className(), global.name());
  }

  /** A reference that is still null has no value yet, where None is no value of its type. */
  private static CodeBlock readable(ModuleCode.Global global, CodeBlock field) {
    boolean reference = !global.type().isPrimitive() && !global.type().equals(ClassName.OBJECT);
    return reference
        ? CodeBlock.of("$L == null ? (Object) $T.UNBOUND : $L", field, UNBOUND, field)
        : CodeBlock.of("$L", field);
  }

  private static CodeBlock cast(TypeName type, String value) {
    return type.equals(ClassName.OBJECT)
        ? CodeBlock.of("$N", value)
        : CodeBlock.of("($T) $N", type, value);
  }

  private void addNames() {
    List<CodeBlock> names = new ArrayList<>();
    module.globals().forEach(each -> names.add(CodeBlock.of("$S", each.pythonName())));
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("globalNames")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PROTECTED)
            .returns(String[].class);
    if (names.size() <= CHUNK) {
      method.addStatement("return new String[] {$L}", CodeBlock.join(names, ", "));
      type.addMethod(method.build());
      return;
    }
    method.addStatement("String[] names = new String[$L]", names.size());
    for (int at = 0; at < names.size(); at += CHUNK) {
      String part = "globalNames$" + (at / CHUNK + 1);
      MethodSpec.Builder fill =
          MethodSpec.methodBuilder(part)
              .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
              .addParameter(String[].class, "names");
      for (int i = at; i < Math.min(names.size(), at + CHUNK); i++) {
        fill.addStatement("names[$L] = $L", i, names.get(i));
      }
      type.addMethod(fill.build());
      method.addStatement("$N(names)", part);
    }
    type.addMethod(method.addStatement("return names").build());
  }
}
