package dev.portalis.runtime.modules.futures;

import dev.portalis.annotations.library.PyClassConstant;
import dev.portalis.annotations.library.PyModule;
import dev.portalis.runtime.object.PyType;

/** The module {@code concurrent.futures.process}. */
@PyModule(
    value = "concurrent.futures.process",
    classes = {PyProcessPoolExecutor.class},
    pure = true)
public final class FuturesProcessModule {
  /** {@code BrokenProcessPool}. */
  @PyClassConstant(value = "BrokenProcessPool", bases = "RuntimeError")
  public static final PyType BROKEN_PROCESS_POOL = FutureTypes.BROKEN_PROCESS_POOL;

  private FuturesProcessModule() {}
}
