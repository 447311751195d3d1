package dev.portalis.runtime.modules.decimal;

import dev.portalis.annotations.library.Default;
import dev.portalis.annotations.library.Named;
import dev.portalis.annotations.library.PyMethod;
import dev.portalis.runtime.object.PyObject;
import dev.portalis.runtime.object.PyType;
import org.jspecify.annotations.Nullable;

/** The operations of a {@code Context}: those of {@code Decimal}, under this context. */
public abstract class ContextOperations extends PyObject {
  ContextOperations(PyType type) {
    super(type);
  }

  abstract Arithmetic begin();

  abstract PyDecimal end(Arithmetic work, Number result);

  private PyContext self() {
    return (PyContext) this;
  }

  private PyDecimal decimal(@Nullable Object value) {
    return new PyDecimal(Conversions.operand(value));
  }

  /** {@code abs(a)}. */
  @PyMethod("abs")
  public final PyDecimal abs(@Nullable Object x) {
    Arithmetic work = begin();
    Number a = Conversions.operand(x);
    return end(work, work.abs(a));
  }

  /** {@code plus(a)}. */
  @PyMethod("plus")
  public final PyDecimal plus(@Nullable Object x) {
    Arithmetic work = begin();
    Number a = Conversions.operand(x);
    return end(work, work.plus(a));
  }

  /** {@code minus(a)}. */
  @PyMethod("minus")
  public final PyDecimal minus(@Nullable Object x) {
    Arithmetic work = begin();
    Number a = Conversions.operand(x);
    return end(work, work.minus(a));
  }

  /** {@code exp(a)}. */
  @PyMethod("exp")
  public final PyDecimal exp(@Nullable Object x) {
    Arithmetic work = begin();
    Number a = Conversions.operand(x);
    return end(work, new Functions(work).exponential(a));
  }

  /** {@code ln(a)}. */
  @PyMethod("ln")
  public final PyDecimal ln(@Nullable Object x) {
    Arithmetic work = begin();
    Number a = Conversions.operand(x);
    return end(work, new Functions(work).naturalLogarithm(a));
  }

  /** {@code log10(a)}. */
  @PyMethod("log10")
  public final PyDecimal log10(@Nullable Object x) {
    Arithmetic work = begin();
    Number a = Conversions.operand(x);
    return end(work, new Functions(work).commonLogarithm(a));
  }

  /** {@code sqrt(a)}. */
  @PyMethod("sqrt")
  public final PyDecimal sqrt(@Nullable Object x) {
    Arithmetic work = begin();
    Number a = Conversions.operand(x);
    return end(work, new Functions(work).squareRoot(a));
  }

  /** {@code normalize(a)}. */
  @PyMethod("normalize")
  public final PyDecimal normalize(@Nullable Object x) {
    Arithmetic work = begin();
    Number a = Conversions.operand(x);
    return end(work, work.normalize(a));
  }

  /** {@code to_integral_value(a)}. */
  @PyMethod("to_integral_value")
  public final PyDecimal toIntegralValue(@Nullable Object x) {
    Arithmetic work = begin();
    Number a = Conversions.operand(x);
    return end(work, work.toIntegral(a, work.rounding, false));
  }

  /** {@code to_integral_exact(a)}. */
  @PyMethod("to_integral_exact")
  public final PyDecimal toIntegralExact(@Nullable Object x) {
    Arithmetic work = begin();
    Number a = Conversions.operand(x);
    return end(work, work.toIntegral(a, work.rounding, true));
  }

  /** {@code next_plus(a)}. */
  @PyMethod("next_plus")
  public final PyDecimal nextPlus(@Nullable Object x) {
    Arithmetic work = begin();
    Number a = Conversions.operand(x);
    return end(work, Neighbours.next(work, a, true));
  }

  /** {@code next_minus(a)}. */
  @PyMethod("next_minus")
  public final PyDecimal nextMinus(@Nullable Object x) {
    Arithmetic work = begin();
    Number a = Conversions.operand(x);
    return end(work, Neighbours.next(work, a, false));
  }

  /** {@code logb(a)}. */
  @PyMethod("logb")
  public final PyDecimal logb(@Nullable Object x) {
    Arithmetic work = begin();
    Number a = Conversions.operand(x);
    return end(work, Neighbours.exponent(work, a));
  }

  /** {@code add(a, b)}. */
  @PyMethod("add")
  public final PyDecimal add(@Nullable Object x, @Nullable Object y) {
    Arithmetic work = begin();
    Number a = Conversions.operand(x);
    Number b = Conversions.operand(y);
    return end(work, work.add(a, b));
  }

  /** {@code subtract(a, b)}. */
  @PyMethod("subtract")
  public final PyDecimal subtract(@Nullable Object x, @Nullable Object y) {
    Arithmetic work = begin();
    Number a = Conversions.operand(x);
    Number b = Conversions.operand(y);
    return end(work, work.subtract(a, b));
  }

  /** {@code multiply(a, b)}. */
  @PyMethod("multiply")
  public final PyDecimal multiply(@Nullable Object x, @Nullable Object y) {
    Arithmetic work = begin();
    Number a = Conversions.operand(x);
    Number b = Conversions.operand(y);
    return end(work, work.multiply(a, b));
  }

  /** {@code divide(a, b)}. */
  @PyMethod("divide")
  public final PyDecimal divide(@Nullable Object x, @Nullable Object y) {
    Arithmetic work = begin();
    Number a = Conversions.operand(x);
    Number b = Conversions.operand(y);
    return end(work, work.divide(a, b));
  }

  /** {@code divide_int(a, b)}. */
  @PyMethod("divide_int")
  public final PyDecimal divideInt(@Nullable Object x, @Nullable Object y) {
    Arithmetic work = begin();
    Number a = Conversions.operand(x);
    Number b = Conversions.operand(y);
    return end(work, work.divideInteger(a, b));
  }

  /** {@code remainder(a, b)}. */
  @PyMethod("remainder")
  public final PyDecimal remainder(@Nullable Object x, @Nullable Object y) {
    Arithmetic work = begin();
    Number a = Conversions.operand(x);
    Number b = Conversions.operand(y);
    return end(work, work.remainder(a, b));
  }

  /** {@code remainder_near(a, b)}. */
  @PyMethod("remainder_near")
  public final PyDecimal remainderNear(@Nullable Object x, @Nullable Object y) {
    Arithmetic work = begin();
    Number a = Conversions.operand(x);
    Number b = Conversions.operand(y);
    return end(work, work.remainderNear(a, b));
  }

  /** {@code quantize(a, b)}. */
  @PyMethod("quantize")
  public final PyDecimal quantize(@Nullable Object x, @Nullable Object y) {
    Arithmetic work = begin();
    Number a = Conversions.operand(x);
    Number b = Conversions.operand(y);
    return end(work, work.quantize(a, b, work.rounding));
  }

  /** {@code max(a, b)}. */
  @PyMethod("max")
  public final PyDecimal max(@Nullable Object x, @Nullable Object y) {
    Arithmetic work = begin();
    Number a = Conversions.operand(x);
    Number b = Conversions.operand(y);
    return end(work, work.extreme(a, b, true, false));
  }

  /** {@code min(a, b)}. */
  @PyMethod("min")
  public final PyDecimal min(@Nullable Object x, @Nullable Object y) {
    Arithmetic work = begin();
    Number a = Conversions.operand(x);
    Number b = Conversions.operand(y);
    return end(work, work.extreme(a, b, false, false));
  }

  /** {@code scaleb(a, b)}. */
  @PyMethod("scaleb")
  public final PyDecimal scaleb(@Nullable Object x, @Nullable Object y) {
    Arithmetic work = begin();
    Number a = Conversions.operand(x);
    Number b = Conversions.operand(y);
    return end(work, Neighbours.scale(work, a, b));
  }

  /** {@code compare(a, b)}. */
  @PyMethod("compare")
  public final PyDecimal compareValues(@Nullable Object x, @Nullable Object y) {
    return decimal(x).compareTo(y, self());
  }

  /** {@code power(a, b, modulo)}. */
  @PyMethod
  public final PyDecimal power(
      @Named @Nullable Object a,
      @Named @Nullable Object b,
      @Named @Default("null") @Nullable Object modulo) {
    Arithmetic work = begin();
    Number base = Conversions.operand(a);
    Number exponent = Conversions.operand(b);
    return end(
        work,
        modulo == null
            ? new Functions(work).power(base, exponent)
            : Modular.power(work, base, exponent, Conversions.operand(modulo)));
  }

  /** {@code fma(a, b, c)}. */
  @PyMethod
  public final PyDecimal fma(@Nullable Object x, @Nullable Object y, @Nullable Object z) {
    Arithmetic work = begin();
    return end(
        work,
        work.fusedMultiplyAdd(
            Conversions.operand(x), Conversions.operand(y), Conversions.operand(z)));
  }

  /** {@code to_sci_string(x)}. */
  @PyMethod
  public final String toSciString(@Nullable Object x) {
    return DecimalText.text(Conversions.operand(x), false, self().capitals() != 0);
  }

  /** {@code to_eng_string(x)}. */
  @PyMethod
  public final String toEngString(@Nullable Object x) {
    return DecimalText.text(Conversions.operand(x), true, self().capitals() != 0);
  }
}
