package dev.portalis.runtime.object;

import dev.portalis.annotations.library.Arguments;
import dev.portalis.annotations.library.KeywordArguments;
import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyInit;
import dev.portalis.annotations.library.PyMethod;
import dev.portalis.annotations.library.PyNew;
import dev.portalis.annotations.library.PyProperty;
import dev.portalis.annotations.library.PySetter;
import dev.portalis.runtime.error.ErrorKind;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The members of {@code OSError}.
 *
 * @see <a href="https://docs.python.org/3.12/library/exceptions.html#OSError">OSError</a>
 */
@PyClass(
    value = "OSError",
    values = PyBaseException.class,
    type = "ExceptionTypes.OS_ERROR",
    bases = "Exception")
public final class OsErrorMembers {
  static final int ERRNO = 0;
  static final int MESSAGE = 1;
  static final int FILE_NAME = 2;
  static final int FILE_NAME_2 = 3;

  private OsErrorMembers() {}

  /** {@code OSError(errno, strerror, ...)}: an object of the subclass that fits the number. */
  @PyNew
  public static PyBaseException make(
      PyType cls, @Arguments @Nullable Object[] arguments, @KeywordArguments PyDict keywords) {
    if (cls.special(Special.INIT) == ExceptionTypes.OS_ERROR.ownMember("__init__")) {
      PyBaseExceptionMembers.requireNoKeywords(cls, keywords);
    }
    PyType actual = cls;
    if (cls == ExceptionTypes.OS_ERROR && isNumbered(arguments) && arguments[0] instanceof Long) {
      actual = ExceptionTypes.of(kindOf((Long) arguments[0]));
    }
    PyBaseException made = (PyBaseException) Construction.allocate(actual);
    parse(made, arguments);
    return made;
  }

  /** {@code OSError.__init__}. */
  @PyInit
  public static void initialize(
      PyBaseException self,
      @Arguments @Nullable Object[] arguments,
      @KeywordArguments PyDict keywords) {
    PyBaseExceptionMembers.requireNoKeywords(self.type(), keywords);
    parse(self, arguments);
  }

  private static boolean isNumbered(@Nullable Object[] arguments) {
    return arguments.length >= 2 && arguments.length <= 5;
  }

  private static void parse(PyBaseException self, @Nullable Object[] arguments) {
    self.setArguments(PyTuple.of(arguments));
    if (!isNumbered(arguments)) {
      return;
    }
    self.setField(ERRNO, arguments[0]);
    self.setField(MESSAGE, arguments[1]);
    if (arguments.length >= 3 && arguments[2] != null) {
      self.setField(FILE_NAME, arguments[2]);
      self.setField(FILE_NAME_2, arguments.length == 5 ? arguments[4] : null);
      self.setArguments(PyTuple.of(Arrays.copyOf(arguments, 2)));
    }
  }

  private static ErrorKind kindOf(long errno) {
    switch ((int) errno) {
      case 1:
      case 13:
        return ErrorKind.PERMISSION_ERROR;
      case 2:
        return ErrorKind.FILE_NOT_FOUND_ERROR;
      case 3:
        return ErrorKind.PROCESS_LOOKUP_ERROR;
      case 4:
        return ErrorKind.INTERRUPTED_ERROR;
      case 10:
        return ErrorKind.CHILD_PROCESS_ERROR;
      case 11:
      case 114:
      case 115:
        return ErrorKind.BLOCKING_IO_ERROR;
      case 17:
        return ErrorKind.FILE_EXISTS_ERROR;
      case 20:
        return ErrorKind.NOT_A_DIRECTORY_ERROR;
      case 21:
        return ErrorKind.IS_A_DIRECTORY_ERROR;
      case 32:
      case 108:
        return ErrorKind.BROKEN_PIPE_ERROR;
      case 103:
        return ErrorKind.CONNECTION_ABORTED_ERROR;
      case 104:
        return ErrorKind.CONNECTION_RESET_ERROR;
      case 110:
        return ErrorKind.TIMEOUT_ERROR;
      case 111:
        return ErrorKind.CONNECTION_REFUSED_ERROR;
      default:
        return ErrorKind.OS_ERROR;
    }
  }

  /** {@code errno}. */
  @PyProperty
  public static @Nullable Object errno(PyBaseException self) {
    return self.field(ERRNO);
  }

  /** Sets {@code errno}. */
  @PySetter("errno")
  public static void setErrno(PyBaseException self, @Nullable Object value) {
    self.setField(ERRNO, value);
  }

  /** {@code strerror}. */
  @PyProperty
  public static @Nullable Object strerror(PyBaseException self) {
    return self.field(MESSAGE);
  }

  /** Sets {@code strerror}. */
  @PySetter("strerror")
  public static void setStrerror(PyBaseException self, @Nullable Object value) {
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

  /** {@code filename2}. */
  @PyProperty("filename2")
  public static @Nullable Object filename2(PyBaseException self) {
    return self.field(FILE_NAME_2);
  }

  /** Sets {@code filename2}. */
  @PySetter("filename2")
  public static void setFilename2(PyBaseException self, @Nullable Object value) {
    self.setField(FILE_NAME_2, value);
  }

  /** {@code __str__}. */
  @PyMethod("__str__")
  public static String str(PyBaseException self) {
    return ExceptionTexts.osError(self);
  }
}
