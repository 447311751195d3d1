package dev.portalis.processor.library;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import javax.lang.model.element.Modifier;

/** Writes the face of a library class or module: the members by which Python code sees it. */
public final class FaceWriter {
  private static final ClassName TYPE = ArgumentWriter.object("PyType");
  private static final ClassName MODULE = ArgumentWriter.object("PyModule");
  private static final ClassName BUILTIN = ArgumentWriter.object("PyBuiltin");
  private static final ClassName SIGNATURE = ArgumentWriter.object("Signature");

  private final UnaryOperator<String> pythonNames;

  /**
   * A writer.
   *
   * @param pythonNames the Python name of a Java class, by its full name, for errors
   */
  public FaceWriter(UnaryOperator<String> pythonNames) {
    this.pythonNames = pythonNames;
  }

  /** The face of a class. */
  public JavaFile write(LibraryClass type, String face) {
    boolean plain =
        type.values() != null
            && !type.values().equals(type.javaClass())
            && !type.values().equals("java.lang.Object");
    TableWriter table = new TableWriter(pythonNames, plain, type.pure());
    MethodSpec.Builder members =
        MethodSpec.methodBuilder("addMembers")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .addParameter(TYPE, "type");
    if (!type.functions().isEmpty()) {
      // So the table is not loaded to verify the face.
      members.addStatement(
          "$T table = $L.make()", ArgumentWriter.object("BuiltinTable"), TableWriter.TABLE);
    }
    addFunctions(type, table, members);
    for (LibraryConstant constant : type.constants()) {
      members.addStatement("type.define($S, $L)", constant.name(), value(constant));
    }
    TypeSpec.Builder spec =
        type(face, "The members of the Python class {@code " + type.name() + "}.")
            .superclass(ArgumentWriter.object("TypeFace"))
            .addMethod(members.build());
    if (type.constructible()) {
      addAllocator(spec, type);
    }
    if (!type.functions().isEmpty()) {
      spec.addType(table.build());
    }
    return file(face, spec);
  }

  private static void addFunctions(
      LibraryClass type, TableWriter table, MethodSpec.Builder members) {
    Map<String, Integer> setters = new LinkedHashMap<>();
    for (LibraryFunction function : type.functions()) {
      if (function.kind() == LibraryFunction.Kind.SETTER) {
        setters.put(function.name(), table.add(function, CallShape.of(function)));
      }
    }
    for (LibraryFunction function : type.functions()) {
      CallShape shape = CallShape.of(function);
      switch (function.kind()) {
        case SETTER:
          break;
        case GETTER:
          members.addStatement(
              "type.define($1S, new $2T(table, $3L, $4L, $1S, type))",
              function.name(),
              ArgumentWriter.object("PyGetSet"),
              table.add(function, shape),
              setters.getOrDefault(function.name(), -1));
          break;
        default:
          members.addStatement(
              "type.define($1S, $2T.$3L(table, $4L, $1S, $5L, $6L, type))",
              function.name(),
              BUILTIN,
              factory(function.kind()),
              table.add(function, shape),
              signature(shape),
              shape.offset() + shape.required());
      }
    }
  }

  private static String factory(LibraryFunction.Kind kind) {
    switch (kind) {
      case NEW:
        return "constructor";
      case CLASS_METHOD:
        return "classMethod";
      case STATIC_METHOD:
        return "staticMethod";
      default:
        return "method";
    }
  }

  private static CodeBlock signature(CallShape shape) {
    CodeBlock.Builder names = CodeBlock.builder();
    String separator = "";
    for (String name : shape.names()) {
      names.add("$L$S", separator, name);
      separator = ", ";
    }
    return CodeBlock.of(
        "new $T(new String[] {$L}, $L, $L, $L, $L, $L)",
        SIGNATURE,
        names.build(),
        shape.positionalOnly(),
        shape.offset() + shape.positional().size(),
        shape.keywordOnly().size(),
        shape.varArgs(),
        shape.keywordArgs());
  }

  private static CodeBlock value(LibraryConstant constant) {
    return constant.javaType().equals("int")
        ? CodeBlock.of("(long) $L", constant.expression())
        : CodeBlock.of("$L", constant.expression());
  }

  private static void addAllocator(TypeSpec.Builder spec, LibraryClass type) {
    ClassName allocator = ArgumentWriter.object("Allocator");
    spec.addMethod(
        MethodSpec.methodBuilder("allocator")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .returns(allocator)
            .addStatement("return new Instances()")
            .build());
    spec.addType(
        TypeSpec.classBuilder("Instances")
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
            .superclass(allocator)
            .addMethod(
                MethodSpec.methodBuilder("allocate")
                    .addAnnotation(Override.class)
                    .addModifiers(Modifier.PUBLIC)
                    .returns(ArgumentWriter.object("PyObject"))
                    .addParameter(TYPE, "type")
                    .addStatement(
                        "return new $T(type)",
                        ArgumentWriter.className(Objects.requireNonNull(type.javaClass())))
                    .build())
            .build());
  }

  /** The face of a module. */
  public JavaFile write(LibraryModule module) {
    TableWriter table = new TableWriter(pythonNames, false, module.pure());
    CodeBlock.Builder body = CodeBlock.builder();
    body.addStatement("$T module = new $T($S)", MODULE, MODULE, module.name());
    if (!module.functions().isEmpty()) {
      body.addStatement(
          "$T table = $L.make()", ArgumentWriter.object("BuiltinTable"), TableWriter.TABLE);
    }
    for (LibraryFunction function : module.functions()) {
      CallShape shape = CallShape.of(function);
      body.addStatement(
          "module.setAttribute($1S, $2T.function(table, $3L, $1S, $4S, $5L, $6L))",
          function.name(),
          BUILTIN,
          table.add(function, shape),
          module.name(),
          signature(shape),
          shape.required());
    }
    for (LibraryClass type : module.classes()) {
      body.addStatement("module.setAttribute($S, $L)", type.name(), type.type());
    }
    for (LibraryConstant constant : module.constants()) {
      body.addStatement("module.setAttribute($S, $L)", constant.name(), value(constant));
    }
    body.addStatement("return module");
    TypeSpec.Builder spec =
        type(module.face(), "The Python module {@code " + module.name() + "}.")
            .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build())
            .addMethod(
                MethodSpec.methodBuilder("module")
                    .addJavadoc("The module object, made when it is asked for first.\n")
                    .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                    .returns(MODULE)
                    .addStatement("return Holder.MODULE")
                    .build())
            .addMethod(
                MethodSpec.methodBuilder("create")
                    .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                    .returns(MODULE)
                    .addCode(body.build())
                    .build())
            .addType(holder());
    if (!module.functions().isEmpty()) {
      spec.addType(table.build());
    }
    return file(module.face(), spec);
  }

  private static TypeSpec holder() {
    return TypeSpec.classBuilder("Holder")
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .addField(
            com.palantir.javapoet.FieldSpec.builder(
                    MODULE, "MODULE", Modifier.STATIC, Modifier.FINAL)
                .initializer("create()")
                .build())
        .build();
  }

  private static TypeSpec.Builder type(String face, String documentation) {
    return TypeSpec.classBuilder(ClassName.bestGuess(face))
        .addJavadoc(documentation + "\n")
        .addAnnotation(
            AnnotationSpec.builder(SuppressWarnings.class).addMember("value", "$S", "cast").build())
        .addModifiers(Modifier.PUBLIC, Modifier.FINAL);
  }

  private static JavaFile file(String face, TypeSpec.Builder spec) {
    return JavaFile.builder(ClassName.bestGuess(face).packageName(), spec.build())
        .indent("  ")
        .skipJavaLangImports(true)
        .addFileComment("Generated by Portalis.")
        .build();
  }

  /** The class that carries a module's index. */
  public static JavaFile index(LibraryModule module) {
    CodeBlock.Builder lines = CodeBlock.builder().add("{$>\n");
    String separator = "";
    for (String line : IndexWriter.write(module)) {
      lines.add("$L$S", separator, line);
      separator = ",\n";
    }
    lines.add("$<\n}");
    TypeSpec.Builder spec =
        TypeSpec.classBuilder(IndexNames.SIMPLE_NAME)
            .addJavadoc("The index of the Python module {@code " + module.name() + "}.\n")
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .addAnnotation(
                AnnotationSpec.builder(ClassName.bestGuess(IndexNames.ANNOTATION))
                    .addMember("value", lines.build())
                    .build())
            .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
    return JavaFile.builder(IndexNames.packageOf(module.name()), spec.build())
        .indent("  ")
        .skipJavaLangImports(true)
        .addFileComment("Generated by Portalis.")
        .build();
  }
}
