package dev.portalis.runtime.object;

import dev.portalis.annotations.library.Arguments;
import dev.portalis.annotations.library.KeywordArguments;
import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyInit;
import dev.portalis.annotations.library.PyMethod;
import dev.portalis.annotations.library.PyProperty;
import dev.portalis.annotations.library.PySetter;
import org.jspecify.annotations.Nullable;

/** The members of {@code UnicodeTranslateError}. */
@PyClass(
    value = "UnicodeTranslateError",
    values = PyBaseException.class,
    type = "ExceptionTypes.UNICODE_TRANSLATE_ERROR",
    bases = "UnicodeError")
public final class UnicodeTranslateErrorMembers {
  private UnicodeTranslateErrorMembers() {}

  /** {@code UnicodeTranslateError(object, start, end, reason)}. */
  @PyInit
  public static void initialize(
      PyBaseException self,
      @Arguments @Nullable Object[] arguments,
      @KeywordArguments PyDict keywords) {
    PyBaseExceptionMembers.initialize(self, arguments, keywords);
    UnicodeErrorMembers.parse(self, arguments, false);
  }

  /** {@code object}. */
  @PyProperty
  public static @Nullable Object object(PyBaseException self) {
    return self.field(UnicodeErrorMembers.OBJECT);
  }

  /** Sets {@code object}. */
  @PySetter("object")
  public static void setObject(PyBaseException self, @Nullable Object value) {
    self.setField(UnicodeErrorMembers.OBJECT, value);
  }

  /** {@code start}. */
  @PyProperty
  public static long start(PyBaseException self) {
    return UnicodeErrorMembers.start(self);
  }

  /** Sets {@code start}. */
  @PySetter("start")
  public static void setStart(PyBaseException self, @Nullable Object value) {
    self.setField(UnicodeErrorMembers.START, value);
  }

  /** {@code end}. */
  @PyProperty
  public static long end(PyBaseException self) {
    return UnicodeErrorMembers.end(self);
  }

  /** Sets {@code end}. */
  @PySetter("end")
  public static void setEnd(PyBaseException self, @Nullable Object value) {
    self.setField(UnicodeErrorMembers.END, value);
  }

  /** {@code reason}. */
  @PyProperty
  public static @Nullable Object reason(PyBaseException self) {
    return self.field(UnicodeErrorMembers.REASON);
  }

  /** Sets {@code reason}. */
  @PySetter("reason")
  public static void setReason(PyBaseException self, @Nullable Object value) {
    self.setField(UnicodeErrorMembers.REASON, value);
  }

  /** {@code __str__}. */
  @PyMethod("__str__")
  public static String str(PyBaseException self) {
    return ExceptionTexts.translateError(self);
  }
}
