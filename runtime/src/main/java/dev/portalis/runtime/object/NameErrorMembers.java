package dev.portalis.runtime.object;

import dev.portalis.annotations.library.Arguments;
import dev.portalis.annotations.library.KeywordArguments;
import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyInit;
import dev.portalis.annotations.library.PyProperty;
import dev.portalis.annotations.library.PySetter;
import org.jspecify.annotations.Nullable;

/** The members of {@code NameError}. */
@PyClass(
    value = "NameError",
    values = PyBaseException.class,
    type = "ExceptionTypes.NAME_ERROR",
    bases = "Exception")
public final class NameErrorMembers {
  static final int NAME = 0;

  private static final String[] KEYWORDS = {"name"};

  private NameErrorMembers() {}

  /** {@code NameError(*args, name)}. */
  @PyInit
  public static void initialize(
      PyBaseException self,
      @Arguments @Nullable Object[] arguments,
      @KeywordArguments PyDict keywords) {
    self.setArguments(PyTuple.of(arguments));
    ExceptionKeywords.take(self, "NameError", keywords, KEYWORDS, NAME);
  }

  /** {@code name}. */
  @PyProperty
  public static @Nullable Object name(PyBaseException self) {
    return self.field(NAME);
  }

  /** Sets {@code name}. */
  @PySetter("name")
  public static void setName(PyBaseException self, @Nullable Object value) {
    self.setField(NAME, value);
  }
}
