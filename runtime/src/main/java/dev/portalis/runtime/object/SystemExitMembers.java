package dev.portalis.runtime.object;

import dev.portalis.annotations.library.Arguments;
import dev.portalis.annotations.library.KeywordArguments;
import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyInit;
import dev.portalis.annotations.library.PyProperty;
import dev.portalis.annotations.library.PySetter;
import org.jspecify.annotations.Nullable;

/** The members of {@code SystemExit}. */
@PyClass(
    value = "SystemExit",
    values = PyBaseException.class,
    type = "ExceptionTypes.SYSTEM_EXIT",
    bases = "BaseException")
public final class SystemExitMembers {
  static final int CODE = 0;

  private SystemExitMembers() {}

  /** {@code SystemExit(code)}. */
  @PyInit
  public static void initialize(
      PyBaseException self,
      @Arguments @Nullable Object[] arguments,
      @KeywordArguments PyDict keywords) {
    PyBaseExceptionMembers.initialize(self, arguments, keywords);
    self.setField(
        CODE,
        arguments.length == 0 ? null : arguments.length == 1 ? arguments[0] : self.arguments());
  }

  /** {@code code}. */
  @PyProperty
  public static @Nullable Object code(PyBaseException self) {
    return self.field(CODE);
  }

  /** Sets {@code code}. */
  @PySetter("code")
  public static void setCode(PyBaseException self, @Nullable Object value) {
    self.setField(CODE, value);
  }
}
