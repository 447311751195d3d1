package dev.portalis.processor.lower;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.portalis.processor.code.JavaStmt;
import dev.portalis.processor.tree.BinaryOperator;
import dev.portalis.processor.types.Type;
import dev.portalis.processor.types.Type.Basic;
import java.math.BigInteger;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lowers what is done with numbers that may be ints or floats. They are held in two variables as
 * long as possible, and most are floats, so that nothing is boxed.
 */
final class Numbers {
  private final Frame frame;

  Numbers(Frame frame) {
    this.frame = frame;
  }

  private Slot.Split names(String wish) {
    return names(wish, Basic.NUMBER);
  }

  /** New names for the two variables of a number. */
  Slot.Split names(String wish, Type type) {
    String name = frame.name(wish);
    String second = frame.name(name + (type == Basic.WIDE_INT ? "$big" : "$int"));
    return new Slot.Split(CodeBlock.of("$N", name), CodeBlock.of("$N", second), type);
  }

  /** Declares the two variables of a number at the top of the method. */
  Slot.Split declaredAtTop(String name, Type type) {
    boolean isInt = type == Basic.WIDE_INT;
    String second = frame.name(name + (isInt ? "$big" : "$int"));
    Slot.Split made = new Slot.Split(CodeBlock.of("$N", name), CodeBlock.of("$N", second), type);
    frame.declare(first(made), name, CodeBlock.of(isInt ? "0L" : "0.0"));
    frame.declare(second(made), second, CodeBlock.of("null"));
    return made;
  }

  private static TypeName first(Slot.Split split) {
    return split.isInt() ? TypeName.LONG : TypeName.DOUBLE;
  }

  private static TypeName second(Slot.Split split) {
    return split.isInt() ? ClassName.get(BigInteger.class) : RuntimeNames.OBJECT;
  }

  /** Statements that declare the two variables of a number. */
  static List<JavaStmt> declared(Slot.Split split, CodeBlock number, CodeBlock whole) {
    return List.of(
        new JavaStmt.Declare(first(split), split.number().toString(), number),
        new JavaStmt.Declare(second(split), split.whole().toString(), whole));
  }

  /** Keeps a number in two variables that nothing changes. */
  Value kept(Slot.Split from, String wish) {
    Kept kept = copy(from, wish);
    kept.statements().forEach(frame::add);
    return kept.value();
  }

  /** Statements that keep a value, and the value then. */
  record Kept(List<JavaStmt> statements, Value value) {}

  /** Statements that keep a number in two variables. */
  Kept copy(Slot.Split from, String wish) {
    Slot.Split made = names(wish, from.type());
    return new Kept(declared(made, from.number(), from.whole()), Value.of(made, true));
  }

  /** {@code target = value} for a variable that is two in Java. */
  void store(Slot.Split target, Value value) {
    assignments(target, value).forEach(frame::add);
  }

  private List<JavaStmt> assignments(Slot.Split target, Value value) {
    Slot.Split from = value.split();
    if (from != null && !from.isInt()) {
      return assigned(target, from.number(), from.whole());
    }
    if (value.type() == Basic.FLOAT) {
      return assigned(target, value.code(), CodeBlock.of("null"));
    }
    if (value.type() == Basic.INT || value.type() == Basic.WIDE_INT) {
      return List.of(
          new JavaStmt.Line(CodeBlock.of("$L = $L", target.whole(), frame.coercion.object(value))));
    }
    Value[] number = new Value[1];
    List<JavaStmt> all =
        frame.block(
            () -> {
              number[0] = frame.temporary(frame.coercion.to(value, Basic.NUMBER), "number");
              assigned(
                      target,
                      CodeBlock.of("$T.floatOf($L)", RuntimeNames.REALS, number[0].code()),
                      CodeBlock.of("$T.wholeOf($L)", RuntimeNames.REALS, number[0].code()))
                  .forEach(frame::add);
            });
    return all;
  }

  static List<JavaStmt> assigned(Slot.Split target, CodeBlock number, CodeBlock whole) {
    return List.of(
        new JavaStmt.Line(CodeBlock.of("$L = $L", target.number(), number)),
        new JavaStmt.Line(CodeBlock.of("$L = $L", target.whole(), whole)));
  }

  /** The item of a list of such numbers. */
  Value item(Value list, CodeBlock index) {
    Value from = frame.temporary(list, "list");
    Value at = frame.temporary(Value.primary(index, Basic.INT), "index");
    Slot.Split item = names("item$");
    declared(item, CodeBlock.of("0.0"), CodeBlock.of("null")).forEach(frame::add);
    CodeBlock number = CodeBlock.of("$L.getDouble($L)", from.code(), at.code());
    Value boxed = Value.primary(CodeBlock.of("$L.get($L)", from.code(), at.code()), Basic.DYNAMIC);
    frame.add(
        new JavaStmt.If(
            CodeBlock.of("$L.isFloats()", from.code()),
            List.of(new JavaStmt.Line(CodeBlock.of("$L = $L", item.number(), number))),
            assignments(item, boxed)));
    return Value.of(item, true);
  }

  /**
   * {@code left op right} of which one is in two variables; null where that makes nothing faster.
   */
  @Nullable Value binary(BinaryOperator op, Value left, Value right) {
    boolean known =
        (left.split() != null || right.split() != null) && isReal(left) && isReal(right);
    String symbol =
        switch (op) {
          case ADD, SUB, MULT -> op.symbol();
          default -> null;
        };
    if (!known || symbol == null) {
      return null;
    }
    Value a = frame.temporary(left, "left");
    Value b = frame.temporary(right, "right");
    Slot.Split result = names("number$");
    declared(result, CodeBlock.of("0.0"), CodeBlock.of("null")).forEach(frame::add);
    CodeBlock fast = CodeBlock.of("$L = $L $L $L", result.number(), number(a), symbol, number(b));
    Value slow =
        Value.primary(
            CodeBlock.of(
                "$T.$L($L, $L)",
                RuntimeNames.OPERATORS,
                op.method(),
                frame.coercion.object(a),
                frame.coercion.object(b)),
            Basic.DYNAMIC);
    frame.add(
        new JavaStmt.If(floats(a, b), List.of(new JavaStmt.Line(fast)), assignments(result, slow)));
    return Value.of(result, true);
  }

  private static boolean isReal(Value value) {
    return value.split() != null
        || value.type() == Basic.FLOAT
        || (value.type() == Basic.INT && value.wide() == null);
  }

  private CodeBlock number(Value value) {
    Slot.Split split = value.split();
    return split == null ? frame.coercion.to(value, Basic.FLOAT).operand() : split.number();
  }

  private static CodeBlock floats(Value a, Value b) {
    Slot.Split first = a.split();
    Slot.Split second = b.split();
    if (first == null || second == null) {
      CodeBlock whole = first != null ? first.whole() : second != null ? second.whole() : null;
      return CodeBlock.of("$L == null", whole);
    }
    return CodeBlock.of("$L == null && $L == null", first.whole(), second.whole());
  }

  /** A number that is one of two things. */
  Value declare(String wish, CodeBlock number, CodeBlock whole) {
    Slot.Split made = names(wish + "$");
    declared(made, number, whole).forEach(frame::add);
    return Value.of(made, true);
  }

  /** Gives a value to a method that takes a float, an int or an object. */
  void give(String receiver, String method, Value value) {
    Slot.Split split = value.split();
    if (split == null) {
      boolean primitive =
          value.type() == Basic.FLOAT || (value.type() == Basic.INT && value.wide() == null);
      CodeBlock given = primitive ? value.code() : frame.coercion.object(value);
      frame.line("$N.$L($L)", receiver, method, given);
      return;
    }
    Value kept = frame.temporary(value, "element");
    Slot.Split parts = kept.split() == null ? split : kept.split();
    frame.add(
        new JavaStmt.If(
            CodeBlock.of("$L == null", parts.whole()),
            List.of(call(receiver, method, parts.number())),
            List.of(call(receiver, method, parts.whole()))));
  }

  private static JavaStmt call(String receiver, String method, CodeBlock argument) {
    return new JavaStmt.Line(CodeBlock.of("$N.$L($L)", receiver, method, argument));
  }
}
