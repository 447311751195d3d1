package dev.portalis.runtime.modules.decimal;

import dev.portalis.annotations.library.Default;
import dev.portalis.annotations.library.Named;
import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyClassMethod;
import dev.portalis.annotations.library.PyMethod;
import dev.portalis.annotations.library.PyNew;
import dev.portalis.annotations.library.PyProperty;
import dev.portalis.annotations.library.Returns;
import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.object.BuiltinTypes;
import dev.portalis.runtime.object.Convert;
import dev.portalis.runtime.object.PyTuple;
import dev.portalis.runtime.object.PyType;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * {@code decimal.Decimal}.
 *
 * @see <a href="https://docs.python.org/3.12/library/decimal.html#decimal-objects">Decimal
 *     objects</a>
 */
@PyClass(value = "Decimal", module = "decimal")
public final class PyDecimal extends DecimalOperators {
  /** {@code decimal.Decimal}. */
  public static final PyType TYPE =
      PyType.builtin("Decimal", "decimal", BuiltinTypes.OBJECT, new PyDecimalFace());

  PyDecimal(PyType type, Number number) {
    super(type, number);
  }

  PyDecimal(Number number) {
    super(TYPE, number);
  }

  /** {@code Decimal(value, context)}: exact. */
  @PyNew
  public static PyDecimal make(
      PyType cls,
      @Named @Default("\"0\"") @Nullable Object value,
      @Named @Default("null") @Nullable Object context) {
    if (cls == TYPE && value instanceof PyDecimal && ((PyDecimal) value).type() == TYPE) {
      return (PyDecimal) value;
    }
    PyContext used = context instanceof PyContext ? (PyContext) context : PyContext.current();
    return new PyDecimal(cls, Conversions.exact(value, used));
  }

  /** {@code Decimal.from_float(f)}. */
  @PyClassMethod
  @Returns("Decimal")
  public static PyDecimal fromFloat(PyType cls, @Nullable Object f) {
    Number number = Conversions.ofInteger(Convert.intOrNull(f));
    if (number == null) {
      Object value = Convert.numberOrNull(f);
      if (!(value instanceof Double)) {
        throw Errors.typeError("argument must be int or float");
      }
      number = Conversions.ofDouble((Double) value);
    }
    return new PyDecimal(cls, number);
  }

  private static PyContext contextOr(@Nullable Object context) {
    if (context == null) {
      return PyContext.current();
    }
    if (!(context instanceof PyContext)) {
      throw Errors.typeError("optional argument must be a context");
    }
    return (PyContext) context;
  }

  private static Number operand(@Nullable Object value) {
    Number number = Conversions.ofInteger(value);
    if (number == null) {
      throw Errors.typeError(
          "conversion from " + PyType.of(value).name() + " to Decimal is not supported");
    }
    return number;
  }

  @Override
  public String repr() {
    return "Decimal('" + str() + "')";
  }

  /** {@code __str__}. */
  @Override
  @PyMethod("__str__")
  public String str() {
    return DecimalText.text(number, false, PyContext.current().capitals() != 0);
  }

  /** {@code to_eng_string(context)}. */
  @PyMethod
  public String toEngString(@Named @Default("null") @Nullable Object context) {
    return DecimalText.text(number, true, contextOr(context).capitals() != 0);
  }

  /** {@code __format__}. */
  @PyMethod("__format__")
  public String format(String spec) {
    return DecimalFormat.format(number, spec, PyContext.current());
  }

  /** {@code as_tuple()}. */
  @PyMethod
  public PyDecimalTuple asTuple() {
    String digits = number.coefficient.toString();
    boolean none = number.isNan() && number.coefficient.signum() == 0;
    Object[] items = new Object[none ? 0 : digits.length()];
    for (int i = 0; i < items.length; i++) {
      items[i] = (long) (digits.charAt(i) - '0');
    }
    Object exponent = number.exponent;
    if (number.isInfinite()) {
      exponent = "F";
    } else if (number.isNan()) {
      exponent = number.isSignaling() ? "N" : "n";
    }
    return new PyDecimalTuple(number.negative ? 1L : 0L, PyTuple.of(items), exponent);
  }

  /** {@code adjusted()}. */
  @PyMethod
  public long adjusted() {
    return number.isFinite() && !number.isZero()
        ? number.adjusted()
        : number.isZero() ? number.adjusted() : 0;
  }

  /** {@code real}. */
  @PyProperty
  public PyDecimal real() {
    return this;
  }

  /** {@code imag}. */
  @PyProperty
  public PyDecimal imag() {
    return new PyDecimal(Number.ZERO);
  }

  /** {@code conjugate()}. */
  @PyMethod
  public PyDecimal conjugate() {
    return this;
  }

  /** {@code canonical()}. */
  @PyMethod
  public PyDecimal canonical() {
    return this;
  }

  /** {@code is_canonical()}. */
  @PyMethod
  public boolean isCanonical() {
    return true;
  }

  /** {@code radix()}. */
  @PyMethod
  public PyDecimal radix() {
    return new PyDecimal(Number.of(BigInteger.TEN));
  }

  /** {@code is_finite()}. */
  @PyMethod
  public boolean isFinite() {
    return number.isFinite();
  }

  /** {@code is_infinite()}. */
  @PyMethod
  public boolean isInfinite() {
    return number.isInfinite();
  }

  /** {@code is_nan()}. */
  @PyMethod
  public boolean isNan() {
    return number.isNan();
  }

  /** {@code is_qnan()}. */
  @PyMethod
  public boolean isQnan() {
    return number.isNan() && !number.isSignaling();
  }

  /** {@code is_snan()}. */
  @PyMethod
  public boolean isSnan() {
    return number.isSignaling();
  }

  /** {@code is_signed()}. */
  @PyMethod
  public boolean isSigned() {
    return number.negative;
  }

  /** {@code is_zero()}. */
  @PyMethod
  public boolean isZero() {
    return number.isZero();
  }

  /** {@code is_normal(context)}. */
  @PyMethod
  public boolean isNormal(@Named @Default("null") @Nullable Object context) {
    return number.isFinite()
        && !number.isZero()
        && number.adjusted() >= contextOr(context).begin().minExponent;
  }

  /** {@code is_subnormal(context)}. */
  @PyMethod
  public boolean isSubnormal(@Named @Default("null") @Nullable Object context) {
    return number.isFinite() && !number.isZero() && !isNormal(context);
  }

  /** {@code number_class(context)}. */
  @PyMethod
  public String numberClass(@Named @Default("null") @Nullable Object context) {
    if (number.isNan()) {
      return number.isSignaling() ? "sNaN" : "NaN";
    }
    String sign = number.negative ? "-" : "+";
    if (number.isInfinite()) {
      return sign + "Infinity";
    }
    if (number.isZero()) {
      return sign + "Zero";
    }
    return sign + (isNormal(context) ? "Normal" : "Subnormal");
  }

  /** {@code copy_abs()}. */
  @PyMethod
  public PyDecimal copyAbs() {
    return new PyDecimal(number.abs());
  }

  /** {@code copy_negate()}. */
  @PyMethod
  public PyDecimal copyNegate() {
    return new PyDecimal(number.negated());
  }

  /** {@code copy_sign(other)}. */
  @PyMethod
  public PyDecimal copySign(
      @Named @Nullable Object other, @Named @Default("null") @Nullable Object context) {
    return new PyDecimal(number.withSign(operand(other).negative));
  }

  /** {@code same_quantum(other)}. */
  @PyMethod
  public boolean sameQuantum(
      @Named @Nullable Object other, @Named @Default("null") @Nullable Object context) {
    Number that = operand(other);
    if (!number.isFinite() || !that.isFinite()) {
      return number.isNan() && that.isNan() || number.isInfinite() && that.isInfinite();
    }
    return number.exponent == that.exponent;
  }

  /** {@code compare_total(other)}. */
  @PyMethod
  public PyDecimal compareTotal(
      @Named @Nullable Object other, @Named @Default("null") @Nullable Object context) {
    return order(TotalOrder.compare(number, operand(other)));
  }

  /** {@code compare_total_mag(other)}. */
  @PyMethod
  public PyDecimal compareTotalMag(
      @Named @Nullable Object other, @Named @Default("null") @Nullable Object context) {
    return order(TotalOrder.compareSizes(number, operand(other)));
  }

  private static PyDecimal order(int order) {
    return new PyDecimal(Number.of(BigInteger.valueOf(Integer.signum(order))));
  }

  /** {@code compare(other)}. */
  @PyMethod("compare")
  public PyDecimal compareTo(
      @Named @Nullable Object other, @Named @Default("null") @Nullable Object context) {
    PyContext used = contextOr(context);
    Arithmetic work = used.begin();
    Number that = operand(other);
    Number nan = work.nanOf(number, that);
    return nan != null ? used.end(work, nan) : order(Number.compare(number, that));
  }

  /** {@code compare_signal(other)}. */
  @PyMethod
  public PyDecimal compareSignal(
      @Named @Nullable Object other, @Named @Default("null") @Nullable Object context) {
    PyContext used = contextOr(context);
    Arithmetic work = used.begin();
    Number that = operand(other);
    Number nan = work.nanOf(number, that);
    if (nan != null) {
      work.status |= Signals.INVALID;
      return used.end(work, nan);
    }
    return order(Number.compare(number, that));
  }

  /** {@code quantize(exp, rounding, context)}. */
  @PyMethod
  public PyDecimal quantize(
      @Named @Nullable Object exp,
      @Named @Default("null") @Nullable Object rounding,
      @Named @Default("null") @Nullable Object context) {
    PyContext used = contextOr(context);
    Arithmetic work = used.begin();
    Rounding mode = rounding == null ? work.rounding : PyContext.mode(rounding);
    return used.end(work, work.quantize(number, operand(exp), mode));
  }

  private PyDecimal integral(@Nullable Object rounding, @Nullable Object context, boolean exact) {
    PyContext used = contextOr(context);
    Arithmetic work = used.begin();
    Rounding mode = rounding == null ? work.rounding : PyContext.mode(rounding);
    return used.end(work, work.toIntegral(number, mode, exact));
  }

  /** {@code to_integral_value(rounding, context)}. */
  @PyMethod
  public PyDecimal toIntegralValue(
      @Named @Default("null") @Nullable Object rounding,
      @Named @Default("null") @Nullable Object context) {
    return integral(rounding, context, false);
  }

  /** {@code to_integral(rounding, context)}. */
  @PyMethod
  public PyDecimal toIntegral(
      @Named @Default("null") @Nullable Object rounding,
      @Named @Default("null") @Nullable Object context) {
    return integral(rounding, context, false);
  }

  /** {@code to_integral_exact(rounding, context)}. */
  @PyMethod
  public PyDecimal toIntegralExact(
      @Named @Default("null") @Nullable Object rounding,
      @Named @Default("null") @Nullable Object context) {
    return integral(rounding, context, true);
  }

  /** {@code fma(other, third, context)}. */
  @PyMethod
  public PyDecimal fma(
      @Named @Nullable Object other,
      @Named @Nullable Object third,
      @Named @Default("null") @Nullable Object context) {
    PyContext used = contextOr(context);
    Arithmetic work = used.begin();
    return used.end(work, work.fusedMultiplyAdd(number, operand(other), operand(third)));
  }

  /** {@code sqrt(context)}. */
  @PyMethod("sqrt")
  public PyDecimal sqrt(@Named @Default("null") @Nullable Object context) {
    PyContext used = contextOr(context);
    Arithmetic work = used.begin();
    return used.end(work, new Functions(work).squareRoot(number));
  }

  /** {@code exp(context)}. */
  @PyMethod("exp")
  public PyDecimal exp(@Named @Default("null") @Nullable Object context) {
    PyContext used = contextOr(context);
    Arithmetic work = used.begin();
    return used.end(work, new Functions(work).exponential(number));
  }

  /** {@code ln(context)}. */
  @PyMethod("ln")
  public PyDecimal ln(@Named @Default("null") @Nullable Object context) {
    PyContext used = contextOr(context);
    Arithmetic work = used.begin();
    return used.end(work, new Functions(work).naturalLogarithm(number));
  }

  /** {@code log10(context)}. */
  @PyMethod("log10")
  public PyDecimal log10(@Named @Default("null") @Nullable Object context) {
    PyContext used = contextOr(context);
    Arithmetic work = used.begin();
    return used.end(work, new Functions(work).commonLogarithm(number));
  }

  /** {@code normalize(context)}. */
  @PyMethod("normalize")
  public PyDecimal normalize(@Named @Default("null") @Nullable Object context) {
    PyContext used = contextOr(context);
    Arithmetic work = used.begin();
    return used.end(work, work.normalize(number));
  }

  /** {@code logb(context)}. */
  @PyMethod("logb")
  public PyDecimal logb(@Named @Default("null") @Nullable Object context) {
    PyContext used = contextOr(context);
    Arithmetic work = used.begin();
    return used.end(work, Neighbours.exponent(work, number));
  }

  /** {@code next_plus(context)}. */
  @PyMethod("next_plus")
  public PyDecimal nextPlus(@Named @Default("null") @Nullable Object context) {
    PyContext used = contextOr(context);
    Arithmetic work = used.begin();
    return used.end(work, Neighbours.next(work, number, true));
  }

  /** {@code next_minus(context)}. */
  @PyMethod("next_minus")
  public PyDecimal nextMinus(@Named @Default("null") @Nullable Object context) {
    PyContext used = contextOr(context);
    Arithmetic work = used.begin();
    return used.end(work, Neighbours.next(work, number, false));
  }

  /** {@code max(other, context)}. */
  @PyMethod("max")
  public PyDecimal max(
      @Named @Nullable Object other, @Named @Default("null") @Nullable Object context) {
    PyContext used = contextOr(context);
    Arithmetic work = used.begin();
    return used.end(work, work.extreme(number, operand(other), true, false));
  }

  /** {@code min(other, context)}. */
  @PyMethod("min")
  public PyDecimal min(
      @Named @Nullable Object other, @Named @Default("null") @Nullable Object context) {
    PyContext used = contextOr(context);
    Arithmetic work = used.begin();
    return used.end(work, work.extreme(number, operand(other), false, false));
  }

  /** {@code max_mag(other, context)}. */
  @PyMethod("max_mag")
  public PyDecimal maxMag(
      @Named @Nullable Object other, @Named @Default("null") @Nullable Object context) {
    PyContext used = contextOr(context);
    Arithmetic work = used.begin();
    return used.end(work, work.extreme(number, operand(other), true, true));
  }

  /** {@code min_mag(other, context)}. */
  @PyMethod("min_mag")
  public PyDecimal minMag(
      @Named @Nullable Object other, @Named @Default("null") @Nullable Object context) {
    PyContext used = contextOr(context);
    Arithmetic work = used.begin();
    return used.end(work, work.extreme(number, operand(other), false, true));
  }

  /** {@code remainder_near(other, context)}. */
  @PyMethod("remainder_near")
  public PyDecimal remainderNear(
      @Named @Nullable Object other, @Named @Default("null") @Nullable Object context) {
    PyContext used = contextOr(context);
    Arithmetic work = used.begin();
    return used.end(work, work.remainderNear(number, operand(other)));
  }

  /** {@code scaleb(other, context)}. */
  @PyMethod("scaleb")
  public PyDecimal scaleb(
      @Named @Nullable Object other, @Named @Default("null") @Nullable Object context) {
    PyContext used = contextOr(context);
    Arithmetic work = used.begin();
    return used.end(work, Neighbours.scale(work, number, operand(other)));
  }

  /** {@code shift(other, context)}. */
  @PyMethod("shift")
  public PyDecimal shift(
      @Named @Nullable Object other, @Named @Default("null") @Nullable Object context) {
    PyContext used = contextOr(context);
    Arithmetic work = used.begin();
    return used.end(work, Neighbours.shift(work, number, operand(other), false));
  }

  /** {@code rotate(other, context)}. */
  @PyMethod("rotate")
  public PyDecimal rotate(
      @Named @Nullable Object other, @Named @Default("null") @Nullable Object context) {
    PyContext used = contextOr(context);
    Arithmetic work = used.begin();
    return used.end(work, Neighbours.shift(work, number, operand(other), true));
  }

  /** {@code next_toward(other, context)}. */
  @PyMethod("next_toward")
  public PyDecimal nextToward(
      @Named @Nullable Object other, @Named @Default("null") @Nullable Object context) {
    PyContext used = contextOr(context);
    Arithmetic work = used.begin();
    return used.end(work, Neighbours.toward(work, number, operand(other)));
  }

  /** {@code logical_and(other, context)}. */
  @PyMethod("logical_and")
  public PyDecimal logicalAnd(
      @Named @Nullable Object other, @Named @Default("null") @Nullable Object context) {
    PyContext used = contextOr(context);
    Arithmetic work = used.begin();
    return used.end(work, Neighbours.logical(work, number, operand(other), '&'));
  }

  /** {@code logical_or(other, context)}. */
  @PyMethod("logical_or")
  public PyDecimal logicalOr(
      @Named @Nullable Object other, @Named @Default("null") @Nullable Object context) {
    PyContext used = contextOr(context);
    Arithmetic work = used.begin();
    return used.end(work, Neighbours.logical(work, number, operand(other), '|'));
  }

  /** {@code logical_xor(other, context)}. */
  @PyMethod("logical_xor")
  public PyDecimal logicalXor(
      @Named @Nullable Object other, @Named @Default("null") @Nullable Object context) {
    PyContext used = contextOr(context);
    Arithmetic work = used.begin();
    return used.end(work, Neighbours.logical(work, number, operand(other), '^'));
  }
}
