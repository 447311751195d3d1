package dev.portalis.runtime.object;

import dev.portalis.annotations.library.Arguments;
import dev.portalis.annotations.library.KeywordArguments;
import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyClassMethod;
import dev.portalis.annotations.library.PyMethod;
import dev.portalis.annotations.library.PyNew;
import dev.portalis.annotations.library.PyProperty;
import dev.portalis.annotations.library.Returns;
import dev.portalis.runtime.error.ErrorKind;
import dev.portalis.runtime.error.Errors;
import org.jspecify.annotations.Nullable;

/**
 * The members of {@code BaseExceptionGroup}, which {@code ExceptionGroup} shares.
 *
 * @see <a href="https://peps.python.org/pep-0654/">PEP 654</a>
 */
@PyClass(
    value = "BaseExceptionGroup",
    values = PyBaseException.class,
    type = "ExceptionTypes.BASE_EXCEPTION_GROUP",
    bases = "BaseException")
public final class ExceptionGroupMembers {
  static final int MESSAGE = 0;
  static final int EXCEPTIONS = 1;

  private ExceptionGroupMembers() {}

  /** {@code BaseExceptionGroup(message, exceptions)}. */
  @PyNew
  public static PyBaseException make(
      PyType cls, @Arguments @Nullable Object[] arguments, @KeywordArguments PyDict keywords) {
    if (arguments.length != 2) {
      throw Errors.typeError(
          "BaseExceptionGroup.__new__() takes exactly 2 arguments ("
              + arguments.length
              + " given)");
    }
    Object message = Convert.string(arguments[0], "BaseExceptionGroup.__new__() argument 1");
    if (!(arguments[1] instanceof PyList || arguments[1] instanceof PyTuple)) {
      throw Errors.typeError("second argument (exceptions) must be a sequence");
    }
    Object[] inner = Iteration.toArray(arguments[1]);
    if (inner.length == 0) {
      throw Errors.valueError("second argument (exceptions) must be a non-empty sequence");
    }
    boolean onlyExceptions = checkItems(inner);
    PyType group = ExceptionTypes.of(ErrorKind.EXCEPTION_GROUP);
    PyType actual = cls;
    if (cls == ExceptionTypes.BASE_EXCEPTION_GROUP && onlyExceptions) {
      actual = group;
    } else if (!onlyExceptions && cls.isSubtypeOf(ExceptionTypes.EXCEPTION)) {
      throw Errors.typeError(
          cls == group
              ? "Cannot nest BaseExceptions in an ExceptionGroup"
              : "Cannot nest BaseExceptions in '" + cls.name() + "'");
    }
    PyBaseException made = (PyBaseException) Construction.allocate(actual);
    made.setArguments(PyTuple.of(arguments));
    made.setField(MESSAGE, message);
    made.setField(EXCEPTIONS, PyTuple.of(inner));
    return made;
  }

  private static boolean checkItems(@Nullable Object[] inner) {
    boolean onlyExceptions = true;
    for (int i = 0; i < inner.length; i++) {
      if (!(inner[i] instanceof PyBaseException)) {
        throw Errors.valueError(
            "Item " + i + " of second argument (exceptions) is not an exception");
      }
      onlyExceptions &= PyType.of(inner[i]).isSubtypeOf(ExceptionTypes.EXCEPTION);
    }
    return onlyExceptions;
  }

  /** The exceptions in a group. */
  static PyTuple exceptionsOf(PyBaseException group) {
    Object inner = group.field(EXCEPTIONS);
    return inner instanceof PyTuple ? (PyTuple) inner : PyTuple.EMPTY;
  }

  /** {@code message}. */
  @PyProperty
  @Returns("str")
  public static @Nullable Object message(PyBaseException self) {
    return self.field(MESSAGE);
  }

  /** {@code exceptions}. */
  @PyProperty
  @Returns("tuple[BaseException, ...]")
  public static PyTuple exceptions(PyBaseException self) {
    return exceptionsOf(self);
  }

  /** {@code derive(exceptions)}: a plain group with the same message. */
  @PyMethod
  public static @Nullable Object derive(PyBaseException self, @Nullable Object exceptions) {
    return Calls.call(ExceptionTypes.BASE_EXCEPTION_GROUP, self.field(MESSAGE), exceptions);
  }

  /** {@code subgroup(condition)}: the part that matches, or None. */
  @PyMethod
  public static @Nullable Object subgroup(PyBaseException self, @Nullable Object condition) {
    return new ExceptionGroupParts(condition, false).of(self).get(0);
  }

  /** {@code split(condition)}: the part that matches and the rest. */
  @PyMethod
  @Returns("tuple[BaseExceptionGroup | None, BaseExceptionGroup | None]")
  public static PyTuple split(PyBaseException self, @Nullable Object condition) {
    return new ExceptionGroupParts(condition, true).of(self);
  }

  /** Whether an exception is a group of exceptions. */
  public static boolean isGroup(PyBaseException exception) {
    return exception.type().isSubtypeOf(ExceptionTypes.BASE_EXCEPTION_GROUP);
  }

  /** {@code BaseExceptionGroup[...]}. */
  @PyClassMethod("__class_getitem__")
  public static PyGenericAlias classGetItem(PyType cls, @Nullable Object key) {
    return new PyGenericAlias(cls, key);
  }

  /** {@code __str__}. */
  @PyMethod("__str__")
  public static String str(PyBaseException self) {
    return ExceptionTexts.group(self);
  }
}
