package dev.portalis.runtime.modules.math;

import static dev.portalis.runtime.object.Unbound.UNBOUND;

import dev.portalis.annotations.library.Default;
import dev.portalis.annotations.library.KeywordOnly;
import dev.portalis.annotations.library.PyFunction;
import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.object.Convert;
import dev.portalis.runtime.object.Iteration;
import dev.portalis.runtime.object.Operators;
import dev.portalis.runtime.object.PyIterator;
import java.math.BigDecimal;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The functions of {@code math} on many numbers. */
public final class SumFunctions {
  private SumFunctions() {}

  /** {@code math.fsum(seq)}: the exact sum, rounded once. */
  @PyFunction
  public static double fsum(@Nullable Object seq) {
    PyIterator items = Iteration.iterator(seq);
    double[] partials = new double[32];
    int count = 0;
    double specials = 0;
    double infinities = 0;
    for (Object item = items.advance(); item != UNBOUND; item = items.advance()) {
      double number = Convert.toDouble(item);
      double x = number;
      int kept = 0;
      for (int i = 0; i < count; i++) {
        double y = partials[i];
        if (Math.abs(x) < Math.abs(y)) {
          double swapped = x;
          x = y;
          y = swapped;
        }
        double high = x + y;
        double low = y - (high - x);
        if (low != 0) {
          partials[kept++] = low;
        }
        x = high;
      }
      count = kept;
      if (x != 0) {
        if (!FloatFunctions.isfinite(x)) {
          if (FloatFunctions.isfinite(number)) {
            throw Errors.overflow("intermediate overflow in fsum");
          }
          infinities += Double.isInfinite(number) ? number : 0;
          specials += number;
          count = 0;
        } else {
          if (count == partials.length) {
            partials = Arrays.copyOf(partials, count * 2);
          }
          partials[count++] = x;
        }
      }
    }
    if (specials != 0) {
      if (Double.isNaN(infinities)) {
        throw Errors.valueError("-inf + inf in fsum");
      }
      return specials;
    }
    return rounded(partials, count);
  }

  /** The sum of partial sums that do not overlap, rounded half to even. */
  private static double rounded(double[] partials, int size) {
    int count = size;
    if (count == 0) {
      return 0;
    }
    double high = partials[--count];
    double low = 0;
    while (count > 0) {
      double x = high;
      double y = partials[--count];
      high = x + y;
      low = y - (high - x);
      if (low != 0) {
        break;
      }
    }
    boolean halfway =
        count > 0 && ((low < 0 && partials[count - 1] < 0) || (low > 0 && partials[count - 1] > 0));
    if (halfway) {
      double y = low * 2;
      double x = high + y;
      if (y == x - high) {
        high = x;
      }
    }
    return high;
  }

  /** {@code math.prod(iterable, start)}. */
  @PyFunction
  public static @Nullable Object prod(
      @Nullable Object iterable, @KeywordOnly @Default("1") @Nullable Object start) {
    PyIterator items = Iteration.iterator(iterable);
    Object result = start;
    for (Object item = items.advance(); item != UNBOUND; item = items.advance()) {
      result = Operators.mul(result, item);
    }
    return result;
  }

  /** {@code math.sumprod(p, q)}. */
  @PyFunction
  public static @Nullable Object sumprod(@Nullable Object p, @Nullable Object q) {
    Object[] left = Iteration.toArray(p);
    Object[] right = Iteration.toArray(q);
    if (left.length != right.length) {
      throw Errors.valueError("Inputs are not the same length");
    }
    Object total = 0L;
    BigDecimal exact = BigDecimal.ZERO;
    boolean floats = false;
    for (int i = 0; i < left.length; i++) {
      boolean pair =
          (left[i] instanceof Double && isPlainNumber(right[i]))
              || (right[i] instanceof Double && isPlainNumber(left[i]));
      if (pair && areFinite(left[i], right[i])) {
        floats = true;
        exact = exact.add(decimal(left[i]).multiply(decimal(right[i])));
      } else {
        total = Operators.add(total, Operators.mul(left[i], right[i]));
      }
    }
    return floats ? Operators.add(total, exact.doubleValue()) : total;
  }

  private static boolean isPlainNumber(@Nullable Object value) {
    return value instanceof Double || value instanceof Long || value instanceof Boolean;
  }

  private static boolean areFinite(@Nullable Object a, @Nullable Object b) {
    return FloatFunctions.isfinite(Convert.toDouble(a))
        && FloatFunctions.isfinite(Convert.toDouble(b));
  }

  private static BigDecimal decimal(@Nullable Object value) {
    return new BigDecimal(Convert.toDouble(value));
  }

  /** {@code math.hypot(x, y)}. */
  @PyFunction
  public static double hypot(double x, double y) {
    return norm(new double[] {x, y});
  }

  /** {@code math.hypot(*coordinates)}. */
  @PyFunction
  public static double hypot(@Nullable Object... coordinates) {
    double[] vector = new double[coordinates.length];
    for (int i = 0; i < vector.length; i++) {
      vector[i] = Convert.toDouble(coordinates[i]);
    }
    return norm(vector);
  }

  /** {@code math.dist(p, q)}. */
  @PyFunction
  public static double dist(@Nullable Object p, @Nullable Object q) {
    Object[] from = Iteration.toArray(p);
    Object[] to = Iteration.toArray(q);
    if (from.length != to.length) {
      throw Errors.valueError("both points must have the same number of dimensions");
    }
    double[] vector = new double[from.length];
    for (int i = 0; i < vector.length; i++) {
      vector[i] = Convert.toDouble(from[i]) - Convert.toDouble(to[i]);
    }
    return norm(vector);
  }

  /** The length of a vector: the root of the sum of the squares without rounding in between. */
  private static double norm(double[] vector) {
    double max = 0;
    boolean nan = false;
    for (int i = 0; i < vector.length; i++) {
      vector[i] = Math.abs(vector[i]);
      nan |= Double.isNaN(vector[i]);
      max = Math.max(max, Double.isNaN(vector[i]) ? 0 : vector[i]);
    }
    if (Double.isInfinite(max)) {
      return max;
    }
    if (nan) {
      return Double.NaN;
    }
    if (max == 0 || vector.length <= 1) {
      return max;
    }
    int exponent = Math.getExponent(max);
    if (exponent < -1000) {
      for (int i = 0; i < vector.length; i++) {
        vector[i] *= 0x1p600;
      }
      return norm(vector) * 0x1p-600;
    }
    DoubleDouble sum = DoubleDouble.ZERO;
    for (double each : vector) {
      double scaled = Math.scalb(each, -exponent);
      sum = sum.plus(DoubleDouble.product(scaled, scaled));
    }
    double root = Math.sqrt(sum.value());
    DoubleDouble rest = sum.minus(DoubleDouble.product(root, root));
    return Math.scalb(root + rest.value() / (2 * root), exponent);
  }
}
