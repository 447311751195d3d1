package dev.portalis.runtime.modules.builtins;

/** A sum of floats with a compensation for what rounding loses, as CPython 3.12 keeps it. */
public final class FloatSum {
  private double sum;
  private double compensation;

  /** A sum that begins with a value. */
  public FloatSum(double start) {
    sum = start;
  }

  FloatSum(double sum, double compensation) {
    this.sum = sum;
    this.compensation = compensation;
  }

  /** Adds a float. */
  public void add(double x) {
    double total = sum + x;
    // The rounding error exactly, without asking which of the two is greater (Knuth's TwoSum).
    double added = total - sum;
    compensation += (sum - (total - added)) + (x - added);
    sum = total;
  }

  /** Adds an int, without compensation. */
  public void add(long x) {
    sum += x;
  }

  /** The sum without its compensation. */
  public double sum() {
    return sum;
  }

  /** What rounding lost. */
  public double compensation() {
    return compensation;
  }

  /** The sum so far. */
  public double value() {
    boolean useful =
        compensation != 0 && !Double.isNaN(compensation) && !Double.isInfinite(compensation);
    return useful ? sum + compensation : sum;
  }
}
