package dev.portalis.runtime.modules.builtins;

import dev.portalis.annotations.library.Default;
import dev.portalis.annotations.library.PyFunction;
import dev.portalis.runtime.object.Calls;
import dev.portalis.runtime.object.ExceptionTypes;
import dev.portalis.runtime.object.Exceptions;
import org.jspecify.annotations.Nullable;

/** The builtins that end the program, which CPython's module {@code site} adds. */
public final class ExitFunctions {
  private ExitFunctions() {}

  /** {@code exit(code=None)}. */
  @PyFunction
  public static @Nullable Object exit(@Default("null") @Nullable Object code) {
    throw Exceptions.raise(Calls.call(ExceptionTypes.SYSTEM_EXIT, code));
  }

  /** {@code quit(code=None)}. */
  @PyFunction
  public static @Nullable Object quit(@Default("null") @Nullable Object code) {
    return exit(code);
  }
}
