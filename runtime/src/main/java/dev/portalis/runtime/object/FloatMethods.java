package dev.portalis.runtime.object;

import static dev.portalis.runtime.object.Unbound.UNBOUND;

import dev.portalis.annotations.library.Default;
import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyClassMethod;
import dev.portalis.annotations.library.PyMethod;
import dev.portalis.annotations.library.PyNew;
import dev.portalis.annotations.library.PyProperty;
import dev.portalis.annotations.library.PyStaticMethod;
import dev.portalis.annotations.library.Returns;
import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.number.Floats;
import dev.portalis.runtime.number.FormatSpec;
import dev.portalis.runtime.number.Ints;
import dev.portalis.runtime.number.NumberFormat;
import org.jspecify.annotations.Nullable;

/**
 * The members of {@code float}.
 *
 * @see <a href="https://docs.python.org/3.12/library/stdtypes.html#additional-methods-on-float">
 *     Additional Methods on Float</a>
 */
@PyClass(value = "float", values = Double.class, type = "BuiltinTypes.FLOAT")
public final class FloatMethods {
  private FloatMethods() {}

  /** {@code float(x)}. */
  @PyNew
  @Returns("float")
  public static Object make(PyType cls, @Default("Unbound.UNBOUND") @Nullable Object x) {
    double value = x == UNBOUND ? 0.0 : FloatConversion.convert(x);
    return cls == BuiltinTypes.FLOAT ? (Object) value : new PyValueInstance(cls, value);
  }

  /** {@code float.conjugate()}. */
  @PyMethod
  public static double conjugate(double self) {
    return self;
  }

  /** {@code float.real}. */
  @PyProperty
  public static double real(double self) {
    return self;
  }

  /** {@code float.imag}. */
  @PyProperty
  public static double imag(double self) {
    return 0.0;
  }

  /** {@code float.is_integer()}. */
  @PyMethod
  public static boolean isInteger(double self) {
    return Floats.isInteger(self);
  }

  /** {@code float.as_integer_ratio()}. */
  @PyMethod
  @Returns("tuple[int, int]")
  public static PyTuple asIntegerRatio(double self) {
    return PyTuple.of(Floats.asIntegerRatio(self));
  }

  /** {@code float.hex()}. */
  @PyMethod
  public static String hex(double self) {
    return Floats.hex(self);
  }

  /** {@code float.fromhex(text)}. */
  @PyClassMethod("fromhex")
  @Returns("float")
  public static @Nullable Object fromHex(PyType cls, @Nullable Object text) {
    String hex = Convert.stringOrNull(text);
    if (hex == null) {
      throw Errors.typeError("bad argument type for built-in operation");
    }
    double value = Floats.fromHex(hex);
    return cls == BuiltinTypes.FLOAT ? (Object) value : Calls.call(cls, value);
  }

  /** {@code float.__getformat__(kind)}. */
  @PyStaticMethod("__getformat__")
  public static String formatOf(String kind) {
    if (!kind.equals("double") && !kind.equals("float")) {
      throw Errors.valueError("__getformat__() argument 1 must be 'double' or 'float'");
    }
    return "IEEE, little-endian";
  }

  /** {@code float.__int__()}. */
  @PyMethod("__int__")
  @Returns("int")
  public static Object toInt(double self) {
    return Ints.ofDouble(self);
  }

  /** {@code float.__trunc__()}. */
  @PyMethod("__trunc__")
  @Returns("int")
  public static Object truncate(double self) {
    return Ints.ofDouble(self);
  }

  /** {@code float.__floor__()}. */
  @PyMethod("__floor__")
  @Returns("int")
  public static Object floor(double self) {
    return Ints.ofDouble(Math.floor(self));
  }

  /** {@code float.__ceil__()}. */
  @PyMethod("__ceil__")
  @Returns("int")
  public static Object ceil(double self) {
    return Ints.ofDouble(Math.ceil(self));
  }

  /** {@code float.__round__(places)}. */
  @PyMethod("__round__")
  @Returns("int | float")
  public static Object round(double self, @Default("null") @Nullable Object places) {
    return places == null
        ? Floats.round(self)
        : (Object) Floats.round(self, PySlice.clip(Convert.toInt(places)));
  }

  /** {@code float.__float__()}. */
  @PyMethod("__float__")
  public static double toFloat(double self) {
    return self;
  }

  /** {@code float.__bool__()}. */
  @PyMethod("__bool__")
  public static boolean truth(double self) {
    return self != 0;
  }

  /** {@code float.__format__(spec)}. */
  @PyMethod("__format__")
  public static String format(@Nullable Object self, String spec) {
    return spec.isEmpty()
        ? Texts.str(self)
        : NumberFormat.formatDouble(
            Convert.toDouble(Convert.plain(self)), FormatSpec.parse(spec, PyType.of(self).name()));
  }

  /** {@code float.__neg__()}. */
  @PyMethod("__neg__")
  public static double negate(double self) {
    return -self;
  }

  /** {@code float.__pos__()}. */
  @PyMethod("__pos__")
  public static double plus(double self) {
    return self;
  }

  /** {@code float.__abs__()}. */
  @PyMethod("__abs__")
  public static double abs(double self) {
    return Math.abs(self);
  }

  /** {@code float.__getnewargs__()}. */
  @PyMethod("__getnewargs__")
  @Returns("tuple[float]")
  public static PyTuple newArguments(double self) {
    return PyTuple.of(self);
  }

  /** {@code float.__pow__(other, modulus)}. */
  @PyMethod("__pow__")
  public static @Nullable Object raise(
      @Nullable Object self, @Nullable Object other, @Default("null") @Nullable Object modulus) {
    return modulus == null
        ? ValueOperators.onFloats(BinaryOp.POW, self, other)
        : ValueOperators.pow(self, other, modulus);
  }

  /** {@code float.__rpow__(other, modulus)}. */
  @PyMethod("__rpow__")
  public static @Nullable Object raiseReflected(
      @Nullable Object self, @Nullable Object other, @Default("null") @Nullable Object modulus) {
    return modulus == null
        ? ValueOperators.onFloats(BinaryOp.POW, other, self)
        : ValueOperators.pow(other, self, modulus);
  }

  /** {@code float.__add__(other)}. */
  @PyMethod("__add__")
  public static @Nullable Object add(@Nullable Object self, @Nullable Object other) {
    return ValueOperators.onFloats(BinaryOp.ADD, self, other);
  }

  /** {@code float.__radd__(other)}. */
  @PyMethod("__radd__")
  public static @Nullable Object addReflected(@Nullable Object self, @Nullable Object other) {
    return ValueOperators.onFloats(BinaryOp.ADD, other, self);
  }

  /** {@code float.__sub__(other)}. */
  @PyMethod("__sub__")
  public static @Nullable Object sub(@Nullable Object self, @Nullable Object other) {
    return ValueOperators.onFloats(BinaryOp.SUB, self, other);
  }

  /** {@code float.__rsub__(other)}. */
  @PyMethod("__rsub__")
  public static @Nullable Object subReflected(@Nullable Object self, @Nullable Object other) {
    return ValueOperators.onFloats(BinaryOp.SUB, other, self);
  }

  /** {@code float.__mul__(other)}. */
  @PyMethod("__mul__")
  public static @Nullable Object mul(@Nullable Object self, @Nullable Object other) {
    return ValueOperators.onFloats(BinaryOp.MUL, self, other);
  }

  /** {@code float.__rmul__(other)}. */
  @PyMethod("__rmul__")
  public static @Nullable Object mulReflected(@Nullable Object self, @Nullable Object other) {
    return ValueOperators.onFloats(BinaryOp.MUL, other, self);
  }

  /** {@code float.__truediv__(other)}. */
  @PyMethod("__truediv__")
  public static @Nullable Object divide(@Nullable Object self, @Nullable Object other) {
    return ValueOperators.onFloats(BinaryOp.TRUEDIV, self, other);
  }

  /** {@code float.__rtruediv__(other)}. */
  @PyMethod("__rtruediv__")
  public static @Nullable Object divideReflected(@Nullable Object self, @Nullable Object other) {
    return ValueOperators.onFloats(BinaryOp.TRUEDIV, other, self);
  }

  /** {@code float.__floordiv__(other)}. */
  @PyMethod("__floordiv__")
  public static @Nullable Object floorDivide(@Nullable Object self, @Nullable Object other) {
    return ValueOperators.onFloats(BinaryOp.FLOORDIV, self, other);
  }

  /** {@code float.__rfloordiv__(other)}. */
  @PyMethod("__rfloordiv__")
  public static @Nullable Object floorDivideReflected(
      @Nullable Object self, @Nullable Object other) {
    return ValueOperators.onFloats(BinaryOp.FLOORDIV, other, self);
  }

  /** {@code float.__mod__(other)}. */
  @PyMethod("__mod__")
  public static @Nullable Object mod(@Nullable Object self, @Nullable Object other) {
    return ValueOperators.onFloats(BinaryOp.MOD, self, other);
  }

  /** {@code float.__rmod__(other)}. */
  @PyMethod("__rmod__")
  public static @Nullable Object modReflected(@Nullable Object self, @Nullable Object other) {
    return ValueOperators.onFloats(BinaryOp.MOD, other, self);
  }

  /** {@code float.__divmod__(other)}. */
  @PyMethod("__divmod__")
  public static @Nullable Object divmod(@Nullable Object self, @Nullable Object other) {
    return ValueOperators.onFloats(BinaryOp.DIVMOD, self, other);
  }

  /** {@code float.__rdivmod__(other)}. */
  @PyMethod("__rdivmod__")
  public static @Nullable Object divmodReflected(@Nullable Object self, @Nullable Object other) {
    return ValueOperators.onFloats(BinaryOp.DIVMOD, other, self);
  }
}
