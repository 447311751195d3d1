package dev.portalis.processor.types;

import dev.portalis.processor.tree.BinaryOperator;
import dev.portalis.processor.tree.Expr;
import dev.portalis.processor.tree.Literal;
import dev.portalis.processor.tree.Node;
import dev.portalis.processor.tree.UnaryOperator;
import dev.portalis.processor.types.Type.Basic;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What operators give. */
final class Operations {
  /** From how many bits on a constant is taken for one to which something may be added. */
  private static final int GREAT_BITS = 61;

  /** Exponents up to which a power of an int is taken to fit where its base does. */
  private final Body body;

  Operations(Body body) {
    this.body = body;
  }

  /** {@code left op right}. */
  Type binary(Expr.BinOp operation) {
    Type left = body.expressions().eval(operation.left());
    Type right = body.expressions().eval(operation.right());
    Type folded = folded(operation);
    return folded != null
        ? folded
        : binary(operation.op(), left, right, operation, operation.left(), operation.right());
  }

  /** The type of a constant expression of ints, by its value. */
  private static @Nullable Type folded(Expr expression) {
    BigInteger value = Constants.intValue(expression);
    if (value == null) {
      return null;
    }
    return ofConstant(value);
  }

  /** What is added to, or subtracted from, a great constant soon leaves 64 bits. */
  private static Type ofConstant(BigInteger value) {
    return value.bitLength() < GREAT_BITS ? Basic.INT : Basic.WIDE_INT;
  }

  private static boolean fitsLong(Type type, Expr node) {
    BigInteger constant = Constants.intValue(node);
    return constant == null ? type != Basic.WIDE_INT : constant.bitLength() < 64;
  }

  /** {@code left op right} of values; the node is where what it makes is allocated. */
  Type binary(BinaryOperator op, Type left, Type right, Node node, Expr leftNode, Expr rightNode) {
    if (left == Basic.NEVER || right == Basic.NEVER) {
      return Basic.NEVER;
    }
    if (isInts(left, right)) {
      return ints(op, left, right, node, leftNode, rightNode);
    }
    if (isReal(left) && isReal(right)) {
      return left == Basic.FLOAT || right == Basic.FLOAT
          ? floats(op, right, leftNode, rightNode)
          : numbers(op, right);
    }
    Type sequence = sequences(op, left, right, node);
    if (sequence != null) {
      return sequence;
    }
    body.lattice().escape(left);
    body.lattice().escape(right);
    return Basic.DYNAMIC;
  }

  private static boolean isInts(Type left, Type right) {
    return isIntLike(left) && isIntLike(right);
  }

  static boolean isIntLike(Type type) {
    return Lattice.isInt(type) || type == Basic.BOOL;
  }

  private static boolean isReal(Type type) {
    return isIntLike(type) || type == Basic.FLOAT || type == Basic.NUMBER;
  }

  private Type ints(
      BinaryOperator op, Type left, Type right, Node node, Expr leftNode, Expr rightNode) {
    boolean wide = left == Basic.WIDE_INT || right == Basic.WIDE_INT;
    switch (op) {
      case ADD:
      case SUB:
        return wide ? Basic.WIDE_INT : Basic.INT;
      case MULT:
        return wide || body.growth().isWideProduct(node, leftNode, rightNode)
            ? Basic.WIDE_INT
            : Basic.INT;
      case DIV:
        return Basic.FLOAT;
      case FLOOR_DIV:
      case R_SHIFT:
        return left != Basic.WIDE_INT && fitsLong(right, rightNode) ? Basic.INT : Basic.WIDE_INT;
      case MOD:
        // The result is less than the right operand.
        return fitsLong(right, rightNode) ? Basic.INT : Basic.WIDE_INT;
      case POW:
        return power(wide, leftNode, rightNode);
      case L_SHIFT:
        return Basic.WIDE_INT;
      case BIT_AND:
        boolean masked = isMask(left, leftNode) || isMask(right, rightNode);
        return bits(left, right, wide && !masked);
      case BIT_OR:
      case BIT_XOR:
        return bits(left, right, wide);
      default:
        return Basic.DYNAMIC;
    }
  }

  private static Type bits(Type left, Type right, boolean wide) {
    return left == Basic.BOOL && right == Basic.BOOL
        ? Basic.BOOL
        : wide ? Basic.WIDE_INT : Basic.INT;
  }

  /** Whether an operand of {@code &} is so that the result fits: not negative, and no wide int. */
  private static boolean isMask(Type type, Expr node) {
    BigInteger constant = Constants.intValue(node);
    return fitsLong(type, node) && constant != null && constant.signum() >= 0;
  }

  private Type power(boolean wide, Expr leftNode, Expr rightNode) {
    BigInteger exponent = Constants.intValue(rightNode);
    if (exponent == null) {
      return body.growth().isNonNegative(rightNode) ? Basic.WIDE_INT : Basic.DYNAMIC;
    }
    if (exponent.signum() < 0) {
      return Constants.intValue(leftNode) == null ? Basic.DYNAMIC : Basic.FLOAT;
    }
    boolean fits =
        exponent.bitLength() <= 1
            || (exponent.equals(BigInteger.TWO) && body.growth().isSmall(leftNode));
    return fits && !wide ? Basic.INT : Basic.WIDE_INT;
  }

  /** What operators give where nothing says that one of the numbers is a float. */
  private static Type numbers(BinaryOperator op, Type right) {
    switch (op) {
      case ADD:
      case SUB:
      case MULT:
      case FLOOR_DIV:
      case MOD:
        return Basic.NUMBER;
      case DIV:
        return Basic.FLOAT;
      case POW:
        return isIntLike(right) ? Basic.NUMBER : Basic.DYNAMIC;
      default:
        return Basic.DYNAMIC;
    }
  }

  private Type floats(BinaryOperator op, Type right, Expr leftNode, Expr rightNode) {
    switch (op) {
      case ADD:
      case SUB:
      case MULT:
      case DIV:
      case FLOOR_DIV:
      case MOD:
        return Basic.FLOAT;
      case POW:
        return isRealPower(right, leftNode, rightNode) ? Basic.FLOAT : Basic.DYNAMIC;
      default:
        return Basic.DYNAMIC;
    }
  }

  /** Whether a power with a float cannot be a complex number. */
  private static boolean isRealPower(Type right, Expr leftNode, Expr rightNode) {
    if (isIntLike(right)) {
      return true;
    }
    Double exponent = Constants.floatValue(rightNode);
    Double base = Constants.floatValue(leftNode);
    return (exponent != null && exponent == Math.rint(exponent))
        || (base != null && base > 0)
        || isNonNegative(leftNode);
  }

  /** Whether a real number is not negative by how it is computed: a sum of squares. */
  private static boolean isNonNegative(Expr expression) {
    if (!(expression instanceof Expr.BinOp operation)) {
      return false;
    }
    return switch (operation.op()) {
      case ADD -> isNonNegative(operation.left()) && isNonNegative(operation.right());
      case MULT ->
          operation.left() instanceof Expr.Name x
              && operation.right() instanceof Expr.Name y
              && x.id().equals(y.id());
      case POW -> BigInteger.TWO.equals(Constants.intValue(operation.right()));
      default -> false;
    };
  }

  private @Nullable Type sequences(BinaryOperator op, Type first, Type second, Node node) {
    if (op == BinaryOperator.MOD && first == Basic.STR) {
      return Basic.STR;
    }
    Type left = Lattice.stripped(first);
    Type right = Lattice.stripped(second);
    if (op == BinaryOperator.ADD) {
      return concatenation(left, right, node);
    }
    if (op == BinaryOperator.MULT) {
      Type repeated = isIntLike(right) ? repeated(left, node) : null;
      return repeated == null && isIntLike(left) ? repeated(right, node) : repeated;
    }
    boolean sets = left instanceof Type.SetOf && right instanceof Type.SetOf;
    if (sets
        && (op == BinaryOperator.BIT_AND
            || op == BinaryOperator.BIT_OR
            || op == BinaryOperator.BIT_XOR
            || op == BinaryOperator.SUB)) {
      Cell cell = body.allocation(node, "item");
      body.lattice().flow(((Type.SetOf) left).element().type(), cell);
      body.lattice().flow(((Type.SetOf) right).element().type(), cell);
      return new Type.SetOf(cell);
    }
    if (op == BinaryOperator.BIT_OR
        && left instanceof Type.DictOf x
        && right instanceof Type.DictOf y) {
      return body.containers().dictOf(node, List.of(x, y));
    }
    return null;
  }

  private @Nullable Type concatenation(Type left, Type right, Node node) {
    if (left == Basic.STR && right == Basic.STR) {
      return Basic.STR;
    }
    if (left instanceof Type.ListOf x && right instanceof Type.ListOf y) {
      Cell cell = body.allocation(node, "item");
      body.lattice().flow(x.element().type(), cell);
      body.lattice().flow(y.element().type(), cell);
      return new Type.ListOf(cell);
    }
    if (left instanceof Type.TupleOf x && right instanceof Type.TupleOf y) {
      List<Type> items = new ArrayList<>(x.items());
      items.addAll(y.items());
      return body.lattice().tuple(items);
    }
    if (Lattice.isTuple(left) && Lattice.isTuple(right)) {
      Lattice lattice = body.lattice();
      return new Type.TupleOfAny(
          lattice.join(lattice.itemOfTuple(left), lattice.itemOfTuple(right)));
    }
    return null;
  }

  private @Nullable Type repeated(Type type, Node node) {
    if (type == Basic.STR) {
      return Basic.STR;
    }
    if (type instanceof Type.ListOf list) {
      Cell cell = body.allocation(node, "item");
      body.lattice().flow(list.element().type(), cell);
      return new Type.ListOf(cell);
    }
    return Lattice.isTuple(type) ? new Type.TupleOfAny(body.lattice().itemOfTuple(type)) : null;
  }

  /** {@code op operand}. */
  Type unary(Expr.UnaryOp operation) {
    Type operand = body.expressions().eval(operation.operand());
    if (operation.op() == UnaryOperator.NOT) {
      return Basic.BOOL;
    }
    if (operand == Basic.NEVER) {
      return Basic.NEVER;
    }
    if (isIntLike(operand)) {
      Type folded = folded(operation);
      return folded != null ? folded : operand == Basic.BOOL ? Basic.INT : operand;
    }
    boolean real = operand == Basic.FLOAT || operand == Basic.NUMBER;
    if (real && operation.op() != UnaryOperator.INVERT) {
      return operand;
    }
    body.lattice().escape(operand);
    return Basic.DYNAMIC;
  }

  /** A comparison, possibly chained. */
  Type compare(Expr.Compare compare) {
    body.markQuiet(compare.left());
    compare.comparators().forEach(body::markQuiet);
    Type left = body.expressions().eval(compare.left());
    Type result = Basic.NEVER;
    for (int i = 0; i < compare.ops().size(); i++) {
      Type right = body.expressions().eval(compare.comparators().get(i));
      result = body.lattice().join(result, pair(compare, i, left, right));
      left = right;
    }
    return result;
  }

  private Type pair(Expr.Compare compare, int index, Type left, Type right) {
    switch (compare.ops().get(index)) {
      case IS:
      case IS_NOT:
        return Basic.BOOL;
      case IN:
      case NOT_IN:
        meet(left, right);
        return Basic.BOOL;
      case EQ:
      case NOT_EQ:
        meet(left, right);
        return isPlain(left, true) && isPlain(right, true) ? Basic.BOOL : Basic.DYNAMIC;
      default:
        meet(left, right);
        return isPlain(left, false) && isPlain(right, false) ? Basic.BOOL : Basic.DYNAMIC;
    }
  }

  /** Two values are compared: where a method of the program does it, it gets hold of both. */
  void meet(Type left, Type right) {
    if (callsMethods(left, 0) || callsMethods(right, 0)) {
      body.lattice().escape(left);
      body.lattice().escape(right);
    }
  }

  /** Whether comparing or hashing a value may call a method of the program. */
  static boolean callsMethods(Type type, int depth) {
    if (type instanceof Basic) {
      return type == Basic.DYNAMIC;
    }
    if (depth > 8) {
      return true;
    }
    if (type instanceof Type.ListOf list) {
      return callsMethods(list.element().type(), depth + 1);
    }
    if (type instanceof Type.SetOf set) {
      return callsMethods(set.element().type(), depth + 1);
    }
    if (type instanceof Type.DictOf dict) {
      return callsMethods(dict.key().type(), depth + 1)
          || callsMethods(dict.value().type(), depth + 1);
    }
    if (type instanceof Type.TupleOf tuple) {
      return tuple.items().stream().anyMatch(each -> callsMethods(each, depth + 1));
    }
    if (type instanceof Type.TupleOfAny tuple) {
      return callsMethods(tuple.item(), depth + 1);
    }
    return !(type instanceof Type.Optional optional) || callsMethods(optional.of(), depth);
  }

  /** Whether comparing a value with another of the kind gives a bool for sure. */
  private static boolean isPlain(Type type, boolean equality) {
    if (type instanceof Basic) {
      return type != Basic.DYNAMIC;
    }
    if (type instanceof Type.Optional optional) {
      return isPlain(optional.of(), equality);
    }
    return type instanceof Type.ListOf
            || Lattice.isTuple(type)
            || type instanceof Type.DictOf
            || type instanceof Type.SetOf
        ? equality || !callsMethods(type, 0)
        : false;
  }

  /** Literal strings of one character, and other constants, need nothing more. */
  static Type constant(Literal literal) {
    if (literal instanceof Literal.Int number) {
      return ofConstant(number.value());
    }
    if (literal instanceof Literal.Bool) {
      return Basic.BOOL;
    }
    if (literal instanceof Literal.Float) {
      return Basic.FLOAT;
    }
    if (literal instanceof Literal.Str) {
      return Basic.STR;
    }
    return literal == Literal.Singleton.NONE ? Basic.NONE : Basic.DYNAMIC;
  }
}
