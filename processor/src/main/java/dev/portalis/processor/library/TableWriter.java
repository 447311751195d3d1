package dev.portalis.processor.library;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import javax.lang.model.element.Modifier;

/** Writes the table of the functions of a face: for each number the call of the Java method. */
final class TableWriter {
  static final String TABLE = "Table";

  private static final int GENERAL = -1;
  private static final String[] LETTERS = {"a", "b", "c"};
  private static final TypeName OBJECT = ClassName.OBJECT;

  private final ArgumentWriter arguments;
  private final boolean plainValues;
  private final boolean pure;

  /** The cases of the switches, by arity. */
  private final Map<Integer, CodeBlock.Builder> cases = new TreeMap<>();

  private int count;

  TableWriter(UnaryOperator<String> pythonNames, boolean plainValues, boolean pure) {
    this.arguments = new ArgumentWriter(pythonNames);
    this.plainValues = plainValues;
    this.pure = pure;
  }

  /** Adds a function; returns its number. */
  int add(LibraryFunction function, CallShape shape) {
    int id = count++;
    int arity = shape.arity();
    CodeBlock.Builder block = cases.computeIfAbsent(arity, k -> CodeBlock.builder());
    block.add("case $L:\n$>", id);
    List<Overload> overloads = shape.dispatch();
    for (int i = 0; i < overloads.size() - 1; i++) {
      CodeBlock test = test(shape, overloads.get(i), overloads.subList(i + 1, overloads.size()));
      if (test.isEmpty()) {
        continue;
      }
      block.beginControlFlow("if ($L)", test);
      block.add(invocation(function, shape, overloads.get(i)));
      block.endControlFlow();
    }
    block.add(invocation(function, shape, overloads.get(overloads.size() - 1)));
    block.add("$<");
    return id;
  }

  private static String slotName(CallShape shape, int slot) {
    return shape.arity() == GENERAL ? "bound[" + slot + "]" : LETTERS[slot];
  }

  private CodeBlock test(CallShape shape, Overload overload, List<Overload> others) {
    List<CodeBlock> tests = new ArrayList<>();
    List<Parameter> positional = overload.positional();
    for (int i = 0; i < shape.positional().size(); i++) {
      String slot = slotName(shape, shape.offset() + i);
      if (i >= positional.size()) {
        tests.add(CodeBlock.of("$L == $T.UNBOUND", slot, ArgumentWriter.UNBOUND));
        continue;
      }
      CodeBlock test = arguments.fits(positional.get(i), slot, takesAnything(others, i));
      boolean always = i < shape.required() && test.toString().contains("!=");
      if (!test.isEmpty() && !(always && positional.get(i).javaType().equals(OBJECT.toString()))) {
        tests.add(test.toString().contains("||") ? CodeBlock.of("($L)", test) : test);
      }
    }
    return CodeBlock.join(tests, " && ");
  }

  private static boolean takesAnything(List<Overload> overloads, int index) {
    for (Overload each : overloads) {
      List<Parameter> positional = each.positional();
      if (index < positional.size() && positional.get(index).javaType().equals(OBJECT.toString())) {
        return true;
      }
    }
    return false;
  }

  private CodeBlock invocation(LibraryFunction function, CallShape shape, Overload overload) {
    List<CodeBlock> values = new ArrayList<>();
    if (overload.receiver() == Overload.Receiver.SELF_ARGUMENT) {
      values.add(arguments.self(overload, plainValues, slotName(shape, 0)));
    } else if (overload.receiver() == Overload.Receiver.TYPE_ARGUMENT) {
      values.add(CodeBlock.of("($T) $L", ArgumentWriter.object("PyType"), slotName(shape, 0)));
    }
    for (Parameter parameter : overload.parameters()) {
      String slot = slotName(shape, shape.slot(overload, parameter));
      values.add(arguments.argument(parameter, slot, label(function, overload, parameter)));
    }
    ClassName owner = ArgumentWriter.className(overload.owner());
    CodeBlock target =
        overload.receiver() == Overload.Receiver.INSTANCE
            ? CodeBlock.of("(($T) $L)", owner, slotName(shape, 0))
            : CodeBlock.of("$T", owner);
    CodeBlock call =
        CodeBlock.of("$L.$L($L)", target, overload.method(), CodeBlock.join(values, ", "));
    return result(overload.returnType(), call);
  }

  private static CodeBlock result(String returnType, CodeBlock call) {
    switch (returnType) {
      case "void":
        return CodeBlock.builder().addStatement("$L", call).addStatement("return null").build();
      case "int":
        return CodeBlock.builder().addStatement("return (long) $L", call).build();
      case "java.math.BigInteger":
        return CodeBlock.builder()
            .addStatement("return $T.fromBigInteger($L)", ArgumentWriter.CONVERT, call)
            .build();
      default:
        return CodeBlock.builder().addStatement("return $L", call).build();
    }
  }

  /** How CPython names an argument of the wrong type. */
  private static String label(LibraryFunction function, Overload overload, Parameter parameter) {
    String name = function.name();
    if (parameter.kind() != Parameter.Kind.POSITIONAL_ONLY) {
      return name + "() argument '" + parameter.name() + "'";
    }
    boolean alone = overload.parameters().size() == 1 && parameter.isRequired();
    int number = overload.positional().indexOf(parameter) + 1;
    return name + "() argument" + (alone ? "" : " " + number);
  }

  /** The table as a nested class. */
  TypeSpec build() {
    TypeSpec.Builder table =
        TypeSpec.classBuilder(TABLE)
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
            .superclass(ArgumentWriter.object("BuiltinTable"));
    table.addMethod(
        MethodSpec.methodBuilder("make")
            .addModifiers(Modifier.STATIC)
            .returns(ArgumentWriter.object("BuiltinTable"))
            .addStatement("return new $L()", TABLE)
            .build());
    if (pure) {
      table.addMethod(
          method("isPure").returns(TypeName.BOOLEAN).addStatement("return true").build());
    }
    cases.forEach((arity, block) -> table.addMethod(callMethod(arity, block.build())));
    return table.build();
  }

  private static MethodSpec.Builder method(String name) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC);
  }

  private static MethodSpec callMethod(int arity, CodeBlock cases) {
    MethodSpec.Builder method =
        method(arity == GENERAL ? "call" : "call" + arity)
            .returns(OBJECT)
            .addParameter(TypeName.INT, "id");
    List<String> names = new ArrayList<>(List.of("id"));
    if (arity == GENERAL) {
      names.add("bound");
      method.addParameter(ParameterSpec.builder(ArrayTypeName.of(OBJECT), "bound").build());
    }
    for (int i = 0; i < arity; i++) {
      names.add(LETTERS[i]);
      method.addParameter(OBJECT, LETTERS[i]);
    }
    return method
        .beginControlFlow("switch (id)")
        .addCode(cases)
        .addCode("default:\n$>")
        .addStatement(
            "return super.$L($L)",
            arity == GENERAL ? "call" : "call" + arity,
            String.join(", ", names))
        .addCode("$<")
        .endControlFlow()
        .build();
  }
}
