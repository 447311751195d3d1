package dev.portalis.runtime.modules.futures;

import dev.portalis.annotations.library.PyClassConstant;
import dev.portalis.annotations.library.PyModule;
import dev.portalis.runtime.object.PyType;

/** The module {@code concurrent.futures.thread}. */
@PyModule(
    value = "concurrent.futures.thread",
    classes = {PyThreadPoolExecutor.class},
    pure = true)
public final class FuturesThreadModule {
  /** {@code BrokenThreadPool}. */
  @PyClassConstant(value = "BrokenThreadPool", bases = "RuntimeError")
  public static final PyType BROKEN_THREAD_POOL = FutureTypes.BROKEN_THREAD_POOL;

  private FuturesThreadModule() {}
}
