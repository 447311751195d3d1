package dev.portalis.runtime.object;

import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.number.Floats;
import dev.portalis.runtime.number.Ints;
import dev.portalis.runtime.text.Strings;
import org.jspecify.annotations.Nullable;

/**
 * The operators of ints, bools, floats and strs, and of instances of their subclasses by value.
 *
 * <p>All give {@link PyNotImplemented#INSTANCE} for operands that are neither.
 */
final class ValueOperators {
  private ValueOperators() {}

  static @Nullable Object binary(BinaryOp op, @Nullable Object a, @Nullable Object b) {
    Object x = Convert.numberOrNull(a);
    Object y = Convert.numberOrNull(b);
    if (x == null || y == null) {
      return ofTexts(op, a, b);
    }
    if (a instanceof Boolean && b instanceof Boolean) {
      switch (op) {
        case AND:
          return (Boolean) a && (Boolean) b;
        case OR:
          return (Boolean) a || (Boolean) b;
        case XOR:
          return (Boolean) a ^ (Boolean) b;
        default:
          break;
      }
    }
    return x instanceof Double || y instanceof Double ? ofFloats(op, x, y) : ofInts(op, x, y);
  }

  /** The operator as a method of {@code int}, which knows only ints. */
  static @Nullable Object onInts(BinaryOp op, @Nullable Object a, @Nullable Object b) {
    Object x = Convert.intOrNull(a);
    Object y = Convert.intOrNull(b);
    return x != null && y != null ? ofInts(op, x, y) : PyNotImplemented.INSTANCE;
  }

  /** The operator as a method of {@code bool}, which gives a bool for two. */
  static @Nullable Object onBools(BinaryOp op, @Nullable Object a, @Nullable Object b) {
    return a instanceof Boolean && b instanceof Boolean ? binary(op, a, b) : onInts(op, a, b);
  }

  /** The comparison as a method of {@code int}, which knows only ints. */
  static Object compareInts(CompareOp op, @Nullable Object a, @Nullable Object b) {
    Object x = Convert.intOrNull(a);
    Object y = Convert.intOrNull(b);
    return x != null && y != null ? op.test(Ints.compare(x, y)) : PyNotImplemented.INSTANCE;
  }

  /** The operator as a method of {@code float}, which takes ints for floats. */
  static @Nullable Object onFloats(BinaryOp op, @Nullable Object a, @Nullable Object b) {
    return Convert.numberOrNull(a) != null && Convert.numberOrNull(b) != null
        ? ofFloats(op, Convert.toDouble(a), Convert.toDouble(b))
        : PyNotImplemented.INSTANCE;
  }

  private static @Nullable Object ofInts(BinaryOp op, Object x, Object y) {
    switch (op) {
      case ADD:
        return Ints.add(x, y);
      case SUB:
        return Ints.sub(x, y);
      case MUL:
        return Ints.mul(x, y);
      case TRUEDIV:
        return Ints.trueDiv(x, y);
      case FLOORDIV:
        return Ints.floorDiv(x, y);
      case MOD:
        return Ints.mod(x, y);
      case DIVMOD:
        return PyTuple.of(Ints.divmod(x, y));
      case POW:
        return Ints.pow(x, y);
      case LSHIFT:
        return Ints.lshift(x, y);
      case RSHIFT:
        return Ints.rshift(x, y);
      case AND:
        return Ints.and(x, y);
      case OR:
        return Ints.or(x, y);
      case XOR:
        return Ints.xor(x, y);
      default:
        return PyNotImplemented.INSTANCE;
    }
  }

  private static double toDouble(Object number) {
    return number instanceof Double ? (Double) number : Ints.toDouble(number);
  }

  private static @Nullable Object ofFloats(BinaryOp op, Object x, Object y) {
    switch (op) {
      case ADD:
        return toDouble(x) + toDouble(y);
      case SUB:
        return toDouble(x) - toDouble(y);
      case MUL:
        return toDouble(x) * toDouble(y);
      case TRUEDIV:
        return Floats.div(toDouble(x), toDouble(y));
      case FLOORDIV:
        return Floats.floorDiv(toDouble(x), toDouble(y));
      case MOD:
        return Floats.mod(toDouble(x), toDouble(y));
      case DIVMOD:
        double[] parts = Floats.divmod(toDouble(x), toDouble(y));
        return PyTuple.of(parts[0], parts[1]);
      case POW:
        return power(toDouble(x), toDouble(y));
      default:
        return PyNotImplemented.INSTANCE;
    }
  }

  private static Object power(double x, double y) {
    return Floats.isComplexPower(x, y)
        ? PyComplex.power(new PyComplex(x, 0.0), new PyComplex(y, 0.0))
        : (Object) Floats.pow(x, y);
  }

  private static @Nullable Object ofTexts(BinaryOp op, @Nullable Object a, @Nullable Object b) {
    String left = Convert.stringOrNull(a);
    if (left != null) {
      if (op == BinaryOp.ADD) {
        String right = Convert.stringOrNull(b);
        return right == null ? PyNotImplemented.INSTANCE : (Object) left.concat(right);
      }
      if (op == BinaryOp.MOD) {
        return PercentFormat.format(left, b);
      }
      return op == BinaryOp.MUL ? repeat(left, b) : PyNotImplemented.INSTANCE;
    }
    String right = op == BinaryOp.MUL ? Convert.stringOrNull(b) : null;
    return right == null ? PyNotImplemented.INSTANCE : repeat(right, a);
  }

  private static Object repeat(String text, @Nullable Object count) {
    return Convert.hasIndex(count)
        ? Strings.repeat(text, Convert.toIndex(count))
        : PyNotImplemented.INSTANCE;
  }

  static Object pow(@Nullable Object a, @Nullable Object b, Object modulus) {
    Object x = Convert.numberOrNull(a);
    Object y = Convert.numberOrNull(b);
    Object m = Convert.numberOrNull(modulus);
    if (x == null || y == null || m == null) {
      return PyNotImplemented.INSTANCE;
    }
    if (x instanceof Double || y instanceof Double || m instanceof Double) {
      throw Errors.typeError("pow() 3rd argument not allowed unless all arguments are integers");
    }
    return Ints.pow(x, y, m);
  }

  static Object unary(UnaryOp op, @Nullable Object a) {
    Object x = Convert.numberOrNull(a);
    if (x == null) {
      return PyNotImplemented.INSTANCE;
    }
    boolean isFloat = x instanceof Double;
    switch (op) {
      case NEG:
        return isFloat ? (Object) (-(Double) x) : Ints.neg(x);
      case POS:
        return x;
      case ABS:
        return isFloat ? (Object) Math.abs((Double) x) : Ints.abs(x);
      default:
        return isFloat ? PyNotImplemented.INSTANCE : Ints.invert(x);
    }
  }

  static String strConcatenationError(@Nullable Object right) {
    return "can only concatenate str (not \"" + PyType.of(right).name() + "\") to str";
  }
}
