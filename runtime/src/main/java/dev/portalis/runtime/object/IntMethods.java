package dev.portalis.runtime.object;

import dev.portalis.annotations.library.Default;
import dev.portalis.annotations.library.KeywordOnly;
import dev.portalis.annotations.library.Named;
import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyClassMethod;
import dev.portalis.annotations.library.PyMethod;
import dev.portalis.annotations.library.PyNew;
import dev.portalis.annotations.library.PyProperty;
import dev.portalis.annotations.library.Returns;
import dev.portalis.runtime.number.FormatSpec;
import dev.portalis.runtime.number.IntBytes;
import dev.portalis.runtime.number.Ints;
import dev.portalis.runtime.number.NumberFormat;
import org.jspecify.annotations.Nullable;

/**
 * The members of {@code int}, which {@code bool} inherits.
 *
 * @see <a
 *     href="https://docs.python.org/3.12/library/stdtypes.html#additional-methods-on-integer-types">
 *     Additional Methods on Integer Types</a>
 */
@PyClass(value = "int", values = Long.class, type = "BuiltinTypes.INT")
public final class IntMethods {
  private IntMethods() {}

  /** {@code int(x, base)}. */
  @PyNew
  @Returns("int")
  public static Object make(
      PyType cls,
      @Default("Unbound.UNBOUND") @Nullable Object x,
      @Named @Default("Unbound.UNBOUND") @Nullable Object base) {
    Object value = IntConversion.convert(x, base);
    return cls == BuiltinTypes.INT ? value : new PyValueInstance(cls, value);
  }

  /** The int that self is, as Long or BigInteger. */
  private static Object number(@Nullable Object self) {
    return self instanceof Long ? self : Convert.toInt(self);
  }

  /** {@code int.bit_length()}. */
  @PyMethod
  public static long bitLength(@Nullable Object self) {
    return Ints.bitLength(number(self));
  }

  /** {@code int.bit_count()}. */
  @PyMethod
  public static long bitCount(@Nullable Object self) {
    return Ints.bitCount(number(self));
  }

  /** {@code int.conjugate()}. */
  @PyMethod
  @Returns("int")
  public static Object conjugate(@Nullable Object self) {
    return number(self);
  }

  /** {@code int.is_integer()}. */
  @PyMethod
  public static boolean isInteger(@Nullable Object self) {
    return true;
  }

  /** {@code int.as_integer_ratio()}. */
  @PyMethod
  @Returns("tuple[int, int]")
  public static PyTuple asIntegerRatio(@Nullable Object self) {
    return PyTuple.of(number(self), 1L);
  }

  /** {@code int.real}. */
  @PyProperty
  @Returns("int")
  public static Object real(@Nullable Object self) {
    return number(self);
  }

  /** {@code int.imag}. */
  @PyProperty
  public static long imag(@Nullable Object self) {
    return 0;
  }

  /** {@code int.numerator}. */
  @PyProperty
  @Returns("int")
  public static Object numerator(@Nullable Object self) {
    return number(self);
  }

  /** {@code int.denominator}. */
  @PyProperty
  public static long denominator(@Nullable Object self) {
    return 1;
  }

  /** {@code int.to_bytes(length, byteorder, signed)}. */
  @PyMethod
  public static PyBytes toBytes(
      @Nullable Object self,
      @Named @Default("1") long length,
      @Named @Default("\"big\"") String byteorder,
      @KeywordOnly @Default("false") boolean signed) {
    boolean big = IntBytes.isBigEndian(byteorder);
    return PyBytes.of(IntBytes.toBytes(number(self), length, big, signed));
  }

  /** {@code int.from_bytes(bytes, byteorder, signed)}. */
  @PyClassMethod
  @Returns("int")
  public static @Nullable Object fromBytes(
      PyType cls,
      @Named @Nullable Object bytes,
      @Named @Default("\"big\"") String byteorder,
      @KeywordOnly @Default("false") boolean signed) {
    boolean big = IntBytes.isBigEndian(byteorder);
    Object value = IntBytes.fromBytes(PyBytes.toBytes(bytes), big, signed);
    return cls == BuiltinTypes.INT ? value : Calls.call(cls, value);
  }

  /** {@code int.__int__()}. */
  @PyMethod("__int__")
  @Returns("int")
  public static Object toInt(@Nullable Object self) {
    return number(self);
  }

  /** {@code int.__index__()}. */
  @PyMethod("__index__")
  @Returns("int")
  public static Object index(@Nullable Object self) {
    return number(self);
  }

  /** {@code int.__trunc__()}. */
  @PyMethod("__trunc__")
  @Returns("int")
  public static Object truncate(@Nullable Object self) {
    return number(self);
  }

  /** {@code int.__floor__()}. */
  @PyMethod("__floor__")
  @Returns("int")
  public static Object floor(@Nullable Object self) {
    return number(self);
  }

  /** {@code int.__ceil__()}. */
  @PyMethod("__ceil__")
  @Returns("int")
  public static Object ceil(@Nullable Object self) {
    return number(self);
  }

  /** {@code int.__round__(places)}. */
  @PyMethod("__round__")
  @Returns("int")
  public static Object round(@Nullable Object self, @Default("null") @Nullable Object places) {
    Object value = number(self);
    return places == null ? value : Ints.round(value, Convert.toInt(places));
  }

  /** {@code int.__float__()}. */
  @PyMethod("__float__")
  public static double toFloat(@Nullable Object self) {
    return Ints.toDouble(number(self));
  }

  /** {@code int.__bool__()}. */
  @PyMethod("__bool__")
  public static boolean truth(@Nullable Object self) {
    return Ints.signum(number(self)) != 0;
  }

  /** {@code int.__repr__()}. */
  @PyMethod("__repr__")
  public static String repr(@Nullable Object self) {
    return Ints.toString(number(self));
  }

  /** {@code int.__format__(spec)}. */
  @PyMethod("__format__")
  public static String format(@Nullable Object self, String spec) {
    return spec.isEmpty()
        ? Texts.str(self)
        : NumberFormat.formatInt(number(self), FormatSpec.parse(spec, PyType.of(self).name()));
  }

  /** {@code int.__neg__()}. */
  @PyMethod("__neg__")
  @Returns("int")
  public static Object negate(@Nullable Object self) {
    return Ints.neg(number(self));
  }

  /** {@code int.__pos__()}. */
  @PyMethod("__pos__")
  @Returns("int")
  public static Object plus(@Nullable Object self) {
    return number(self);
  }

  /** {@code int.__abs__()}. */
  @PyMethod("__abs__")
  @Returns("int")
  public static Object abs(@Nullable Object self) {
    return Ints.abs(number(self));
  }

  /** {@code int.__invert__()}. */
  @PyMethod("__invert__")
  @Returns("int")
  public static Object invert(@Nullable Object self) {
    return Ints.invert(number(self));
  }

  /** {@code int.__getnewargs__()}. */
  @PyMethod("__getnewargs__")
  @Returns("tuple[int]")
  public static PyTuple newArguments(@Nullable Object self) {
    return PyTuple.of(number(self));
  }

  /** {@code int.__pow__(other, modulus)}. */
  @PyMethod("__pow__")
  public static @Nullable Object raise(
      @Nullable Object self, @Nullable Object other, @Default("null") @Nullable Object modulus) {
    return modulus == null
        ? ValueOperators.onInts(BinaryOp.POW, self, other)
        : ValueOperators.pow(self, other, modulus);
  }

  /** {@code int.__rpow__(other, modulus)}. */
  @PyMethod("__rpow__")
  public static @Nullable Object raiseReflected(
      @Nullable Object self, @Nullable Object other, @Default("null") @Nullable Object modulus) {
    return modulus == null
        ? ValueOperators.onInts(BinaryOp.POW, other, self)
        : ValueOperators.pow(other, self, modulus);
  }

  /** {@code int.__add__(other)}. */
  @PyMethod("__add__")
  public static @Nullable Object add(@Nullable Object self, @Nullable Object other) {
    return ValueOperators.onInts(BinaryOp.ADD, self, other);
  }

  /** {@code int.__radd__(other)}. */
  @PyMethod("__radd__")
  public static @Nullable Object addReflected(@Nullable Object self, @Nullable Object other) {
    return ValueOperators.onInts(BinaryOp.ADD, other, self);
  }

  /** {@code int.__sub__(other)}. */
  @PyMethod("__sub__")
  public static @Nullable Object sub(@Nullable Object self, @Nullable Object other) {
    return ValueOperators.onInts(BinaryOp.SUB, self, other);
  }

  /** {@code int.__rsub__(other)}. */
  @PyMethod("__rsub__")
  public static @Nullable Object subReflected(@Nullable Object self, @Nullable Object other) {
    return ValueOperators.onInts(BinaryOp.SUB, other, self);
  }

  /** {@code int.__mul__(other)}. */
  @PyMethod("__mul__")
  public static @Nullable Object mul(@Nullable Object self, @Nullable Object other) {
    return ValueOperators.onInts(BinaryOp.MUL, self, other);
  }

  /** {@code int.__rmul__(other)}. */
  @PyMethod("__rmul__")
  public static @Nullable Object mulReflected(@Nullable Object self, @Nullable Object other) {
    return ValueOperators.onInts(BinaryOp.MUL, other, self);
  }

  /** {@code int.__truediv__(other)}. */
  @PyMethod("__truediv__")
  public static @Nullable Object divide(@Nullable Object self, @Nullable Object other) {
    return ValueOperators.onInts(BinaryOp.TRUEDIV, self, other);
  }

  /** {@code int.__rtruediv__(other)}. */
  @PyMethod("__rtruediv__")
  public static @Nullable Object divideReflected(@Nullable Object self, @Nullable Object other) {
    return ValueOperators.onInts(BinaryOp.TRUEDIV, other, self);
  }

  /** {@code int.__floordiv__(other)}. */
  @PyMethod("__floordiv__")
  public static @Nullable Object floorDivide(@Nullable Object self, @Nullable Object other) {
    return ValueOperators.onInts(BinaryOp.FLOORDIV, self, other);
  }

  /** {@code int.__rfloordiv__(other)}. */
  @PyMethod("__rfloordiv__")
  public static @Nullable Object floorDivideReflected(
      @Nullable Object self, @Nullable Object other) {
    return ValueOperators.onInts(BinaryOp.FLOORDIV, other, self);
  }

  /** {@code int.__mod__(other)}. */
  @PyMethod("__mod__")
  public static @Nullable Object mod(@Nullable Object self, @Nullable Object other) {
    return ValueOperators.onInts(BinaryOp.MOD, self, other);
  }

  /** {@code int.__rmod__(other)}. */
  @PyMethod("__rmod__")
  public static @Nullable Object modReflected(@Nullable Object self, @Nullable Object other) {
    return ValueOperators.onInts(BinaryOp.MOD, other, self);
  }

  /** {@code int.__divmod__(other)}. */
  @PyMethod("__divmod__")
  public static @Nullable Object divmod(@Nullable Object self, @Nullable Object other) {
    return ValueOperators.onInts(BinaryOp.DIVMOD, self, other);
  }

  /** {@code int.__rdivmod__(other)}. */
  @PyMethod("__rdivmod__")
  public static @Nullable Object divmodReflected(@Nullable Object self, @Nullable Object other) {
    return ValueOperators.onInts(BinaryOp.DIVMOD, other, self);
  }

  /** {@code int.__lshift__(other)}. */
  @PyMethod("__lshift__")
  public static @Nullable Object shiftLeft(@Nullable Object self, @Nullable Object other) {
    return ValueOperators.onInts(BinaryOp.LSHIFT, self, other);
  }

  /** {@code int.__rlshift__(other)}. */
  @PyMethod("__rlshift__")
  public static @Nullable Object shiftLeftReflected(@Nullable Object self, @Nullable Object other) {
    return ValueOperators.onInts(BinaryOp.LSHIFT, other, self);
  }

  /** {@code int.__rshift__(other)}. */
  @PyMethod("__rshift__")
  public static @Nullable Object shiftRight(@Nullable Object self, @Nullable Object other) {
    return ValueOperators.onInts(BinaryOp.RSHIFT, self, other);
  }

  /** {@code int.__rrshift__(other)}. */
  @PyMethod("__rrshift__")
  public static @Nullable Object shiftRightReflected(
      @Nullable Object self, @Nullable Object other) {
    return ValueOperators.onInts(BinaryOp.RSHIFT, other, self);
  }

  /** {@code int.__and__(other)}. */
  @PyMethod("__and__")
  public static @Nullable Object and(@Nullable Object self, @Nullable Object other) {
    return ValueOperators.onInts(BinaryOp.AND, self, other);
  }

  /** {@code int.__rand__(other)}. */
  @PyMethod("__rand__")
  public static @Nullable Object andReflected(@Nullable Object self, @Nullable Object other) {
    return ValueOperators.onInts(BinaryOp.AND, other, self);
  }

  /** {@code int.__or__(other)}. */
  @PyMethod("__or__")
  public static @Nullable Object or(@Nullable Object self, @Nullable Object other) {
    return ValueOperators.onInts(BinaryOp.OR, self, other);
  }

  /** {@code int.__ror__(other)}. */
  @PyMethod("__ror__")
  public static @Nullable Object orReflected(@Nullable Object self, @Nullable Object other) {
    return ValueOperators.onInts(BinaryOp.OR, other, self);
  }

  /** {@code int.__xor__(other)}. */
  @PyMethod("__xor__")
  public static @Nullable Object xor(@Nullable Object self, @Nullable Object other) {
    return ValueOperators.onInts(BinaryOp.XOR, self, other);
  }

  /** {@code int.__rxor__(other)}. */
  @PyMethod("__rxor__")
  public static @Nullable Object xorReflected(@Nullable Object self, @Nullable Object other) {
    return ValueOperators.onInts(BinaryOp.XOR, other, self);
  }

  /** {@code int.__eq__(other)}. */
  @PyMethod("__eq__")
  public static Object isEqual(@Nullable Object self, @Nullable Object other) {
    return ValueOperators.compareInts(CompareOp.EQ, self, other);
  }

  /** {@code int.__ne__(other)}. */
  @PyMethod("__ne__")
  public static Object isNotEqual(@Nullable Object self, @Nullable Object other) {
    return ValueOperators.compareInts(CompareOp.NE, self, other);
  }

  /** {@code int.__lt__(other)}. */
  @PyMethod("__lt__")
  public static Object isLess(@Nullable Object self, @Nullable Object other) {
    return ValueOperators.compareInts(CompareOp.LT, self, other);
  }

  /** {@code int.__le__(other)}. */
  @PyMethod("__le__")
  public static Object isLessOrEqual(@Nullable Object self, @Nullable Object other) {
    return ValueOperators.compareInts(CompareOp.LE, self, other);
  }

  /** {@code int.__gt__(other)}. */
  @PyMethod("__gt__")
  public static Object isGreater(@Nullable Object self, @Nullable Object other) {
    return ValueOperators.compareInts(CompareOp.GT, self, other);
  }

  /** {@code int.__ge__(other)}. */
  @PyMethod("__ge__")
  public static Object isGreaterOrEqual(@Nullable Object self, @Nullable Object other) {
    return ValueOperators.compareInts(CompareOp.GE, self, other);
  }
}
