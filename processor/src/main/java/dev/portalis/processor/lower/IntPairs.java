package dev.portalis.processor.lower;

import com.palantir.javapoet.CodeBlock;
import dev.portalis.processor.bind.Symbol;
import dev.portalis.processor.tree.BinaryOperator;
import dev.portalis.processor.tree.CompareOperator;
import dev.portalis.processor.tree.Expr;
import dev.portalis.processor.types.Type.Basic;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Lowers what is done with ints of any size that are two variables in Java: the lowest 64 bits, and
 * the int itself where it needs more. As long as ints fit, nothing is boxed.
 */
final class IntPairs {
  private final Frame frame;

  IntPairs(Frame frame) {
    this.frame = frame;
  }

  /** Whether a variable is computed step by step, so that it is worth two variables. */
  static boolean isComputed(Symbol symbol) {
    return symbol.bindings().size() > 1
        && symbol.bindings().stream().anyMatch(each -> each instanceof Expr.Name);
  }

  /** A value now, in two variables that nothing changes. */
  Value kept(Value value) {
    Slot.Split parts = parts(value);
    return Value.of(parts, true);
  }

  /** Whether a value is a pair, or an operation that can give one. */
  boolean isPair(Value value) {
    return value.type() == Basic.WIDE_INT && (value.operation() != null || value.split() != null);
  }

  /** {@code target = value} for a variable that is two in Java. */
  void store(Slot.Split target, Value value) {
    Slot.Split from = parts(value);
    Numbers.assigned(target, from.number(), from.whole()).forEach(frame::add);
  }

  /** A value in two expressions that can be evaluated more than once. */
  private Slot.Split parts(Value value) {
    Slot.Split split = value.split();
    if (split != null && split.isInt()) {
      return split;
    }
    if (value.operation() != null) {
      Value.Operation operation = value.operation();
      Value computed = onPairs(operation.op(), operation.left(), operation.right());
      return Objects.requireNonNull(Objects.requireNonNull(computed).split());
    }
    if (isLong(value)) {
      Value whole = value.wide() == null ? null : Value.primary(value.wide(), Basic.WIDE_INT);
      return whole == null ? pair(longOf(value), CodeBlock.of("null")) : parts(whole);
    }
    Value object = frame.temporary(frame.coercion.to(value, Basic.WIDE_INT), "int");
    return pair(
        CodeBlock.of("$T.low($L)", RuntimeNames.WIDE_INTS, object.code()),
        CodeBlock.of("$T.big($L)", RuntimeNames.WIDE_INTS, object.code()));
  }

  private static Slot.Split pair(CodeBlock low, CodeBlock big) {
    return new Slot.Split(low, big, Basic.WIDE_INT);
  }

  private static boolean isLong(Value value) {
    return value.type() == Basic.INT || value.type() == Basic.BOOL;
  }

  /** A long as an expression that can be evaluated more than once. */
  private CodeBlock longOf(Value value) {
    Value number = frame.coercion.to(value, Basic.INT);
    boolean variable = number.code().toString().matches("[A-Za-z_$][A-Za-z_$0-9]*");
    return variable ? number.code() : frame.temporary(number, "int").code();
  }

  /** {@code left op right} of which one is a pair; null where no pair makes it faster. */
  @Nullable Value binary(BinaryOperator op, Value left, Value right) {
    boolean waits =
        switch (op) {
          case ADD, SUB, MULT -> true;
          default -> false;
        };
    // Sums and products wait for what is done with them: their low bits may be all it takes.
    return !waits && (isPair(left) || isPair(right)) ? onPairs(op, left, right) : null;
  }

  /** The lowest 64 bits of an int of any size. */
  private CodeBlock low(Value value) {
    if (value.split() != null && value.split().isInt()) {
      return value.split().number();
    }
    Value.Operation operation = value.operation();
    if (operation != null) {
      return CodeBlock.of(
          "($L $L $L)", low(operation.left()), operation.op().symbol(), low(operation.right()));
    }
    if (isPlainLong(value)) {
      return frame.coercion.to(value, Basic.INT).operand();
    }
    return CodeBlock.of("$T.low($L)", RuntimeNames.WIDE_INTS, frame.coercion.object(value));
  }

  /** {@code left & mask}, where the mask lets through low bits alone; null for other operands. */
  @Nullable Value masked(Value left, Value right) {
    if (isMask(left) == isMask(right)) {
      return null;
    }
    return Value.compound(CodeBlock.of("$L & $L", low(left), low(right)), Basic.INT);
  }

  /** {@code left % right} for a power of two; null for others. */
  @Nullable Value lowRemainder(Value left, Value right) {
    long power = powerOfTwo(right);
    return power == 0
        ? null
        : Value.compound(CodeBlock.of("$L & $LL", low(left), power - 1), Basic.INT);
  }

  /** The value of a literal that is a power of two; 0 for anything else. */
  static long powerOfTwo(Value value) {
    if (!isMask(value)) {
      return 0;
    }
    long number = Long.parseLong(value.code().toString().replace("L", ""));
    return Long.bitCount(number) == 1 ? number : 0;
  }

  /** {@code left op right} as a pair; null where no pair makes it faster. */
  @Nullable Value onPairs(BinaryOperator op, Value left, Value right) {
    switch (op) {
      case ADD:
      case SUB:
      case MULT:
        return arithmetic(op, parts(left), parts(right));
      case BIT_OR:
      case BIT_XOR:
        return arithmetic(op, parts(left), parts(right));
      case BIT_AND:
        Value masked = masked(left, right);
        return masked != null ? masked : arithmetic(op, parts(left), parts(right));
      case L_SHIFT:
        return isPlainLong(right) ? shifted(parts(left), longOf(right)) : null;
      case R_SHIFT:
        return isPlainLong(right) ? shiftedRight(parts(left), longOf(right)) : null;
      case FLOOR_DIV:
        return isPlainLong(right) ? divided(parts(left), right) : null;
      case MOD:
        Value low = lowRemainder(left, right);
        return low != null || !isPlainLong(right) ? low : remainder(parts(left), longOf(right));
      default:
        return null;
    }
  }

  private static boolean isPlainLong(Value value) {
    return isLong(value) && value.wide() == null;
  }

  /** Whether an operand of {@code &} is a literal that lets through low bits alone. */
  private static boolean isMask(Value value) {
    return isPlainLong(value) && value.code().toString().matches("[0-9]+L?");
  }

  private Value arithmetic(BinaryOperator op, Slot.Split a, Slot.Split b) {
    String method =
        switch (op) {
          case ADD -> "add";
          case SUB -> "sub";
          case MULT -> "mul";
          case BIT_AND -> "and";
          case BIT_OR -> "or";
          default -> "xor";
        };
    boolean longs = isNull(a.whole()) && isNull(b.whole());
    CodeBlock big =
        longs
            ? CodeBlock.of("$T.$L($L, $L)", RuntimeNames.WIDE_INTS, method, a.number(), b.number())
            : CodeBlock.of(
                "$T.$L($L, $L, $L, $L)",
                RuntimeNames.WIDE_INTS,
                method,
                a.number(),
                a.whole(),
                b.number(),
                b.whole());
    return made(CodeBlock.of("$L $L $L", a.number(), op.symbol(), b.number()), big);
  }

  private static boolean isNull(CodeBlock code) {
    return code.toString().equals("null");
  }

  private Value made(CodeBlock low, CodeBlock big) {
    Slot.Split made = frame.numbers.names("int$", Basic.WIDE_INT);
    Numbers.declared(made, low, big).forEach(frame::add);
    return Value.of(made, true);
  }

  private Value shifted(Slot.Split a, CodeBlock places) {
    // What is wrong with the number of places is found first.
    Value big =
        frame.temporary(
            Value.primary(
                CodeBlock.of(
                    "$T.lshift($L, $L, $L)", RuntimeNames.WIDE_INTS, a.number(), a.whole(), places),
                Basic.WIDE_INT),
            "shifted");
    return made(
        CodeBlock.of("$T.lshiftLow($L, $L)", RuntimeNames.WIDE_INTS, a.number(), places),
        CodeBlock.of("$T.big($L)", RuntimeNames.WIDE_INTS, big.code()));
  }

  private Value shiftedRight(Slot.Split a, CodeBlock places) {
    CodeBlock slow = CodeBlock.of("$T.rshift($L, $L)", RuntimeNames.WIDE_INTS, a.whole(), places);
    return shrunk(CodeBlock.of("$T.rshift($L, $L)", RuntimeNames.INTS, a.number(), places), slow);
  }

  private Value divided(Slot.Split a, Value by) {
    long power = powerOfTwo(by);
    if (power > 0) {
      long places = Long.numberOfTrailingZeros(power);
      return shrunk(
          CodeBlock.of("$L >> $L", a.number(), places),
          CodeBlock.of("$T.rshift($L, $LL)", RuntimeNames.WIDE_INTS, a.whole(), places));
    }
    CodeBlock divisor = longOf(by);
    return shrunk(
        CodeBlock.of("$T.floorDiv($L, $L)", RuntimeNames.INTS, a.number(), divisor),
        CodeBlock.of(
            "$T.floorDiv($L, $L, $L)", RuntimeNames.WIDE_INTS, a.number(), a.whole(), divisor));
  }

  /** The result of an operation that the low bits do not tell where there is an object. */
  private Value shrunk(CodeBlock fast, CodeBlock slow) {
    Value object = frame.temporary(Value.primary(slow, Basic.WIDE_INT), "whole");
    return made(
        CodeBlock.of(
            "$L == null ? $L : $T.low($L)",
            object.code(),
            fast,
            RuntimeNames.WIDE_INTS,
            object.code()),
        CodeBlock.of("$T.big($L)", RuntimeNames.WIDE_INTS, object.code()));
  }

  private static Value remainder(Slot.Split a, CodeBlock divisor) {
    return Value.primary(
        CodeBlock.of("$T.mod($L, $L, $L)", RuntimeNames.WIDE_INTS, a.number(), a.whole(), divisor),
        Basic.INT);
  }

  /** A comparison of ints of which one is a pair. */
  Value compare(CompareOperator op, Value left, Value right) {
    Slot.Split a = parts(left);
    Slot.Split b = parts(right);
    if (isNull(b.whole()) && (op == CompareOperator.EQ || op == CompareOperator.NOT_EQ)) {
      boolean equal = op == CompareOperator.EQ;
      return Value.compound(
          CodeBlock.of(
              equal ? "$L == null && $L == $L" : "$L != null || $L != $L",
              a.whole(),
              a.number(),
              b.number()),
          Basic.BOOL);
    }
    if (isNull(b.whole())) {
      return Value.compound(
          CodeBlock.of(
              "$L == null ? $L $L $L : $L.signum() $L 0",
              a.whole(),
              a.number(),
              op.symbol(),
              b.number(),
              a.whole(),
              op.symbol()),
          Basic.BOOL);
    }
    return Value.compound(
        CodeBlock.of(
            "$T.compare($L, $L, $L, $L) $L 0",
            RuntimeNames.WIDE_INTS,
            a.number(),
            a.whole(),
            b.number(),
            b.whole(),
            op.symbol()),
        Basic.BOOL);
  }

  /** Whether a pair is not zero. */
  Value truth(Slot.Split pair) {
    return Value.compound(
        CodeBlock.of("$L != null || $L != 0L", pair.whole(), pair.number()), Basic.BOOL);
  }
}
