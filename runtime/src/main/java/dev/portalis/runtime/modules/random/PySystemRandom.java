package dev.portalis.runtime.modules.random;

import dev.portalis.annotations.library.Default;
import dev.portalis.annotations.library.Named;
import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyMethod;
import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.object.PyTuple;
import dev.portalis.runtime.object.PyType;
import org.jspecify.annotations.Nullable;

/** {@code random.SystemRandom}: numbers of the system instead of a seed. */
@PyClass(value = "SystemRandom", module = "random", pure = true)
public final class PySystemRandom extends PyRandom {
  /** {@code random.SystemRandom}. */
  public static final PyType TYPE =
      PyType.builtin("SystemRandom", "random", PyRandom.TYPE, new PySystemRandomFace());

  /** A generator of the system's numbers. */
  public PySystemRandom(PyType type) {
    super(type, new SystemEntropy());
  }

  /** Seeds have no effect. */
  @Override
  @PyMethod
  public void seed(@Named @Default("null") @Nullable Object a, @Named @Default("2") long version) {}

  /** There is no state. */
  @Override
  @PyMethod
  public PyTuple getstate() {
    throw Errors.notImplemented("System entropy source does not have state.");
  }

  /** There is no state. */
  @Override
  @PyMethod
  public void setstate(@Named @Nullable Object state) {
    throw Errors.notImplemented("System entropy source does not have state.");
  }
}
