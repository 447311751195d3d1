package dev.portalis.runtime.modules.math;

import dev.portalis.annotations.library.PyConstant;
import dev.portalis.annotations.library.PyModule;

/**
 * Python's {@code math}.
 *
 * @see <a href="https://docs.python.org/3.12/library/math.html">math</a>
 */
@PyModule(
    value = "math",
    parts = {
      IntegerFunctions.class,
      FloatFunctions.class,
      PowerFunctions.class,
      AngleFunctions.class,
      SumFunctions.class,
      SpecialFunctions.class
    })
public final class MathModule {
  /** {@code math.pi}. */
  @PyConstant("pi")
  public static final double PI = Math.PI;

  /** {@code math.e}. */
  @PyConstant("e")
  public static final double E = Math.E;

  /** {@code math.tau}. */
  @PyConstant("tau")
  public static final double TAU = 2 * Math.PI;

  /** {@code math.inf}. */
  @PyConstant("inf")
  public static final double INF = Double.POSITIVE_INFINITY;

  /** {@code math.nan}. */
  @PyConstant("nan")
  public static final double NAN = Double.NaN;

  private MathModule() {}
}
