package dev.portalis.runtime.modules.decimal;

import dev.portalis.annotations.library.Default;
import dev.portalis.annotations.library.KeywordArguments;
import dev.portalis.annotations.library.Named;
import dev.portalis.annotations.library.PyClassConstant;
import dev.portalis.annotations.library.PyConstant;
import dev.portalis.annotations.library.PyFunction;
import dev.portalis.annotations.library.PyModule;
import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.object.PyDict;
import dev.portalis.runtime.object.PyType;
import org.jspecify.annotations.Nullable;

/**
 * Python's {@code decimal}.
 *
 * @see <a href="https://docs.python.org/3.12/library/decimal.html">decimal</a>
 */
@PyModule(
    value = "decimal",
    classes = {PyDecimal.class, PyContext.class, PyDecimalTuple.class})
public final class DecimalModule {
  /** {@code MAX_PREC}. */
  @PyConstant("MAX_PREC")
  public static final long MAX_PREC = PyContext.MAX_EXPONENT;

  /** {@code MAX_EMAX}. */
  @PyConstant("MAX_EMAX")
  public static final long MAX_EMAX = PyContext.MAX_EXPONENT;

  /** {@code MIN_EMIN}. */
  @PyConstant("MIN_EMIN")
  public static final long MIN_EMIN = -PyContext.MAX_EXPONENT;

  /** {@code MIN_ETINY}. */
  @PyConstant("MIN_ETINY")
  public static final long MIN_ETINY = -1_999_999_999_999_999_997L;

  /** {@code HAVE_THREADS}. */
  @PyConstant("HAVE_THREADS")
  public static final boolean HAVE_THREADS = true;

  /** {@code HAVE_CONTEXTVAR}. */
  @PyConstant("HAVE_CONTEXTVAR")
  public static final boolean HAVE_CONTEXTVAR = true;

  /** {@code DefaultContext}. */
  @PyConstant("DefaultContext")
  public static final PyContext DEFAULT_CONTEXT = PyContext.DEFAULT;

  /** {@code BasicContext}. */
  @PyConstant("BasicContext")
  public static final PyContext BASIC_CONTEXT = PyContext.BASIC;

  /** {@code ExtendedContext}. */
  @PyConstant("ExtendedContext")
  public static final PyContext EXTENDED_CONTEXT = PyContext.EXTENDED;

  /** {@code ROUND_CEILING}. */
  @PyConstant("ROUND_CEILING")
  public static final String ROUND_CEILING = "ROUND_CEILING";

  /** {@code ROUND_FLOOR}. */
  @PyConstant("ROUND_FLOOR")
  public static final String ROUND_FLOOR = "ROUND_FLOOR";

  /** {@code ROUND_UP}. */
  @PyConstant("ROUND_UP")
  public static final String ROUND_UP = "ROUND_UP";

  /** {@code ROUND_DOWN}. */
  @PyConstant("ROUND_DOWN")
  public static final String ROUND_DOWN = "ROUND_DOWN";

  /** {@code ROUND_HALF_UP}. */
  @PyConstant("ROUND_HALF_UP")
  public static final String ROUND_HALF_UP = "ROUND_HALF_UP";

  /** {@code ROUND_HALF_DOWN}. */
  @PyConstant("ROUND_HALF_DOWN")
  public static final String ROUND_HALF_DOWN = "ROUND_HALF_DOWN";

  /** {@code ROUND_HALF_EVEN}. */
  @PyConstant("ROUND_HALF_EVEN")
  public static final String ROUND_HALF_EVEN = "ROUND_HALF_EVEN";

  /** {@code ROUND_05UP}. */
  @PyConstant("ROUND_05UP")
  public static final String ROUND_05UP = "ROUND_05UP";

  /** {@code InvalidOperation}. */
  @PyClassConstant(value = "InvalidOperation", bases = "ArithmeticError")
  public static final PyType INVALID = Signals.INVALID_TYPE;

  /** {@code FloatOperation}. */
  @PyClassConstant(value = "FloatOperation", bases = "TypeError")
  public static final PyType FLOAT = Signals.FLOAT_TYPE;

  /** {@code DivisionByZero}. */
  @PyClassConstant(value = "DivisionByZero", bases = "ZeroDivisionError")
  public static final PyType DIVISION_BY_ZERO = Signals.DIVISION_BY_ZERO_TYPE;

  /** {@code Inexact}. */
  @PyClassConstant(value = "Inexact", bases = "ArithmeticError")
  public static final PyType INEXACT = Signals.INEXACT_TYPE;

  /** {@code Rounded}. */
  @PyClassConstant(value = "Rounded", bases = "ArithmeticError")
  public static final PyType ROUNDED = Signals.ROUNDED_TYPE;

  /** {@code Subnormal}. */
  @PyClassConstant(value = "Subnormal", bases = "ArithmeticError")
  public static final PyType SUBNORMAL = Signals.SUBNORMAL_TYPE;

  /** {@code Overflow}. */
  @PyClassConstant(value = "Overflow", bases = "ArithmeticError")
  public static final PyType OVERFLOW = Signals.OVERFLOW_TYPE;

  /** {@code Underflow}. */
  @PyClassConstant(value = "Underflow", bases = "ArithmeticError")
  public static final PyType UNDERFLOW = Signals.UNDERFLOW_TYPE;

  /** {@code Clamped}. */
  @PyClassConstant(value = "Clamped", bases = "ArithmeticError")
  public static final PyType CLAMPED = Signals.CLAMPED_TYPE;

  /** {@code ConversionSyntax}. */
  @PyClassConstant(value = "ConversionSyntax", bases = "ArithmeticError")
  public static final PyType CONVERSION = Signals.CONVERSION_TYPE;

  /** {@code DivisionImpossible}. */
  @PyClassConstant(value = "DivisionImpossible", bases = "ArithmeticError")
  public static final PyType IMPOSSIBLE = Signals.IMPOSSIBLE_TYPE;

  /** {@code DivisionUndefined}. */
  @PyClassConstant(value = "DivisionUndefined", bases = "ZeroDivisionError")
  public static final PyType UNDEFINED = Signals.UNDEFINED_TYPE;

  /** {@code InvalidContext}. */
  @PyClassConstant(value = "InvalidContext", bases = "ArithmeticError")
  public static final PyType INVALID_CONTEXT = Signals.INVALID_CONTEXT_TYPE;

  /** {@code DecimalException}. */
  @PyClassConstant(value = "DecimalException", bases = "ArithmeticError")
  public static final PyType DECIMAL_EXCEPTION = Signals.EXCEPTION;

  private DecimalModule() {}

  /** {@code getcontext()}. */
  @PyFunction("getcontext")
  public static PyContext getContext() {
    return PyContext.current();
  }

  /** {@code setcontext(context)}. */
  @PyFunction("setcontext")
  public static void setContext(@Nullable Object context) {
    PyContext given = checked(context);
    boolean shared =
        given == PyContext.DEFAULT || given == PyContext.BASIC || given == PyContext.EXTENDED;
    PyContext.setCurrent(shared ? given.copy() : given);
  }

  private static PyContext checked(@Nullable Object context) {
    if (!(context instanceof PyContext)) {
      throw Errors.typeError("optional argument must be a context");
    }
    return (PyContext) context;
  }

  /** {@code localcontext(ctx, **kwargs)}. */
  @PyFunction("localcontext")
  public static PyLocalContext localContext(
      @Named @Default("null") @Nullable Object ctx, @KeywordArguments PyDict kwargs) {
    PyContext outer = PyContext.current();
    PyContext inner = (ctx == null ? outer : checked(ctx)).copy();
    inner.update(kwargs);
    return new PyLocalContext(inner, outer);
  }
}
