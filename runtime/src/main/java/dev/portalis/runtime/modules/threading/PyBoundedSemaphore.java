package dev.portalis.runtime.modules.threading;

import dev.portalis.annotations.library.Default;
import dev.portalis.annotations.library.Named;
import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyInit;
import dev.portalis.annotations.library.PyProperty;
import dev.portalis.runtime.object.PyType;
import dev.portalis.threads.Semaphore;
import org.jspecify.annotations.Nullable;

/** {@code threading.BoundedSemaphore(value)}. */
@PyClass(value = "BoundedSemaphore", module = "threading", pure = true)
public class PyBoundedSemaphore extends PySemaphore {
  /** The type. */
  public static final PyType TYPE =
      ThreadingTypes.pure("BoundedSemaphore", PySemaphore.TYPE, new PyBoundedSemaphoreFace());

  private long initial = 1;

  /** A semaphore with one permit. */
  public PyBoundedSemaphore(PyType type) {
    super(type);
  }

  @Override
  @PyInit
  public void init(@Named @Default("1") @Nullable Object value) {
    super.init(value);
    initial = value();
  }

  /** The number of permits at the beginning. */
  @PyProperty("_initial_value")
  public long initial() {
    return initial;
  }

  @Override
  Semaphore made(long permits) {
    return Semaphore.bounded(permits);
  }

  @Override
  String shown() {
    return value() + "/" + initial;
  }
}
