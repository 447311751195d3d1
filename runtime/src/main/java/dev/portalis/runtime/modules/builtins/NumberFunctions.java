package dev.portalis.runtime.modules.builtins;

import dev.portalis.annotations.library.Default;
import dev.portalis.annotations.library.Named;
import dev.portalis.annotations.library.PyFunction;
import dev.portalis.annotations.library.Returns;
import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.number.Floats;
import dev.portalis.runtime.number.Ints;
import dev.portalis.runtime.object.Calls;
import dev.portalis.runtime.object.Convert;
import dev.portalis.runtime.object.Operators;
import dev.portalis.runtime.object.PyTuple;
import dev.portalis.runtime.object.PyType;
import dev.portalis.runtime.object.Special;
import org.jspecify.annotations.Nullable;

/** The builtins that compute. */
public final class NumberFunctions {
  private NumberFunctions() {}

  /** {@code abs(x)}. */
  @PyFunction
  public static long abs(long x) {
    return Ints.abs(x);
  }

  /** {@code abs(x)}. */
  @PyFunction
  public static double abs(double x) {
    return Math.abs(x);
  }

  /** {@code abs(x)}. */
  @PyFunction
  public static @Nullable Object abs(@Nullable Object x) {
    return Operators.abs(x);
  }

  /** {@code divmod(a, b)}. */
  @PyFunction
  @Returns("tuple[int, int]")
  public static PyTuple divmod(long a, long b) {
    return PyTuple.of(Ints.floorDiv(a, b), Ints.mod(a, b));
  }

  /** {@code divmod(a, b)}. */
  @PyFunction
  @Returns("tuple[float, float]")
  public static PyTuple divmod(double a, double b) {
    double[] both = Floats.divmod(a, b);
    return PyTuple.of(both[0], both[1]);
  }

  /** {@code divmod(a, b)}. */
  @PyFunction
  public static @Nullable Object divmod(@Nullable Object a, @Nullable Object b) {
    return Operators.divmod(a, b);
  }

  /** {@code pow(base, exp, mod)}. */
  @PyFunction
  public static @Nullable Object pow(
      @Named @Nullable Object base,
      @Named @Nullable Object exp,
      @Named @Default("null") @Nullable Object mod) {
    return mod == null ? Operators.pow(base, exp) : Operators.pow(base, exp, mod);
  }

  /** {@code round(number)}. */
  @PyFunction
  public static long round(@Named long number) {
    return number;
  }

  /** {@code round(number)}. */
  @PyFunction
  @Returns("int")
  public static Object round(@Named double number) {
    return Floats.round(number);
  }

  /** {@code round(number, ndigits)}. */
  @PyFunction
  public static double round(@Named double number, @Named long ndigits) {
    return Floats.round(number, ndigits);
  }

  /** {@code round(number, ndigits)}. */
  @PyFunction
  public static @Nullable Object round(
      @Named @Nullable Object number, @Named @Default("null") @Nullable Object ndigits) {
    Object method = PyType.of(number).special(Special.ROUND);
    if (method == null) {
      throw Errors.typeError(
          "type " + PyType.of(number).name() + " doesn't define __round__ method");
    }
    return ndigits == null
        ? Calls.callSpecial(method, number)
        : Calls.callSpecial(method, number, ndigits);
  }

  /** {@code bin(x)}. */
  @PyFunction
  public static String bin(@Nullable Object x) {
    return prefixed(x, 2, "0b");
  }

  /** {@code oct(x)}. */
  @PyFunction
  public static String oct(@Nullable Object x) {
    return prefixed(x, 8, "0o");
  }

  /** {@code hex(x)}. */
  @PyFunction
  public static String hex(@Nullable Object x) {
    return prefixed(x, 16, "0x");
  }

  private static String prefixed(@Nullable Object x, int base, String prefix) {
    String digits = Ints.toString(Convert.toInt(x), base);
    return digits.startsWith("-") ? "-" + prefix + digits.substring(1) : prefix + digits;
  }
}
