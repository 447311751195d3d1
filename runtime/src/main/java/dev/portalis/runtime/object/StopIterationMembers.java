package dev.portalis.runtime.object;

import dev.portalis.annotations.library.Arguments;
import dev.portalis.annotations.library.KeywordArguments;
import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyInit;
import dev.portalis.annotations.library.PyProperty;
import dev.portalis.annotations.library.PySetter;
import org.jspecify.annotations.Nullable;

/** The members of {@code StopIteration}. */
@PyClass(
    value = "StopIteration",
    values = PyBaseException.class,
    type = "ExceptionTypes.STOP_ITERATION",
    bases = "Exception")
public final class StopIterationMembers {
  static final int VALUE = 0;

  private StopIterationMembers() {}

  /** {@code StopIteration(value)}. */
  @PyInit
  public static void initialize(
      PyBaseException self,
      @Arguments @Nullable Object[] arguments,
      @KeywordArguments PyDict keywords) {
    PyBaseExceptionMembers.initialize(self, arguments, keywords);
    self.setField(VALUE, arguments.length > 0 ? arguments[0] : null);
  }

  /** {@code value}. */
  @PyProperty
  public static @Nullable Object value(PyBaseException self) {
    return self.field(VALUE);
  }

  /** Sets {@code value}. */
  @PySetter("value")
  public static void setValue(PyBaseException self, @Nullable Object value) {
    self.setField(VALUE, value);
  }
}
