package dev.portalis.runtime.modules.asyncio;

import dev.portalis.annotations.library.Default;
import dev.portalis.annotations.library.Named;
import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyInit;
import dev.portalis.annotations.library.PyMethod;
import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.object.PyType;

/** {@code asyncio.BoundedSemaphore}: cannot be released more often than it was acquired. */
@PyClass(value = "BoundedSemaphore", module = "asyncio.locks", pure = true)
public final class PyAsyncBoundedSemaphore extends PyAsyncSemaphore {
  /** The type. */
  public static final PyType TYPE =
      AsyncTypes.of(
          "BoundedSemaphore",
          "asyncio.locks",
          PyAsyncSemaphore.TYPE,
          new PyAsyncBoundedSemaphoreFace());

  private long bound = 1;

  /** A semaphore with one permit. */
  public PyAsyncBoundedSemaphore(PyType type) {
    super(type);
  }

  @Override
  @PyInit
  public void init(@Named @Default("1") long value) {
    super.init(value);
    bound = value;
  }

  @Override
  @PyMethod
  public void release() {
    if (value >= bound) {
      throw Errors.valueError("BoundedSemaphore released too many times");
    }
    super.release();
  }
}
