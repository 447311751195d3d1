package dev.portalis.runtime.object;

import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyMethod;

/** The members of {@code KeyError}. */
@PyClass(
    value = "KeyError",
    values = PyBaseException.class,
    type = "ExceptionTypes.KEY_ERROR",
    bases = "LookupError")
public final class KeyErrorMembers {
  private KeyErrorMembers() {}

  /** {@code __str__}. */
  @PyMethod("__str__")
  public static String str(PyBaseException self) {
    return ExceptionTexts.keyError(self);
  }
}
