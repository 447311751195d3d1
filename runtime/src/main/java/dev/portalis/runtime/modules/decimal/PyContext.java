package dev.portalis.runtime.modules.decimal;

import dev.portalis.annotations.library.Default;
import dev.portalis.annotations.library.Named;
import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyInit;
import dev.portalis.annotations.library.PyMethod;
import dev.portalis.annotations.library.PyProperty;
import dev.portalis.annotations.library.PySetter;
import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.object.BuiltinTypes;
import dev.portalis.runtime.object.Convert;
import dev.portalis.runtime.object.Iteration;
import dev.portalis.runtime.object.PyDict;
import dev.portalis.runtime.object.PyType;
import dev.portalis.runtime.object.Truth;
import dev.portalis.runtime.threads.CarrierLocal;
import dev.portalis.runtime.threads.Platform;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * {@code decimal.Context}. Each thread has a current one.
 *
 * @see <a href="https://docs.python.org/3.12/library/decimal.html#context-objects">Context
 *     objects</a>
 */
@PyClass(value = "Context", module = "decimal")
public final class PyContext extends ContextOperations {
  /** {@code decimal.Context}. */
  public static final PyType TYPE =
      PyType.builtin("Context", "decimal", BuiltinTypes.OBJECT, new PyContextFace());

  static final long MAX_EXPONENT = 999_999_999_999_999_999L;
  private static final int DEFAULT_TRAPS =
      Signals.INVALID | Signals.DIVISION_BY_ZERO | Signals.OVERFLOW;

  /** The order in which repr shows signals. */
  private static final int[] SHOWN = {
    Signals.CLAMPED,
    Signals.INVALID,
    Signals.DIVISION_BY_ZERO,
    Signals.INEXACT,
    Signals.FLOAT,
    Signals.OVERFLOW,
    Signals.ROUNDED,
    Signals.SUBNORMAL,
    Signals.UNDERFLOW
  };

  /** What new contexts and threads begin with. */
  static final PyContext DEFAULT = new PyContext(28, Rounding.ROUND_HALF_EVEN, DEFAULT_TRAPS);

  static final PyContext BASIC =
      new PyContext(9, Rounding.ROUND_HALF_UP, DEFAULT_TRAPS | Signals.CLAMPED | Signals.UNDERFLOW);
  static final PyContext EXTENDED = new PyContext(9, Rounding.ROUND_HALF_EVEN, 0);

  private static final CarrierLocal<Slot> CURRENT = new CarrierLocal<>();

  private long precision = 28;
  private Rounding rounding = Rounding.ROUND_HALF_EVEN;
  private long minExponent = -999999;
  private long maxExponent = 999999;
  private long capitals = 1;
  private boolean clamps;
  private int flags;
  private int traps = DEFAULT_TRAPS;

  /** One thread's context. Threads of the platform can serve several threads, one by one. */
  private static final class Slot {
    final long ident;
    final PyContext context;

    Slot(long ident, PyContext context) {
      this.ident = ident;
      this.context = context;
    }
  }

  /** The default context. */
  public PyContext(PyType type) {
    super(type);
  }

  private PyContext(int precision, Rounding rounding, int traps) {
    super(TYPE);
    this.precision = precision;
    this.rounding = rounding;
    this.traps = traps;
  }

  /** The context of the caller's thread. */
  static PyContext current() {
    long ident = Platform.THREADS.current().ident();
    Slot slot = CURRENT.get();
    if (slot == null || slot.ident != ident) {
      slot = new Slot(ident, DEFAULT.copy());
      CURRENT.set(slot);
    }
    return slot.context;
  }

  static void setCurrent(PyContext context) {
    CURRENT.set(new Slot(Platform.THREADS.current().ident(), context));
  }

  @Override
  Arithmetic begin() {
    return new Arithmetic((int) precision, rounding, minExponent, maxExponent, clamps);
  }

  @Override
  PyDecimal end(Arithmetic work, Number result) {
    if (work.status != 0) {
      raise(work.status);
    }
    return new PyDecimal(result);
  }

  /** Notes conditions; raises those that are trapped. */
  void raise(int status) {
    int signals = Signals.signalsOf(status);
    flags |= signals;
    if ((signals & traps) != 0) {
      int kinds = status & ~Signals.ALL;
      throw Signals.exception(signals & traps & ~(kinds != 0 ? Signals.INVALID : 0) | kinds);
    }
  }

  /** {@code Context(...)}: what is None is as in the default context. */
  @PyInit
  public void initialize(
      @Named @Default("null") @Nullable Object prec,
      @Named @Default("null") @Nullable Object rounding,
      @Named @Default("null") @Nullable Object Emin,
      @Named @Default("null") @Nullable Object Emax,
      @Named @Default("null") @Nullable Object capitals,
      @Named @Default("null") @Nullable Object clamp,
      @Named @Default("null") @Nullable Object flags,
      @Named @Default("null") @Nullable Object traps) {
    takeAll(DEFAULT);
    this.flags = 0;
    update(
        PyDict.of(
            "prec",
            prec,
            "rounding",
            rounding,
            "Emin",
            Emin,
            "Emax",
            Emax,
            "capitals",
            capitals,
            "clamp",
            clamp,
            "flags",
            flags,
            "traps",
            traps));
  }

  /** Sets what is not None. */
  void update(PyDict settings) {
    for (Map.Entry<Object, Object> each : settings.entrySet()) {
      Object value = each.getValue();
      if (value != null) {
        set((String) each.getKey(), value);
      }
    }
  }

  private void set(String name, Object value) {
    switch (name) {
      case "prec":
        setPrecision(Convert.toIndex(value));
        break;
      case "rounding":
        setRounding(value);
        break;
      case "Emin":
        setMinExponent(Convert.toIndex(value));
        break;
      case "Emax":
        setMaxExponent(Convert.toIndex(value));
        break;
      case "capitals":
        setCapitals(Convert.toIndex(value));
        break;
      case "clamp":
        setClamp(Convert.toIndex(value));
        break;
      case "flags":
        flags = bits(value);
        break;
      case "traps":
        traps = bits(value);
        break;
      default:
        throw Errors.typeError("'" + name + "' is an invalid keyword argument for this function");
    }
  }

  /** Signals given as a list, or as a dict of truth values. */
  private static int bits(@Nullable Object signals) {
    int bits = 0;
    for (Object each : Iteration.toArray(signals)) {
      int bit = bit(each);
      boolean on = !(signals instanceof PyDict) || Truth.of(((PyDict) signals).getItem(each));
      bits |= on ? bit : 0;
    }
    if (signals instanceof PySignalDict) {
      return ((PySignalDict) signals).bits();
    }
    return bits;
  }

  static int bit(@Nullable Object signal) {
    for (int i = 0; i < Signals.TYPES.length; i++) {
      if (Signals.TYPES[i] == signal && 1 << i <= Signals.ALL) {
        return 1 << i;
      }
    }
    throw Errors.typeError("values must be either signal dicts or lists of signals");
  }

  private void takeAll(PyContext other) {
    precision = other.precision;
    rounding = other.rounding;
    minExponent = other.minExponent;
    maxExponent = other.maxExponent;
    capitals = other.capitals;
    clamps = other.clamps;
    flags = other.flags;
    traps = other.traps;
  }

  /** {@code prec}. */
  @PyProperty("prec")
  public long precision() {
    return precision;
  }

  /** Sets {@code prec}. */
  @PySetter("prec")
  public void setPrecision(long value) {
    if (value < 1 || value > MAX_EXPONENT) {
      throw Errors.valueError("valid range for prec is [1, MAX_PREC]");
    }
    precision = Math.min(value, 500_000_000);
  }

  /** {@code rounding}. */
  @PyProperty("rounding")
  public String roundingName() {
    return rounding.name();
  }

  /** Sets {@code rounding}. */
  @PySetter("rounding")
  public void setRounding(@Nullable Object value) {
    rounding = mode(value);
  }

  static Rounding mode(@Nullable Object name) {
    for (Rounding each : Rounding.values()) {
      if (each.name().equals(name)) {
        return each;
      }
    }
    throw Errors.typeError(
        "valid values for rounding are:\n  [ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN,\n"
            + "   ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN,\n   ROUND_05UP]");
  }

  /** {@code Emin}. */
  @PyProperty("Emin")
  public long minExponent() {
    return minExponent;
  }

  /** Sets {@code Emin}. */
  @PySetter("Emin")
  public void setMinExponent(long value) {
    if (value > 0 || value < -MAX_EXPONENT) {
      throw Errors.valueError("valid range for Emin is [MIN_EMIN, 0]");
    }
    minExponent = value;
  }

  /** {@code Emax}. */
  @PyProperty("Emax")
  public long maxExponent() {
    return maxExponent;
  }

  /** Sets {@code Emax}. */
  @PySetter("Emax")
  public void setMaxExponent(long value) {
    if (value < 0 || value > MAX_EXPONENT) {
      throw Errors.valueError("valid range for Emax is [0, MAX_EMAX]");
    }
    maxExponent = value;
  }

  /** {@code capitals}. */
  @PyProperty
  public long capitals() {
    return capitals;
  }

  /** Sets {@code capitals}. */
  @PySetter("capitals")
  public void setCapitals(long value) {
    if (value != 0 && value != 1) {
      throw Errors.valueError("valid values for capitals are [0, 1]");
    }
    capitals = value;
  }

  /** {@code clamp}. */
  @PyProperty
  public long clamp() {
    return clamps ? 1 : 0;
  }

  /** Sets {@code clamp}. */
  @PySetter("clamp")
  public void setClamp(long value) {
    if (value != 0 && value != 1) {
      throw Errors.valueError("valid values for clamp are [0, 1]");
    }
    clamps = value == 1;
  }

  int signals(boolean trapped) {
    return trapped ? traps : flags;
  }

  void setSignals(boolean trapped, int bits) {
    if (trapped) {
      traps = bits;
    } else {
      flags = bits;
    }
  }

  /** {@code flags}. */
  @PyProperty
  public PySignalDict flags() {
    return new PySignalDict(this, false);
  }

  /** Sets {@code flags}. */
  @PySetter("flags")
  public void setFlags(@Nullable Object value) {
    flags = bits(value);
  }

  /** {@code traps}. */
  @PyProperty
  public PySignalDict traps() {
    return new PySignalDict(this, true);
  }

  /** Sets {@code traps}. */
  @PySetter("traps")
  public void setTraps(@Nullable Object value) {
    traps = bits(value);
  }

  /** {@code clear_flags()}. */
  @PyMethod
  public void clearFlags() {
    flags = 0;
  }

  /** {@code clear_traps()}. */
  @PyMethod
  public void clearTraps() {
    traps = 0;
  }

  /** {@code copy()}. */
  @PyMethod
  public PyContext copy() {
    PyContext made = new PyContext(TYPE);
    made.takeAll(this);
    return made;
  }

  /** {@code __copy__}. */
  @PyMethod("__copy__")
  public PyContext shallowCopy() {
    return copy();
  }

  /** {@code Etiny()}. */
  @PyMethod("Etiny")
  public long tiny() {
    return minExponent - precision + 1;
  }

  /** {@code Etop()}. */
  @PyMethod("Etop")
  public long top() {
    return maxExponent - precision + 1;
  }

  /** {@code create_decimal(num)}: rounded, unlike {@code Decimal(num)}. */
  @PyMethod
  public PyDecimal createDecimal(@Default("\"0\"") @Nullable Object num) {
    Arithmetic work = begin();
    return end(work, work.fix(Conversions.exact(num, this)));
  }

  /** {@code create_decimal_from_float(f)}. */
  @PyMethod
  public PyDecimal createDecimalFromFloat(double f) {
    Arithmetic work = begin();
    return end(work, work.fix(Conversions.ofDouble(f)));
  }

  @Override
  public String repr() {
    return "Context(prec="
        + precision
        + ", rounding="
        + rounding
        + ", Emin="
        + minExponent
        + ", Emax="
        + maxExponent
        + ", capitals="
        + capitals
        + ", clamp="
        + clamp()
        + ", flags="
        + names(flags)
        + ", traps="
        + names(traps)
        + ")";
  }

  private static String names(int bits) {
    StringBuilder text = new StringBuilder();
    for (int bit : SHOWN) {
      if ((bits & bit) != 0) {
        PyType type = Signals.TYPES[Integer.numberOfTrailingZeros(bit)];
        text.append(text.length() == 0 ? "" : ", ").append(type.name());
      }
    }
    return "[" + text + "]";
  }
}
