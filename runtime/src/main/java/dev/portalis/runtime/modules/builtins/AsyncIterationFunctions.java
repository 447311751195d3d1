package dev.portalis.runtime.modules.builtins;

import static dev.portalis.runtime.object.Unbound.UNBOUND;

import dev.portalis.annotations.library.Default;
import dev.portalis.annotations.library.PyFunction;
import dev.portalis.runtime.object.Awaiting;
import org.jspecify.annotations.Nullable;

/** The builtins for asynchronous iteration. */
public final class AsyncIterationFunctions {
  private AsyncIterationFunctions() {}

  /** {@code aiter(async_iterable)}. */
  @PyFunction
  public static Object aiter(@Nullable Object asyncIterable) {
    return Awaiting.iter(asyncIterable);
  }

  /** {@code anext(async_iterator, default)}. */
  @PyFunction
  public static @Nullable Object anext(
      @Nullable Object asyncIterator,
      @Default("dev.portalis.runtime.object.Unbound.UNBOUND") @Nullable Object fallback) {
    return fallback == UNBOUND
        ? Awaiting.anext(asyncIterator)
        : Awaiting.anext(asyncIterator, fallback);
  }
}
