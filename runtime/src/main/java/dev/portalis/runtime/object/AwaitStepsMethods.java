package dev.portalis.runtime.object;

import dev.portalis.annotations.library.Default;
import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyMethod;
import org.jspecify.annotations.Nullable;

/** The members of what {@code await} steps through where it is implemented in Java. */
@PyClass(
    value = "coroutine_wrapper",
    values = AwaitSteps.class,
    type = "BuiltinTypes.AWAIT_STEPS",
    bases = "iterator")
public final class AwaitStepsMethods {
  private AwaitStepsMethods() {}

  /** {@code __await__}. */
  @PyMethod("__await__")
  public static PyIterator steps(AwaitSteps self) {
    return self;
  }

  /** {@code send}. */
  @PyMethod
  public static @Nullable Object send(AwaitSteps self, @Nullable Object value) {
    return self.send(value);
  }

  /** {@code throw}. */
  @PyMethod("throw")
  public static @Nullable Object throwInto(
      AwaitSteps self,
      @Nullable Object type,
      @Default("null") @Nullable Object value,
      @Default("null") @Nullable Object traceback) {
    return self.throwInto(type, value, traceback);
  }

  /** {@code close}. */
  @PyMethod
  public static void close(AwaitSteps self) {
    self.close();
  }
}
