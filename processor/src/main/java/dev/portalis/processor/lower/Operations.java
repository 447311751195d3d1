package dev.portalis.processor.lower;

import com.palantir.javapoet.CodeBlock;
import dev.portalis.processor.tree.BinaryOperator;
import dev.portalis.processor.tree.Expr;
import dev.portalis.processor.tree.Literal;
import dev.portalis.processor.tree.UnaryOperator;
import dev.portalis.processor.types.Type;
import dev.portalis.processor.types.Type.Basic;
import org.jspecify.annotations.Nullable;

/** Lowers arithmetic: on primitives where the types are known, through the runtime elsewhere. */
final class Operations {
  private final Frame frame;

  Operations(Frame frame) {
    this.frame = frame;
  }

  /** {@code left op right}. */
  Value binary(Expr.BinOp operation) {
    if (isProductModulo(operation)) {
      return productModulo((Expr.BinOp) operation.left(), operation.right());
    }
    Expressions.Sequence both = frame.expressions.new Sequence();
    both.add(operation.left());
    both.add(operation.right());
    return binary(operation.op(), both.get(0), both.get(1), frame.typeOf(operation));
  }

  /** Whether it is {@code a * b % m} on longs: the product may not fit, the result does. */
  private boolean isProductModulo(Expr.BinOp operation) {
    return operation.op() == BinaryOperator.MOD
        && frame.typeOf(operation) == Basic.INT
        && frame.typeOf(operation.right()) == Basic.INT
        && operation.left() instanceof Expr.BinOp product
        && product.op() == BinaryOperator.MULT
        && frame.typeOf(product.left()) == Basic.INT
        && frame.typeOf(product.right()) == Basic.INT;
  }

  private Value productModulo(Expr.BinOp product, Expr modulus) {
    Expressions.Sequence all = frame.expressions.new Sequence();
    all.add(product.left());
    all.add(product.right());
    all.add(modulus);
    return Value.primary(
        CodeBlock.of(
            "$T.mulMod($L, $L, $L)",
            RuntimeNames.INTS,
            frame.coercion.to(all.get(0), Basic.INT).code(),
            frame.coercion.to(all.get(1), Basic.INT).code(),
            frame.coercion.to(all.get(2), Basic.INT).code()),
        Basic.INT);
  }

  /** {@code left op right} for values, where inference promises a type for the result. */
  Value binary(BinaryOperator op, Value left, Value right, Type promised) {
    if (isIntLike(left.type()) && isIntLike(right.type()) && promised != Basic.DYNAMIC) {
      return ints(op, left, right, promised);
    }
    if (isWideable(left.type())
        && isWideable(right.type())
        && (promised == Basic.WIDE_INT || promised == Basic.INT)) {
      Value pair = frame.intPairs.binary(op, left, right);
      if (pair != null) {
        return pair;
      }
      Value whole = wide(op, left, right);
      boolean pairs = frame.intPairs.isPair(left) || frame.intPairs.isPair(right);
      return pairs ? whole.by(op, left, right) : whole;
    }
    boolean floats = left.type() == Basic.FLOAT || right.type() == Basic.FLOAT;
    if (floats && isReal(left.type()) && isReal(right.type()) && promised == Basic.FLOAT) {
      return floats(op, left, right);
    }
    if (op == BinaryOperator.ADD && left.type() == Basic.STR && right.type() == Basic.STR) {
      return Value.primary(CodeBlock.of("$L.concat($L)", left.operand(), right.code()), Basic.STR);
    }
    Value number = promised == Basic.NUMBER ? frame.numbers.binary(op, left, right) : null;
    return number != null ? number : dynamic(op, left, right);
  }

  private Value dynamic(BinaryOperator op, Value left, Value right) {
    return Value.primary(
        CodeBlock.of(
            "$T.$L($L, $L)",
            RuntimeNames.OPERATORS,
            op.method(),
            operand(op, left, right),
            operand(op, right, left)),
        Basic.DYNAMIC);
  }

  /** An operand of an operator of objects; most take a number beside an object as it is. */
  private CodeBlock operand(BinaryOperator op, Value value, Value other) {
    boolean unboxed =
        switch (op) {
          case ADD, SUB, MULT, DIV, FLOOR_DIV, MOD ->
              (value.type() == Basic.INT && value.wide() == null) || value.type() == Basic.FLOAT;
          default -> false;
        };
    return unboxed && other.type().representation() == Type.Representation.REFERENCE
        ? value.code()
        : frame.coercion.object(value);
  }

  /** {@code left op= right} for anything that is not a plain number or string. */
  Value inPlace(BinaryOperator op, Value left, Value right, Type promised) {
    boolean immutable = isImmutable(left.type());
    if (immutable) {
      return binary(op, left, right, promised);
    }
    return Value.primary(
        CodeBlock.of(
            "$T.i$L($L, $L)",
            RuntimeNames.OPERATORS,
            op.method(),
            frame.coercion.object(left),
            frame.coercion.object(right)),
        Basic.DYNAMIC);
  }

  private static boolean isImmutable(Type type) {
    return isReal(type)
        || type == Basic.STR
        || type instanceof Type.TupleOf
        || type instanceof Type.TupleOfAny;
  }

  private static boolean isIntLike(Type type) {
    return type == Basic.INT || type == Basic.BOOL;
  }

  private static boolean isWideable(Type type) {
    return isIntLike(type) || type == Basic.WIDE_INT;
  }

  private static boolean isReal(Type type) {
    return isWideable(type) || type == Basic.FLOAT || type == Basic.NUMBER;
  }

  private Value ints(BinaryOperator op, Value left, Value right, Type promised) {
    boolean bits =
        op == BinaryOperator.BIT_AND || op == BinaryOperator.BIT_OR || op == BinaryOperator.BIT_XOR;
    if (bits && left.type() == Basic.BOOL && right.type() == Basic.BOOL) {
      return infix(op.symbol(), left, right, Basic.BOOL);
    }
    Value a = frame.coercion.to(left, Basic.INT);
    Value b = frame.coercion.to(right, Basic.INT);
    if (bits) {
      Value masked = op == BinaryOperator.BIT_AND ? frame.intPairs.masked(a, b) : null;
      return masked != null ? masked : infix(op.symbol(), a, b, Basic.INT);
    }
    if (promised == Basic.WIDE_INT) {
      return wideOfLongs(op, a, b);
    }
    Value simple = byPowerOfTwo(op, a, b);
    if (simple != null) {
      return simple;
    }
    String method =
        switch (op) {
          case ADD -> "add";
          case SUB -> "sub";
          case MULT -> "mul";
          case DIV -> "trueDiv";
          case FLOOR_DIV -> "floorDiv";
          case MOD -> "mod";
          case POW -> "pow";
          case L_SHIFT -> "lshift";
          case R_SHIFT -> "rshift";
          default -> null;
        };
    if (method == null || (op == BinaryOperator.DIV) != (promised == Basic.FLOAT)) {
      return dynamic(op, left, right);
    }
    CodeBlock code = onInts(method, a, b);
    if (op == BinaryOperator.DIV) {
      return Value.primary(code, Basic.FLOAT);
    }
    String wide = wideMethod(op);
    return wide == null
        ? Value.primary(code, Basic.INT)
        : Value.integer(code, onInts(wide, a, b)).by(op, a, b);
  }

  /** Division by a literal power of two is a shift, its remainder the low bits; else null. */
  private @Nullable Value byPowerOfTwo(BinaryOperator op, Value a, Value b) {
    if (op == BinaryOperator.MOD) {
      return frame.intPairs.lowRemainder(a, b);
    }
    long power = op == BinaryOperator.FLOOR_DIV ? IntPairs.powerOfTwo(b) : 0;
    return power == 0
        ? null
        : Value.compound(
            CodeBlock.of("$L >> $L", a.operand(), Long.numberOfTrailingZeros(power)), Basic.INT);
  }

  private static CodeBlock onInts(String method, Value a, Value b) {
    return CodeBlock.of("$T.$L($L, $L)", RuntimeNames.INTS, method, a.code(), b.code());
  }

  private static @Nullable String wideMethod(BinaryOperator op) {
    return switch (op) {
      case ADD -> "addWide";
      case SUB -> "subWide";
      case MULT -> "mulWide";
      case POW -> "powWide";
      case L_SHIFT -> "lshiftWide";
      default -> null;
    };
  }

  private Value wideOfLongs(BinaryOperator op, Value a, Value b) {
    String method = wideMethod(op);
    if (method == null) {
      return wide(op, a, b);
    }
    Value pair = a.wide() == null && b.wide() == null ? null : frame.intPairs.onPairs(op, a, b);
    return pair != null ? pair : Value.primary(onInts(method, a, b), Basic.WIDE_INT).by(op, a, b);
  }

  private Value wide(BinaryOperator op, Value left, Value right) {
    String method =
        switch (op) {
          case ADD -> "add";
          case SUB -> "sub";
          case MULT -> "mul";
          case FLOOR_DIV -> "floorDiv";
          case MOD -> "mod";
          case POW -> "pow";
          case L_SHIFT -> "lshift";
          case R_SHIFT -> "rshift";
          case BIT_AND -> "and";
          case BIT_OR -> "or";
          case BIT_XOR -> "xor";
          default -> null;
        };
    if (method == null) {
      return dynamic(op, left, right);
    }
    // Ints has versions for a long on one side; the remainder by a long is a long.
    boolean remainder = op == BinaryOperator.MOD && isIntLike(right.type());
    return Value.primary(
        CodeBlock.of(
            "$T.$L($L, $L)", RuntimeNames.INTS, method, wideOperand(left), wideOperand(right)),
        remainder ? Basic.INT : Basic.WIDE_INT);
  }

  private CodeBlock wideOperand(Value value) {
    return isIntLike(value.type())
        ? frame.coercion.to(value, Basic.INT).code()
        : frame.coercion.object(value);
  }

  private Value floats(BinaryOperator op, Value left, Value right) {
    Value a = frame.coercion.to(left, Basic.FLOAT);
    Value b = frame.coercion.to(right, Basic.FLOAT);
    switch (op) {
      case ADD:
      case SUB:
      case MULT:
        return infix(op.symbol(), a, b, Basic.FLOAT);
      case DIV:
        return nonZeroLiteral(right) ? infix("/", a, b, Basic.FLOAT) : onFloats("div", a, b);
      case FLOOR_DIV:
        return onFloats("floorDiv", a, b);
      case MOD:
        return onFloats("mod", a, b);
      case POW:
        return onFloats("pow", a, b);
      default:
        return dynamic(op, left, right);
    }
  }

  private static boolean nonZeroLiteral(Value value) {
    String text = value.code().toString();
    return value.stable() && text.matches("[0-9.]+L?") && text.matches(".*[1-9].*");
  }

  private static Value onFloats(String method, Value a, Value b) {
    return Value.primary(
        CodeBlock.of("$T.$L($L, $L)", RuntimeNames.FLOATS, method, a.code(), b.code()),
        Basic.FLOAT);
  }

  private static Value infix(String symbol, Value a, Value b, Type type) {
    return Value.compound(CodeBlock.of("$L $L $L", a.operand(), symbol, b.operand()), type);
  }

  /** {@code op operand}. */
  Value unary(Expr.UnaryOp operation) {
    if (operation.op() == UnaryOperator.NOT) {
      return Conditions.not(frame.conditions.test(operation.operand()));
    }
    Value literal = negativeLiteral(operation);
    if (literal != null) {
      return literal;
    }
    Value value = frame.expressions.lower(operation.operand());
    Type type = value.type();
    if (type == Basic.FLOAT && operation.op() != UnaryOperator.INVERT) {
      return operation.op() == UnaryOperator.PLUS
          ? value
          : Value.compound(CodeBlock.of("-$L", value.operand()), Basic.FLOAT);
    }
    if (type == Basic.INT || type == Basic.BOOL) {
      return unaryInt(operation.op(), frame.coercion.to(value, Basic.INT));
    }
    return Value.primary(
        CodeBlock.of(
            "$T.$L($L)",
            RuntimeNames.OPERATORS,
            operation.op().method(),
            frame.coercion.object(value)),
        Basic.DYNAMIC);
  }

  private static Value unaryInt(UnaryOperator op, Value value) {
    return switch (op) {
      case PLUS -> value;
      case INVERT -> Value.compound(CodeBlock.of("~$L", value.operand()), Basic.INT);
      default ->
          Value.integer(
              CodeBlock.of("$T.neg($L)", RuntimeNames.INTS, value.code()),
              CodeBlock.of("$T.subWide(0L, $L)", RuntimeNames.INTS, value.code()));
    };
  }

  private static @Nullable Value negativeLiteral(Expr.UnaryOp operation) {
    if (operation.op() == UnaryOperator.MINUS
        && operation.operand() instanceof Expr.Constant constant) {
      if (constant.value() instanceof Literal.Int number
          && number.fitsLong()
          && number.value().signum() > 0) {
        return new Value(CodeBlock.of("-$LL", number.value()), Basic.INT, false, true);
      }
      if (constant.value() instanceof Literal.Float number && !Double.isInfinite(number.value())) {
        return new Value(CodeBlock.of("-$L", number.value()), Basic.FLOAT, false, true);
      }
    }
    return null;
  }
}
