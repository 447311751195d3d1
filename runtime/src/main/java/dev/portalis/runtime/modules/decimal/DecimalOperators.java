package dev.portalis.runtime.modules.decimal;

import dev.portalis.annotations.library.Default;
import dev.portalis.annotations.library.PyMethod;
import dev.portalis.annotations.library.Returns;
import dev.portalis.runtime.error.ErrorKind;
import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.number.Ints;
import dev.portalis.runtime.object.BinaryOp;
import dev.portalis.runtime.object.CompareOp;
import dev.portalis.runtime.object.Convert;
import dev.portalis.runtime.object.PyComplex;
import dev.portalis.runtime.object.PyNotImplemented;
import dev.portalis.runtime.object.PyObject;
import dev.portalis.runtime.object.PyTuple;
import dev.portalis.runtime.object.PyType;
import dev.portalis.runtime.object.UnaryOp;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** What operators and built-in functions do with a {@code Decimal}. */
public abstract class DecimalOperators extends PyObject {
  private static final BigInteger HASH_MODULUS =
      BigInteger.ONE.shiftLeft(61).subtract(BigInteger.ONE);
  private static final long HASH_OF_INFINITY = 314159;

  final Number number;

  DecimalOperators(PyType type, Number number) {
    super(type);
    this.number = number;
  }

  @Override
  public final @Nullable Object binary(BinaryOp op, @Nullable Object right) {
    Number other = Conversions.ofInteger(right);
    return other == null
        ? PyNotImplemented.INSTANCE
        : operate(op, PyContext.current(), number, other);
  }

  @Override
  public final @Nullable Object binaryReflected(BinaryOp op, @Nullable Object left) {
    Number other = Conversions.ofInteger(left);
    return other == null
        ? PyNotImplemented.INSTANCE
        : operate(op, PyContext.current(), other, number);
  }

  private static Object operate(BinaryOp op, PyContext context, Number a, Number b) {
    Arithmetic work = context.begin();
    switch (op) {
      case ADD:
        return context.end(work, work.add(a, b));
      case SUB:
        return context.end(work, work.subtract(a, b));
      case MUL:
        return context.end(work, work.multiply(a, b));
      case TRUEDIV:
        return context.end(work, work.divide(a, b));
      case FLOORDIV:
        return context.end(work, work.divideInteger(a, b));
      case MOD:
        return context.end(work, work.remainder(a, b));
      case POW:
        return context.end(work, new Functions(work).power(a, b));
      case DIVMOD:
        Number quotient = work.divideInteger(a, b);
        Number rest =
            b.isZero() && !a.isZero() && !a.isNan()
                ? work.invalid(Signals.INVALID)
                : work.remainder(a, b);
        return PyTuple.of(context.end(work, quotient), new PyDecimal(rest));
      default:
        return PyNotImplemented.INSTANCE;
    }
  }

  @Override
  public final @Nullable Object power(@Nullable Object exponent, Object modulus) {
    Number b = Conversions.ofInteger(exponent);
    Number c = Conversions.ofInteger(modulus);
    if (b == null || c == null) {
      return PyNotImplemented.INSTANCE;
    }
    PyContext context = PyContext.current();
    Arithmetic work = context.begin();
    return context.end(work, Modular.power(work, number, b, c));
  }

  @Override
  public final Object unary(UnaryOp op) {
    PyContext context = PyContext.current();
    Arithmetic work = context.begin();
    switch (op) {
      case NEG:
        return context.end(work, work.minus(number));
      case POS:
        return context.end(work, work.plus(number));
      case ABS:
        return context.end(work, work.abs(number));
      default:
        return PyNotImplemented.INSTANCE;
    }
  }

  /** {@code __add__}. */
  @PyMethod("__add__")
  @Returns("Decimal")
  public final @Nullable Object add(@Nullable Object other) {
    return binary(BinaryOp.ADD, other);
  }

  /** {@code __radd__}. */
  @PyMethod("__radd__")
  @Returns("Decimal")
  public final @Nullable Object addReflected(@Nullable Object other) {
    return binaryReflected(BinaryOp.ADD, other);
  }

  /** {@code __sub__}. */
  @PyMethod("__sub__")
  @Returns("Decimal")
  public final @Nullable Object subtract(@Nullable Object other) {
    return binary(BinaryOp.SUB, other);
  }

  /** {@code __rsub__}. */
  @PyMethod("__rsub__")
  @Returns("Decimal")
  public final @Nullable Object subtractReflected(@Nullable Object other) {
    return binaryReflected(BinaryOp.SUB, other);
  }

  /** {@code __mul__}. */
  @PyMethod("__mul__")
  @Returns("Decimal")
  public final @Nullable Object multiply(@Nullable Object other) {
    return binary(BinaryOp.MUL, other);
  }

  /** {@code __rmul__}. */
  @PyMethod("__rmul__")
  @Returns("Decimal")
  public final @Nullable Object multiplyReflected(@Nullable Object other) {
    return binaryReflected(BinaryOp.MUL, other);
  }

  /** {@code __truediv__}. */
  @PyMethod("__truediv__")
  @Returns("Decimal")
  public final @Nullable Object divide(@Nullable Object other) {
    return binary(BinaryOp.TRUEDIV, other);
  }

  /** {@code __rtruediv__}. */
  @PyMethod("__rtruediv__")
  @Returns("Decimal")
  public final @Nullable Object divideReflected(@Nullable Object other) {
    return binaryReflected(BinaryOp.TRUEDIV, other);
  }

  /** {@code __floordiv__}. */
  @PyMethod("__floordiv__")
  @Returns("Decimal")
  public final @Nullable Object divideInteger(@Nullable Object other) {
    return binary(BinaryOp.FLOORDIV, other);
  }

  /** {@code __rfloordiv__}. */
  @PyMethod("__rfloordiv__")
  @Returns("Decimal")
  public final @Nullable Object divideIntegerReflected(@Nullable Object other) {
    return binaryReflected(BinaryOp.FLOORDIV, other);
  }

  /** {@code __mod__}. */
  @PyMethod("__mod__")
  @Returns("Decimal")
  public final @Nullable Object remainder(@Nullable Object other) {
    return binary(BinaryOp.MOD, other);
  }

  /** {@code __rmod__}. */
  @PyMethod("__rmod__")
  @Returns("Decimal")
  public final @Nullable Object remainderReflected(@Nullable Object other) {
    return binaryReflected(BinaryOp.MOD, other);
  }

  /** {@code __divmod__}. */
  @PyMethod("__divmod__")
  @Returns("tuple[Decimal, Decimal]")
  public final @Nullable Object divideWithRemainder(@Nullable Object other) {
    return binary(BinaryOp.DIVMOD, other);
  }

  /** {@code __rdivmod__}. */
  @PyMethod("__rdivmod__")
  @Returns("tuple[Decimal, Decimal]")
  public final @Nullable Object divideWithRemainderReflected(@Nullable Object other) {
    return binaryReflected(BinaryOp.DIVMOD, other);
  }

  /** {@code __pow__}. */
  @PyMethod("__pow__")
  @Returns("Decimal")
  public final @Nullable Object raise(
      @Nullable Object other, @Default("null") @Nullable Object modulus) {
    return modulus == null ? binary(BinaryOp.POW, other) : power(other, modulus);
  }

  /** {@code __rpow__}. */
  @PyMethod("__rpow__")
  @Returns("Decimal")
  public final @Nullable Object raiseReflected(
      @Nullable Object other, @Default("null") @Nullable Object modulus) {
    return modulus == null ? binaryReflected(BinaryOp.POW, other) : PyNotImplemented.INSTANCE;
  }

  /** {@code __neg__}. */
  @PyMethod("__neg__")
  @Returns("Decimal")
  public final Object negate() {
    return unary(UnaryOp.NEG);
  }

  /** {@code __pos__}. */
  @PyMethod("__pos__")
  @Returns("Decimal")
  public final Object plus() {
    return unary(UnaryOp.POS);
  }

  /** {@code __abs__}. */
  @PyMethod("__abs__")
  @Returns("Decimal")
  public final Object abs() {
    return unary(UnaryOp.ABS);
  }

  @Override
  public final @Nullable Object compare(CompareOp op, @Nullable Object other) {
    Number that = Conversions.ofComparable(this, other);
    if (that == null) {
      return PyNotImplemented.INSTANCE;
    }
    Number own = Conversions.scaledFor(number, other);
    boolean equality = op == CompareOp.EQ || op == CompareOp.NE;
    if (own.isNan() || that.isNan()) {
      boolean signals = !equality || own.isSignaling() || that.isSignaling();
      if (signals) {
        PyContext.current().raise(Signals.INVALID);
      }
      return op == CompareOp.NE;
    }
    int order = Number.compare(own, that);
    switch (op) {
      case LT:
        return order < 0;
      case LE:
        return order <= 0;
      case EQ:
        return order == 0;
      case NE:
        return order != 0;
      case GT:
        return order > 0;
      default:
        return order >= 0;
    }
  }

  /** {@code __lt__}. */
  @PyMethod("__lt__")
  public final @Nullable Object isLess(@Nullable Object other) {
    return compare(CompareOp.LT, other);
  }

  /** {@code __le__}. */
  @PyMethod("__le__")
  public final @Nullable Object isLessOrEqual(@Nullable Object other) {
    return compare(CompareOp.LE, other);
  }

  /** {@code __eq__}. */
  @PyMethod("__eq__")
  public final @Nullable Object isEqual(@Nullable Object other) {
    return compare(CompareOp.EQ, other);
  }

  /** {@code __ne__}. */
  @PyMethod("__ne__")
  public final @Nullable Object isNotEqual(@Nullable Object other) {
    return compare(CompareOp.NE, other);
  }

  /** {@code __gt__}. */
  @PyMethod("__gt__")
  public final @Nullable Object isGreater(@Nullable Object other) {
    return compare(CompareOp.GT, other);
  }

  /** {@code __ge__}. */
  @PyMethod("__ge__")
  public final @Nullable Object isGreaterOrEqual(@Nullable Object other) {
    return compare(CompareOp.GE, other);
  }

  /** {@code __hash__}: that of an int or float of the same value. */
  @Override
  @PyMethod("__hash__")
  public final long hash() {
    if (number.isSignaling()) {
      throw Errors.typeError("Cannot hash a signaling NaN value");
    }
    if (number.isNan()) {
      return System.identityHashCode(this);
    }
    if (number.isInfinite()) {
      return number.negative ? -HASH_OF_INFINITY : HASH_OF_INFINITY;
    }
    BigInteger ten = BigInteger.TEN;
    BigInteger power = ten.modPow(BigInteger.valueOf(number.exponent), HASH_MODULUS);
    long hash = number.coefficient.multiply(power).mod(HASH_MODULUS).longValue();
    long signed = number.negative ? -hash : hash;
    return signed == -1 ? -2 : signed;
  }

  /** {@code __bool__}. */
  @Override
  @PyMethod("__bool__")
  public final boolean truth() {
    return !number.isZero();
  }

  /** {@code __int__}. */
  @PyMethod("__int__")
  @Returns("int")
  public final Object toInt() {
    if (number.isNan()) {
      throw Errors.valueError("cannot convert NaN to integer");
    }
    if (number.isInfinite()) {
      throw Errors.overflow("cannot convert Infinity to integer");
    }
    return Ints.normalize(number.toBigInteger());
  }

  /** {@code __trunc__}. */
  @PyMethod("__trunc__")
  @Returns("int")
  public final Object truncate() {
    return toInt();
  }

  private Object rounded(Rounding mode) {
    toInt();
    Number whole = number.exponent >= 0 ? number : Arithmetic.rescale(number, 0, mode);
    return Ints.normalize(whole.toBigInteger());
  }

  /** {@code __floor__}. */
  @PyMethod("__floor__")
  @Returns("int")
  public final Object floor() {
    return rounded(Rounding.ROUND_FLOOR);
  }

  /** {@code __ceil__}. */
  @PyMethod("__ceil__")
  @Returns("int")
  public final Object ceil() {
    return rounded(Rounding.ROUND_CEILING);
  }

  /** {@code __round__}: to an int, or to a number of decimal places. */
  @PyMethod("__round__")
  public final Object round(@Default("null") @Nullable Object n) {
    if (n == null) {
      return rounded(Rounding.ROUND_HALF_EVEN);
    }
    long places = Convert.toIndex(n);
    PyContext context = PyContext.current();
    Arithmetic work = context.begin();
    Number pattern = new Number(false, BigInteger.ONE, -places);
    return context.end(work, work.quantize(number, pattern, Rounding.ROUND_HALF_EVEN));
  }

  /** {@code __float__}. */
  @PyMethod("__float__")
  public final double toFloat() {
    if (number.isNan()) {
      if (number.isSignaling()) {
        throw Errors.valueError("cannot convert signaling NaN to float");
      }
      return Double.NaN;
    }
    if (number.isInfinite()) {
      return number.negative ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
    }
    return Double.parseDouble(DecimalText.text(number, false, true));
  }

  /** {@code __complex__}. */
  @PyMethod("__complex__")
  public final PyComplex toComplex() {
    return new PyComplex(toFloat(), 0);
  }

  /** {@code as_integer_ratio()}. */
  @PyMethod
  @Returns("tuple[int, int]")
  public final PyTuple asIntegerRatio() {
    if (number.isNan()) {
      throw Errors.valueError("cannot convert NaN to integer ratio");
    }
    if (number.isInfinite()) {
      throw Errors.of(ErrorKind.OVERFLOW_ERROR, "cannot convert Infinity to integer ratio");
    }
    BigInteger above = number.coefficient;
    BigInteger below = BigInteger.ONE;
    if (number.exponent >= 0) {
      above = above.multiply(Rounding.tenTo(number.exponent));
    } else if (above.signum() != 0) {
      below = Rounding.tenTo(-number.exponent);
      BigInteger common = above.gcd(below);
      above = above.divide(common);
      below = below.divide(common);
    }
    above = number.negative ? above.negate() : above;
    return PyTuple.of(Ints.normalize(above), Ints.normalize(below));
  }

  /** {@code __copy__}. */
  @PyMethod("__copy__")
  public final Object copy() {
    return this;
  }

  /** {@code __deepcopy__}. */
  @PyMethod("__deepcopy__")
  public final Object deepCopy(@Nullable Object memo) {
    return this;
  }
}
