package dev.portalis.runtime.modules.gc;

import dev.portalis.annotations.library.Default;
import dev.portalis.annotations.library.Named;
import dev.portalis.annotations.library.PyConstant;
import dev.portalis.annotations.library.PyFunction;
import dev.portalis.annotations.library.PyModule;
import dev.portalis.annotations.library.Returns;
import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.object.Convert;
import dev.portalis.runtime.object.PyList;
import dev.portalis.runtime.object.PyTuple;
import org.jspecify.annotations.Nullable;

/**
 * Python's {@code gc}: Java's garbage collector needs no switches, so they only remember.
 *
 * @see <a href="https://docs.python.org/3.12/library/gc.html">gc</a>
 */
@PyModule("gc")
public final class GcModule {
  /** {@code DEBUG_STATS}. */
  @PyConstant("DEBUG_STATS")
  public static final long DEBUG_STATS = 1;

  /** {@code DEBUG_COLLECTABLE}. */
  @PyConstant("DEBUG_COLLECTABLE")
  public static final long DEBUG_COLLECTABLE = 2;

  /** {@code DEBUG_UNCOLLECTABLE}. */
  @PyConstant("DEBUG_UNCOLLECTABLE")
  public static final long DEBUG_UNCOLLECTABLE = 4;

  private static volatile boolean enabled = true;
  private static volatile PyTuple threshold = PyTuple.of(700L, 10L, 10L);

  private GcModule() {}

  /** {@code gc.garbage}: nothing is ever left over. */
  @PyConstant("garbage")
  @Returns("list[object]")
  public static PyList garbage() {
    return new PyList();
  }

  /** {@code enable()}. */
  @PyFunction
  public static void enable() {
    enabled = true;
  }

  /** {@code disable()}. */
  @PyFunction
  public static void disable() {
    enabled = false;
  }

  /** {@code isenabled()}. */
  @PyFunction
  public static boolean isenabled() {
    return enabled;
  }

  /** {@code collect(generation=2)}: how many objects went, is not known. */
  @PyFunction
  public static long collect(@Named @Default("2L") long generation) {
    if (generation < 0 || generation > 2) {
      throw Errors.valueError("invalid generation");
    }
    Collector.run();
    return 0;
  }

  /** {@code get_threshold()}. */
  @PyFunction
  @Returns("tuple[int, int, int]")
  public static PyTuple getThreshold() {
    return threshold;
  }

  /** {@code set_threshold(threshold0, threshold1, threshold2)}. */
  @PyFunction
  public static void setThreshold(
      long threshold0,
      @Default("null") @Nullable Object threshold1,
      @Default("null") @Nullable Object threshold2) {
    PyTuple before = threshold;
    threshold =
        PyTuple.of(
            threshold0,
            threshold1 == null ? before.get(1) : (Object) Convert.toIndex(threshold1),
            threshold2 == null ? before.get(2) : (Object) Convert.toIndex(threshold2));
  }

  /** {@code freeze()}: nothing has to be kept from the collector. */
  @PyFunction
  public static void freeze() {}

  /** {@code unfreeze()}. */
  @PyFunction
  public static void unfreeze() {}
}
