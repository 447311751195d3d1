package dev.portalis.runtime.modules.asyncio;

import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyMethod;
import dev.portalis.runtime.object.PyType;

/** {@code asyncio.TimerHandle}: a callback that is called at a time. */
@PyClass(value = "TimerHandle", module = "asyncio.events", pure = true)
public final class PyTimerHandle extends PyHandle implements Comparable<PyTimerHandle> {
  /** The type. */
  public static final PyType TYPE =
      AsyncTypes.of("TimerHandle", "asyncio.events", PyHandle.TYPE, new PyTimerHandleFace());

  private final double when;
  private final long number;

  PyTimerHandle(double when, long number, Runnable action) {
    super(TYPE, action);
    this.when = when;
    this.number = number;
  }

  /** {@code handle.when()}. */
  @PyMethod
  public double when() {
    return when;
  }

  /** By time; of two for the same time the one made first. */
  @Override
  public int compareTo(PyTimerHandle other) {
    int order = Double.compare(when, other.when);
    return order != 0 ? order : Long.compare(number, other.number);
  }

  @Override
  public boolean equals(@org.jspecify.annotations.Nullable Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }
}
