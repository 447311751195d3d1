package dev.portalis.runtime.object;

import dev.portalis.annotations.library.Arguments;
import dev.portalis.annotations.library.KeywordArguments;
import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyInit;
import dev.portalis.annotations.library.PyMethod;
import dev.portalis.annotations.library.PyProperty;
import dev.portalis.annotations.library.PySetter;
import org.jspecify.annotations.Nullable;

/** The members of {@code ImportError}. */
@PyClass(
    value = "ImportError",
    values = PyBaseException.class,
    type = "ExceptionTypes.IMPORT_ERROR",
    bases = "Exception")
public final class ImportErrorMembers {
  static final int MESSAGE = 0;
  static final int NAME = 1;
  static final int PATH = 2;
  static final int NAME_FROM = 3;

  private static final String[] KEYWORDS = {"name", "path", "name_from"};

  private ImportErrorMembers() {}

  /** {@code ImportError(message, *, name, path)}. */
  @PyInit
  public static void initialize(
      PyBaseException self,
      @Arguments @Nullable Object[] arguments,
      @KeywordArguments PyDict keywords) {
    self.setArguments(PyTuple.of(arguments));
    ExceptionKeywords.take(self, "ImportError", keywords, KEYWORDS, NAME);
    self.setField(MESSAGE, arguments.length == 1 ? arguments[0] : null);
  }

  /** {@code msg}. */
  @PyProperty
  public static @Nullable Object msg(PyBaseException self) {
    return self.field(MESSAGE);
  }

  /** Sets {@code msg}. */
  @PySetter("msg")
  public static void setMsg(PyBaseException self, @Nullable Object value) {
    self.setField(MESSAGE, value);
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

  /** {@code path}. */
  @PyProperty
  public static @Nullable Object path(PyBaseException self) {
    return self.field(PATH);
  }

  /** Sets {@code path}. */
  @PySetter("path")
  public static void setPath(PyBaseException self, @Nullable Object value) {
    self.setField(PATH, value);
  }

  /** {@code name_from}. */
  @PyProperty
  public static @Nullable Object nameFrom(PyBaseException self) {
    return self.field(NAME_FROM);
  }

  /** {@code __str__}. */
  @PyMethod("__str__")
  public static String str(PyBaseException self) {
    return ExceptionTexts.importError(self);
  }
}
