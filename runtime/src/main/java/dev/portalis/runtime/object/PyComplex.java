package dev.portalis.runtime.object;

import dev.portalis.annotations.library.Default;
import dev.portalis.annotations.library.Named;
import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyMethod;
import dev.portalis.annotations.library.PyNew;
import dev.portalis.annotations.library.PyProperty;
import dev.portalis.annotations.library.Returns;
import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.number.ComplexText;
import dev.portalis.runtime.number.FormatSpec;
import dev.portalis.runtime.number.Ints;
import org.jspecify.annotations.Nullable;

/**
 * A complex number.
 *
 * @see <a href="https://docs.python.org/3.12/library/functions.html#complex">complex</a>
 */
@PyClass(value = "complex", type = "BuiltinTypes.COMPLEX")
public class PyComplex extends PyObject {
  private final double real;
  private final double imag;

  /** A complex number of a type that is {@code complex} or a subclass. */
  public PyComplex(PyType type, double real, double imag) {
    super(type);
    this.real = real;
    this.imag = imag;
  }

  /** A complex number. */
  public PyComplex(double real, double imag) {
    this(BuiltinTypes.COMPLEX, real, imag);
  }

  /** {@code complex(real, imag)}. */
  @PyNew
  @Returns("complex")
  public static PyComplex make(
      PyType cls,
      @Named @Default("Unbound.UNBOUND") @Nullable Object real,
      @Named @Default("Unbound.UNBOUND") @Nullable Object imag) {
    return ComplexConversion.make(cls, real, imag);
  }

  /** {@code complex.real}. */
  @PyProperty
  public final double real() {
    return real;
  }

  /** {@code complex.imag}. */
  @PyProperty
  public final double imag() {
    return imag;
  }

  /** {@code complex.conjugate()}. */
  @PyMethod
  public final PyComplex conjugate() {
    return new PyComplex(real, -imag);
  }

  /** {@code complex.__complex__()}. */
  @PyMethod("__complex__")
  public final PyComplex toComplex() {
    return type == BuiltinTypes.COMPLEX ? this : new PyComplex(real, imag);
  }

  /** {@code complex.__getnewargs__()}. */
  @PyMethod("__getnewargs__")
  public final PyTuple newArguments() {
    return PyTuple.of(real, imag);
  }

  /** {@code complex.__format__(spec)}. */
  @PyMethod("__format__")
  public final String format(String spec) {
    return spec.isEmpty()
        ? Texts.str(this)
        : ComplexText.format(real, imag, FormatSpec.parse(spec, type.name()));
  }

  /** {@code complex.__repr__()}. */
  @Override
  @PyMethod("__repr__")
  public String repr() {
    return ComplexText.repr(real, imag);
  }

  /** {@code complex.__hash__()}. */
  @Override
  @PyMethod("__hash__")
  public long hash() {
    long combined = Ints.hash(real) + 1000003L * Ints.hash(imag);
    return combined == -1 ? -2 : combined;
  }

  /** {@code complex.__bool__()}. */
  @Override
  @PyMethod("__bool__")
  public boolean truth() {
    return real != 0 || imag != 0;
  }

  /** The complex number that an operand is or counts as; null for anything but numbers. */
  static @Nullable PyComplex orNull(@Nullable Object value) {
    if (value instanceof PyComplex) {
      return (PyComplex) value;
    }
    Object number = Convert.numberOrNull(value);
    if (number == null) {
      return null;
    }
    return new PyComplex(number instanceof Double ? (Double) number : Ints.toDouble(number), 0.0);
  }

  @Override
  public @Nullable Object compare(CompareOp op, @Nullable Object other) {
    if (op != CompareOp.EQ && op != CompareOp.NE) {
      return PyNotImplemented.INSTANCE;
    }
    boolean equal;
    if (other instanceof PyComplex) {
      equal = real == ((PyComplex) other).real && imag == ((PyComplex) other).imag;
    } else if (Convert.numberOrNull(other) != null) {
      equal = imag == 0 && Comparison.equal(real, Convert.numberOrNull(other));
    } else {
      return PyNotImplemented.INSTANCE;
    }
    return equal == (op == CompareOp.EQ);
  }

  @Override
  public @Nullable Object binary(BinaryOp op, @Nullable Object right) {
    PyComplex other = orNull(right);
    return other == null ? PyNotImplemented.INSTANCE : operate(op, this, other);
  }

  @Override
  public @Nullable Object binaryReflected(BinaryOp op, @Nullable Object left) {
    PyComplex other = orNull(left);
    return other == null ? PyNotImplemented.INSTANCE : operate(op, other, this);
  }

  private static Object operate(BinaryOp op, PyComplex a, PyComplex b) {
    switch (op) {
      case ADD:
        return new PyComplex(a.real + b.real, a.imag + b.imag);
      case SUB:
        return new PyComplex(a.real - b.real, a.imag - b.imag);
      case MUL:
        return ComplexMath.multiply(a, b);
      case TRUEDIV:
        return ComplexMath.divide(a, b);
      case POW:
        return ComplexMath.power(a, b);
      default:
        return PyNotImplemented.INSTANCE;
    }
  }

  /** {@code a ** b}. */
  public static PyComplex power(PyComplex a, PyComplex b) {
    return ComplexMath.power(a, b);
  }

  @Override
  public @Nullable Object power(@Nullable Object exponent, Object modulus) {
    if (orNull(exponent) == null) {
      return PyNotImplemented.INSTANCE;
    }
    throw Errors.valueError("complex modulo");
  }

  @Override
  public Object unary(UnaryOp op) {
    switch (op) {
      case NEG:
        return new PyComplex(-real, -imag);
      case POS:
        return toComplex();
      case ABS:
        return ComplexMath.abs(this);
      default:
        return PyNotImplemented.INSTANCE;
    }
  }

  /** {@code complex.__add__(other)}. */
  @PyMethod("__add__")
  public final @Nullable Object add(@Nullable Object other) {
    return binary(BinaryOp.ADD, other);
  }

  /** {@code complex.__radd__(other)}. */
  @PyMethod("__radd__")
  public final @Nullable Object addReflected(@Nullable Object other) {
    return binaryReflected(BinaryOp.ADD, other);
  }

  /** {@code complex.__sub__(other)}. */
  @PyMethod("__sub__")
  public final @Nullable Object sub(@Nullable Object other) {
    return binary(BinaryOp.SUB, other);
  }

  /** {@code complex.__rsub__(other)}. */
  @PyMethod("__rsub__")
  public final @Nullable Object subReflected(@Nullable Object other) {
    return binaryReflected(BinaryOp.SUB, other);
  }

  /** {@code complex.__mul__(other)}. */
  @PyMethod("__mul__")
  public final @Nullable Object mul(@Nullable Object other) {
    return binary(BinaryOp.MUL, other);
  }

  /** {@code complex.__rmul__(other)}. */
  @PyMethod("__rmul__")
  public final @Nullable Object mulReflected(@Nullable Object other) {
    return binaryReflected(BinaryOp.MUL, other);
  }

  /** {@code complex.__truediv__(other)}. */
  @PyMethod("__truediv__")
  public final @Nullable Object divide(@Nullable Object other) {
    return binary(BinaryOp.TRUEDIV, other);
  }

  /** {@code complex.__rtruediv__(other)}. */
  @PyMethod("__rtruediv__")
  public final @Nullable Object divideReflected(@Nullable Object other) {
    return binaryReflected(BinaryOp.TRUEDIV, other);
  }

  /** {@code complex.__pow__(other, modulus)}. */
  @PyMethod("__pow__")
  public final @Nullable Object raise(
      @Nullable Object other, @Default("null") @Nullable Object modulus) {
    return modulus == null ? binary(BinaryOp.POW, other) : power(other, modulus);
  }

  /** {@code complex.__rpow__(other, modulus)}. */
  @PyMethod("__rpow__")
  public final @Nullable Object raiseReflected(
      @Nullable Object other, @Default("null") @Nullable Object modulus) {
    return binaryReflected(BinaryOp.POW, other);
  }

  /** {@code complex.__neg__()}. */
  @PyMethod("__neg__")
  public final Object negate() {
    return unary(UnaryOp.NEG);
  }

  /** {@code complex.__pos__()}. */
  @PyMethod("__pos__")
  public final Object plus() {
    return unary(UnaryOp.POS);
  }

  /** {@code complex.__abs__()}. */
  @PyMethod("__abs__")
  public final double abs() {
    return ComplexMath.abs(this);
  }

  /** {@code complex.__eq__(other)}. */
  @PyMethod("__eq__")
  public final @Nullable Object isEqual(@Nullable Object other) {
    return compare(CompareOp.EQ, other);
  }

  /** {@code complex.__ne__(other)}. */
  @PyMethod("__ne__")
  public final @Nullable Object isNotEqual(@Nullable Object other) {
    return compare(CompareOp.NE, other);
  }
}
