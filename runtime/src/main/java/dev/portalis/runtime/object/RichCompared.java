package dev.portalis.runtime.object;

import dev.portalis.annotations.library.PyMethod;
import dev.portalis.runtime.threads.Sharing;
import org.jspecify.annotations.Nullable;

/** An object whose type has the special methods of comparison. */
public abstract class RichCompared extends PyObject {
  /** A container that no other thread will ever reach. */
  private boolean confined;

  /** For subclasses. */
  protected RichCompared(PyType type) {
    super(type);
  }

  final void confine() {
    confined = true;
  }

  /** Whether other threads may reach it now, so that what is done to it is done in steps. */
  final boolean isGuarded() {
    return Sharing.isActive() && !confined;
  }

  /** {@code self == other}. */
  @PyMethod("__eq__")
  public final @Nullable Object isEqualTo(@Nullable Object other) {
    return compare(CompareOp.EQ, other);
  }

  /** {@code self != other}. */
  @PyMethod("__ne__")
  public final @Nullable Object isDifferentFrom(@Nullable Object other) {
    return compare(CompareOp.NE, other);
  }

  /** {@code self < other}. */
  @PyMethod("__lt__")
  public final @Nullable Object isLessThan(@Nullable Object other) {
    return compare(CompareOp.LT, other);
  }

  /** {@code self <= other}. */
  @PyMethod("__le__")
  public final @Nullable Object isAtMost(@Nullable Object other) {
    return compare(CompareOp.LE, other);
  }

  /** {@code self > other}. */
  @PyMethod("__gt__")
  public final @Nullable Object isGreaterThan(@Nullable Object other) {
    return compare(CompareOp.GT, other);
  }

  /** {@code self >= other}. */
  @PyMethod("__ge__")
  public final @Nullable Object isAtLeast(@Nullable Object other) {
    return compare(CompareOp.GE, other);
  }
}
