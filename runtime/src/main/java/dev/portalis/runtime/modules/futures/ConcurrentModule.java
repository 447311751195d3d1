package dev.portalis.runtime.modules.futures;

import dev.portalis.annotations.library.PyModule;

/** The package {@code concurrent}, which has nothing but its modules. */
@PyModule(value = "concurrent", pure = true)
public final class ConcurrentModule {
  private ConcurrentModule() {}
}
