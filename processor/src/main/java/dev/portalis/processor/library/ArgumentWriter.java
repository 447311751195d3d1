package dev.portalis.processor.library;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** Writes the conversion of a Python value to the Java type that a library method takes. */
final class ArgumentWriter {
  static final ClassName CONVERT = object("Convert");
  static final ClassName UNBOUND = object("Unbound");

  private final UnaryOperator<String> pythonNames;

  /**
   * A writer.
   *
   * @param pythonNames the Python name of a Java class, by its full name
   */
  ArgumentWriter(UnaryOperator<String> pythonNames) {
    this.pythonNames = pythonNames;
  }

  static ClassName object(String name) {
    return ClassName.get(JavaExpressions.OBJECT_PACKAGE, name);
  }

  /** The class of an erased type. */
  static ClassName className(String javaType) {
    return ClassName.bestGuess(javaType);
  }

  /** The value of a parameter from the slot that holds its argument. */
  CodeBlock argument(Parameter parameter, String slot, String label) {
    CodeBlock converted = convert(parameter.javaType(), parameter.acceptsNone(), slot, label);
    if (parameter.defaultValue() == null) {
      return converted;
    }
    return CodeBlock.of(
        "$L == $T.UNBOUND ? $L : $L", slot, UNBOUND, defaultValue(parameter), converted);
  }

  private static String defaultValue(Parameter parameter) {
    String value = Objects.requireNonNull(parameter.defaultValue());
    switch (parameter.javaType()) {
      case "java.lang.Object":
        return "(Object) (" + value + ")";
      case "java.lang.Long":
        return value.equals("null") ? value : "Long.valueOf(" + value + ")";
      case "java.lang.Double":
        return value.equals("null") ? value : "Double.valueOf(" + value + ")";
      case "java.lang.Boolean":
        return value.equals("null") ? value : "Boolean.valueOf(" + value + ")";
      default:
        return value;
    }
  }

  /** The value that a method takes as self. */
  CodeBlock self(Overload overload, boolean plainValues, String slot) {
    String type = overload.receiverType();
    switch (type) {
      case "java.lang.Object":
        return plainValues ? CodeBlock.of("$T.plain($L)", CONVERT, slot) : CodeBlock.of("$L", slot);
      case "java.lang.String":
      case "boolean":
      case "long":
      case "double":
        return convert(type, false, slot, "self");
      default:
        return CodeBlock.of("($T) $L", className(type), slot);
    }
  }

  private CodeBlock convert(String javaType, boolean none, String slot, String label) {
    switch (javaType) {
      case "java.lang.Object":
        return CodeBlock.of("$L", slot);
      case "boolean":
        return CodeBlock.of("$T.of($L)", object("Truth"), slot);
      case "long":
        return CodeBlock.of("$T.toIndex($L)", CONVERT, slot);
      case "int":
        return CodeBlock.of("$T.toJavaInt($L)", CONVERT, slot);
      case "double":
        return CodeBlock.of("$T.toDouble($L)", CONVERT, slot);
      case "java.lang.Long":
        return CodeBlock.of("$T.longOrNone($L)", CONVERT, slot);
      case "java.lang.Double":
        return CodeBlock.of("$T.doubleOrNone($L)", CONVERT, slot);
      case "java.lang.Boolean":
        return CodeBlock.of("$T.booleanOrNone($L)", CONVERT, slot);
      case "java.math.BigInteger":
        return CodeBlock.of("$T.toBigInteger($L)", CONVERT, slot);
      case "java.lang.String":
        return CodeBlock.of(
            "$T.$L($L, $S)", CONVERT, none ? "stringOrNone" : "string", slot, label);
      case "java.lang.Object[]":
        return CodeBlock.of("(($T) $L).items()", object("PyTuple"), slot);
      default:
        return instance(javaType, none, slot, label);
    }
  }

  private CodeBlock instance(String javaType, boolean none, String slot, String label) {
    ClassName type = className(javaType);
    return CodeBlock.of(
        "$L$L instanceof $T ? ($T) $L : $T.<$T>mismatch($L, $S, $S)",
        none ? slot + " == null || " : "",
        slot,
        type,
        type,
        slot,
        CONVERT,
        type,
        slot,
        label,
        pythonNames.apply(javaType) + (none ? " or None" : ""));
  }

  /**
   * Whether an argument fits a parameter, for the choice among overloads.
   *
   * @param exact whether another overload takes what is not exactly of the Java type
   * @return the empty block where everything fits
   */
  CodeBlock fits(Parameter parameter, String slot, boolean exact) {
    CodeBlock test = typeTest(parameter.javaType(), slot, exact);
    CodeBlock none =
        parameter.acceptsNone() && !test.isEmpty()
            ? CodeBlock.of("$L == null || $L", slot, test)
            : test;
    if (parameter.isRequired()) {
      CodeBlock present = CodeBlock.of("$L != $T.UNBOUND", slot, UNBOUND);
      return test.isEmpty() ? present : none;
    }
    return test.isEmpty() ? test : CodeBlock.of("$L == $T.UNBOUND || $L", slot, UNBOUND, none);
  }

  private CodeBlock typeTest(String javaType, String slot, boolean exact) {
    switch (javaType) {
      case "java.lang.Object":
        return CodeBlock.of("");
      case "int":
      case "long":
        return exact
            ? CodeBlock.of("$L instanceof Long", slot)
            : CodeBlock.of("$T.intOrNull($L) instanceof Long", CONVERT, slot);
      case "double":
        return exact
            ? CodeBlock.of("$L instanceof Double", slot)
            : CodeBlock.of("$T.numberOrNull($L) instanceof Double", CONVERT, slot);
      case "boolean":
        return CodeBlock.of("$L instanceof Boolean", slot);
      case "java.lang.String":
        return exact
            ? CodeBlock.of("$L instanceof String", slot)
            : CodeBlock.of("$T.stringOrNull($L) != null", CONVERT, slot);
      default:
        return CodeBlock.of("$L instanceof $T", slot, className(javaType));
    }
  }
}
