package dev.portalis.processor.lower;

import com.palantir.javapoet.CodeBlock;
import dev.portalis.processor.code.JavaStmt;
import dev.portalis.processor.tree.CompareOperator;
import dev.portalis.processor.tree.Expr;
import dev.portalis.processor.tree.UnaryOperator;
import dev.portalis.processor.types.Type;
import dev.portalis.processor.types.Type.Basic;
import dev.portalis.processor.types.Type.Representation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lowers comparisons, {@code and}, {@code or}, {@code not} and truth tests. */
final class Conditions {
  private final Frame frame;

  Conditions(Frame frame) {
    this.frame = frame;
  }

  /** An expression as a Java condition. */
  CodeBlock condition(Expr test) {
    return test(test).code();
  }

  /** An expression as a Java boolean. */
  Value test(Expr test) {
    if (test instanceof Expr.BoolOp operation) {
      return shortCircuit(operation);
    }
    if (test instanceof Expr.UnaryOp not && not.op() == UnaryOperator.NOT) {
      return not(test(not.operand()));
    }
    return truth(frame.expressions.lower(test));
  }

  /** The negation of a Java boolean. */
  static Value not(Value condition) {
    return Value.compound(CodeBlock.of("!$L", condition.operand()), Basic.BOOL);
  }

  private Value shortCircuit(Expr.BoolOp operation) {
    boolean and = operation.op() == Expr.BoolOperator.AND;
    List<Expr> values = operation.values();
    Value result = test(values.get(0));
    boolean joined = false;
    for (Expr each : values.subList(1, values.size())) {
      Value[] next = new Value[1];
      List<JavaStmt> statements = frame.block(() -> next[0] = test(each));
      if (statements.isEmpty()) {
        result =
            Value.compound(
                CodeBlock.of(
                    "$L $L $L",
                    joined ? result.code() : result.operand(),
                    and ? "&&" : "||",
                    next[0].operand()),
                Basic.BOOL);
        joined = true;
        continue;
      }
      String flag = frame.variable(Basic.BOOL, "test");
      frame.line("$N = $L", flag, result.code());
      List<JavaStmt> rest = new ArrayList<>(statements);
      rest.add(new JavaStmt.Line(CodeBlock.of("$N = $L", flag, next[0].code())));
      frame.add(new JavaStmt.If(CodeBlock.of(and ? "$N" : "!$N", flag), rest, List.of()));
      result = Value.primary(CodeBlock.of("$N", flag), Basic.BOOL);
      joined = false;
    }
    return result;
  }

  /** The truth of a value. */
  Value truth(Value value) {
    Type type = value.type();
    if (type == Basic.BOOL) {
      return value;
    }
    if (type == Basic.INT) {
      return Value.compound(CodeBlock.of("$L != 0L", value.operand()), Basic.BOOL);
    }
    if (type == Basic.FLOAT) {
      return Value.compound(CodeBlock.of("$L != 0.0", value.operand()), Basic.BOOL);
    }
    if (type == Basic.WIDE_INT && value.split() != null) {
      return frame.intPairs.truth(value.split());
    }
    if (type == Basic.STR) {
      return Value.compound(CodeBlock.of("!$L.isEmpty()", value.operand()), Basic.BOOL);
    }
    return Value.primary(
        CodeBlock.of("$T.of($L)", RuntimeNames.TRUTH, frame.coercion.object(value)), Basic.BOOL);
  }

  /** {@code and} and {@code or} for their value. */
  Value boolOp(Expr.BoolOp operation) {
    Type type = frame.typeOf(operation);
    if (type == Basic.BOOL && allBool(operation.values())) {
      return shortCircuit(operation);
    }
    boolean and = operation.op() == Expr.BoolOperator.AND;
    String result = frame.variable(type, and ? "and" : "or");
    Value first = frame.temporary(frame.expressions.lower(operation.values().get(0)), "operand");
    frame.line("$N = $L", result, frame.coercion.to(first, type).code());
    List<Expr> others = operation.values().subList(1, operation.values().size());
    frame.add(
        new JavaStmt.If(
            goOn(first, and), frame.block(() -> rest(others, and, result, type)), List.of()));
    return Value.stable(CodeBlock.of("$N", result), type);
  }

  private boolean allBool(List<Expr> values) {
    return values.stream().allMatch(each -> frame.typeOf(each) == Basic.BOOL);
  }

  private CodeBlock goOn(Value value, boolean and) {
    Value truth = truth(value);
    return and ? truth.code() : not(truth).code();
  }

  private void rest(List<Expr> values, boolean and, String result, Type type) {
    Value value = frame.expressions.lower(values.get(0));
    if (values.size() == 1) {
      frame.line("$N = $L", result, frame.coercion.to(value, type).code());
      return;
    }
    Value kept = frame.temporary(value, "operand");
    frame.line("$N = $L", result, frame.coercion.to(kept, type).code());
    List<Expr> others = values.subList(1, values.size());
    frame.add(
        new JavaStmt.If(
            goOn(kept, and), frame.block(() -> rest(others, and, result, type)), List.of()));
  }

  /** A comparison, possibly chained: {@code a < b <= c} evaluates b once. */
  Value compare(Expr.Compare compare) {
    if (compare.ops().size() == 1) {
      Expressions.Sequence both = frame.expressions.new Sequence();
      both.add(compare.left());
      both.add(compare.comparators().get(0));
      return pair(compare.ops().get(0), both.get(0), both.get(1));
    }
    Type type = frame.typeOf(compare);
    String result = frame.variable(type, "chain");
    Value left = frame.temporary(frame.expressions.lower(compare.left()), "left");
    chain(compare, 0, left, result, type);
    return Value.stable(CodeBlock.of("$N", result), type);
  }

  private void chain(Expr.Compare compare, int index, Value left, String result, Type type) {
    Value right =
        frame.temporary(frame.expressions.lower(compare.comparators().get(index)), "right");
    Value outcome = pair(compare.ops().get(index), left, right);
    if (index == compare.ops().size() - 1) {
      frame.line("$N = $L", result, frame.coercion.to(outcome, type).code());
      return;
    }
    Value kept = frame.temporary(outcome, "outcome");
    frame.line("$N = $L", result, frame.coercion.to(kept, type).code());
    frame.add(
        new JavaStmt.If(
            truth(kept).code(),
            frame.block(() -> chain(compare, index + 1, right, result, type)),
            List.of()));
  }

  /** One comparison of two values. */
  Value pair(CompareOperator op, Value left, Value right) {
    switch (op) {
      case IS:
      case IS_NOT:
        return identity(left, right, op == CompareOperator.IS);
      case IN:
        return Value.primary(contains(left, right), Basic.BOOL);
      case NOT_IN:
        return Value.compound(CodeBlock.of("!$L", contains(left, right)), Basic.BOOL);
      default:
        return ordered(op, left, right);
    }
  }

  private Value identity(Value left, Value right, boolean positive) {
    if (left.type() == Basic.NONE || right.type() == Basic.NONE) {
      Value other = left.type() == Basic.NONE ? right : left;
      if (other.type().representation() != Representation.REFERENCE) {
        other = frame.coercion.boxed(other);
      }
      return Value.compound(
          CodeBlock.of("$L $L null", other.operand(), positive ? "==" : "!="), Basic.BOOL);
    }
    CodeBlock same =
        CodeBlock.of(
            "$T.same($L, $L)",
            RuntimeNames.IDENTITY,
            frame.coercion.object(left),
            frame.coercion.object(right));
    return positive
        ? Value.primary(same, Basic.BOOL)
        : Value.compound(CodeBlock.of("!$L", same), Basic.BOOL);
  }

  private CodeBlock contains(Value item, Value container) {
    return CodeBlock.of(
        "$T.isIn($L, $L)",
        RuntimeNames.ITEMS,
        frame.coercion.object(item),
        frame.coercion.object(container));
  }

  private Value ordered(CompareOperator op, Value left, Value right) {
    boolean numbers = isNumber(left.type()) && isNumber(right.type());
    if (numbers && (left.type() == Basic.FLOAT) == (right.type() == Basic.FLOAT)) {
      Type type = left.type() == Basic.FLOAT ? Basic.FLOAT : Basic.INT;
      return Value.compound(
          CodeBlock.of(
              "$L $L $L",
              frame.coercion.to(left, type).operand(),
              op.symbol(),
              frame.coercion.to(right, type).operand()),
          Basic.BOOL);
    }
    Value split = splitOrdered(op, left, right);
    if (split != null) {
      return split;
    }
    if (isInt(left.type()) && isInt(right.type())) {
      return wideOrdered(op, left, right);
    }
    boolean equality = op == CompareOperator.EQ || op == CompareOperator.NOT_EQ;
    if (equality && left.type() == Basic.STR && right.type() == Basic.STR) {
      CodeBlock equal = CodeBlock.of("$L.equals($L)", left.operand(), right.code());
      return op == CompareOperator.EQ
          ? Value.primary(equal, Basic.BOOL)
          : Value.compound(CodeBlock.of("!$L", equal), Basic.BOOL);
    }
    boolean plain = isPlain(left.type(), equality) && isPlain(right.type(), equality);
    return Value.primary(
        CodeBlock.of(
            "$T.$L($T.$L, $L, $L)",
            RuntimeNames.COMPARISON,
            plain ? "test" : "compare",
            RuntimeNames.COMPARE_OP,
            constant(op),
            frame.coercion.object(left),
            frame.coercion.object(right)),
        plain ? Basic.BOOL : Basic.DYNAMIC);
  }

  /** A float with a variable that is two in Java: an int is compared exactly. */
  private @Nullable Value splitOrdered(CompareOperator op, Value left, Value right) {
    Slot.Split split = left.split() != null ? left.split() : right.split();
    Value other = left.split() != null ? right : left;
    if (split == null || split.isInt() || other.type() != Basic.FLOAT) {
      return null;
    }
    CodeBlock number = left.split() != null ? split.number() : other.operand();
    CodeBlock second = left.split() != null ? other.operand() : split.number();
    return Value.compound(
        CodeBlock.of(
            "$L == null ? $L $L $L : $T.test($T.$L, $L, $L)",
            split.whole(),
            number,
            op.symbol(),
            second,
            RuntimeNames.COMPARISON,
            RuntimeNames.COMPARE_OP,
            constant(op),
            frame.coercion.object(left),
            frame.coercion.object(right)),
        Basic.BOOL);
  }

  private static boolean isInt(Type type) {
    return type == Basic.INT || type == Basic.BOOL || type == Basic.WIDE_INT;
  }

  /** Ints of which one may be of any size. */
  private Value wideOrdered(CompareOperator op, Value left, Value right) {
    if (frame.intPairs.isPair(left) || frame.intPairs.isPair(right)) {
      return frame.intPairs.compare(op, left, right);
    }
    CodeBlock second =
        right.type() == Basic.WIDE_INT ? right.code() : frame.coercion.to(right, Basic.INT).code();
    return Value.compound(
        CodeBlock.of(
            "$T.compare($L, $L) $L 0",
            RuntimeNames.INTS,
            frame.coercion.object(left),
            second,
            op.symbol()),
        Basic.BOOL);
  }

  private static String constant(CompareOperator op) {
    return switch (op) {
      case EQ -> "EQ";
      case NOT_EQ -> "NE";
      case LT -> "LT";
      case LT_E -> "LE";
      case GT -> "GT";
      case GT_E -> "GE";
      default -> throw new IllegalArgumentException(op.symbol());
    };
  }

  static boolean isNumber(Type type) {
    return type == Basic.INT || type == Basic.FLOAT || type == Basic.BOOL;
  }

  /** Whether comparing values of the type gives a bool for sure. */
  private static boolean isPlain(Type type, boolean equality) {
    return isNumber(type)
        || type == Basic.STR
        || type == Basic.WIDE_INT
        || type == Basic.NUMBER
        || type == Basic.NONE
        || (equality
            && (type instanceof Type.ListOf
                || type instanceof Type.TupleOf
                || type instanceof Type.TupleOfAny
                || type instanceof Type.DictOf
                || type instanceof Type.SetOf));
  }
}
