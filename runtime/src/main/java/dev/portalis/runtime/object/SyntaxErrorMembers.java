package dev.portalis.runtime.object;

import dev.portalis.annotations.library.Arguments;
import dev.portalis.annotations.library.KeywordArguments;
import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyInit;
import dev.portalis.annotations.library.PyMethod;
import dev.portalis.annotations.library.PyProperty;
import dev.portalis.annotations.library.PySetter;
import dev.portalis.runtime.error.Errors;
import org.jspecify.annotations.Nullable;

/** The members of {@code SyntaxError}. */
@PyClass(
    value = "SyntaxError",
    values = PyBaseException.class,
    type = "ExceptionTypes.SYNTAX_ERROR",
    bases = "Exception")
public final class SyntaxErrorMembers {
  static final int MESSAGE = 0;
  static final int FILE_NAME = 1;
  static final int LINE = 2;
  static final int OFFSET = 3;
  static final int TEXT = 4;
  static final int END_LINE = 5;
  static final int END_OFFSET = 6;

  private SyntaxErrorMembers() {}

  /** {@code SyntaxError(message, details)}. */
  @PyInit
  public static void initialize(
      PyBaseException self,
      @Arguments @Nullable Object[] arguments,
      @KeywordArguments PyDict keywords) {
    PyBaseExceptionMembers.initialize(self, arguments, keywords);
    if (arguments.length > 0) {
      self.setField(MESSAGE, arguments[0]);
    }
    if (arguments.length == 2) {
      Object[] details = Iteration.toArray(arguments[1]);
      if (details.length != 4 && details.length != 6) {
        throw Errors.typeError(
            "function takes "
                + (details.length < 4 ? "at least 4" : "at most 6")
                + " arguments ("
                + details.length
                + " given)");
      }
      for (int i = 0; i < details.length; i++) {
        self.setField(FILE_NAME + i, details[i]);
      }
    }
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

  /** {@code filename}. */
  @PyProperty
  public static @Nullable Object filename(PyBaseException self) {
    return self.field(FILE_NAME);
  }

  /** Sets {@code filename}. */
  @PySetter("filename")
  public static void setFilename(PyBaseException self, @Nullable Object value) {
    self.setField(FILE_NAME, value);
  }

  /** {@code lineno}. */
  @PyProperty
  public static @Nullable Object lineno(PyBaseException self) {
    return self.field(LINE);
  }

  /** Sets {@code lineno}. */
  @PySetter("lineno")
  public static void setLineno(PyBaseException self, @Nullable Object value) {
    self.setField(LINE, value);
  }

  /** {@code offset}. */
  @PyProperty
  public static @Nullable Object offset(PyBaseException self) {
    return self.field(OFFSET);
  }

  /** Sets {@code offset}. */
  @PySetter("offset")
  public static void setOffset(PyBaseException self, @Nullable Object value) {
    self.setField(OFFSET, value);
  }

  /** {@code text}. */
  @PyProperty
  public static @Nullable Object text(PyBaseException self) {
    return self.field(TEXT);
  }

  /** Sets {@code text}. */
  @PySetter("text")
  public static void setText(PyBaseException self, @Nullable Object value) {
    self.setField(TEXT, value);
  }

  /** {@code end_lineno}. */
  @PyProperty
  public static @Nullable Object endLineno(PyBaseException self) {
    return self.field(END_LINE);
  }

  /** {@code end_offset}. */
  @PyProperty
  public static @Nullable Object endOffset(PyBaseException self) {
    return self.field(END_OFFSET);
  }

  /** {@code __str__}. */
  @PyMethod("__str__")
  public static String str(PyBaseException self) {
    return ExceptionTexts.syntaxError(self);
  }
}
