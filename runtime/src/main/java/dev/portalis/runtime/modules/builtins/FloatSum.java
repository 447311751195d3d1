package dev.portalis.runtime.modules.builtins;

import org.jspecify.annotations.Nullable;

/** A sum of floats with a compensation for what rounding loses, as CPython 3.12 keeps it. */
final class FloatSum {
  private double sum;
  private double compensation;

  FloatSum(double start) {
    sum = start;
  }

  /** Adds a float, bool or small int; false for anything else. */
  boolean add(@Nullable Object item) {
    if (item instanceof Double) {
      double x = (Double) item;
      double total = sum + x;
      if (Math.abs(sum) >= Math.abs(x)) {
        compensation += (sum - total) + x;
      } else {
        compensation += (x - total) + sum;
      }
      sum = total;
      return true;
    }
    if (item instanceof Long) {
      sum += (Long) item;
      return true;
    }
    if (item instanceof Boolean) {
      sum += (Boolean) item ? 1 : 0;
      return true;
    }
    return false;
  }

  double value() {
    boolean useful =
        compensation != 0 && !Double.isNaN(compensation) && !Double.isInfinite(compensation);
    return useful ? sum + compensation : sum;
  }
}
