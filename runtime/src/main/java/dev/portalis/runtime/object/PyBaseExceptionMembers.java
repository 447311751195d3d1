package dev.portalis.runtime.object;

import static dev.portalis.runtime.object.Unbound.UNBOUND;

import dev.portalis.annotations.library.Arguments;
import dev.portalis.annotations.library.KeywordArguments;
import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyInit;
import dev.portalis.annotations.library.PyMethod;
import dev.portalis.annotations.library.PyNew;
import dev.portalis.annotations.library.PyProperty;
import dev.portalis.annotations.library.PySetter;
import dev.portalis.annotations.library.Returns;
import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.program.PyTraceback;
import dev.portalis.runtime.program.Tracebacks;
import org.jspecify.annotations.Nullable;

/** The members of {@code BaseException}. */
@PyClass(
    value = "BaseException",
    values = PyBaseException.class,
    type = "ExceptionTypes.BASE_EXCEPTION")
public final class PyBaseExceptionMembers {
  private PyBaseExceptionMembers() {}

  /** {@code BaseException.__new__}: keeps the arguments. */
  @PyNew
  public static PyBaseException make(
      PyType cls, @Arguments @Nullable Object[] arguments, @KeywordArguments PyDict keywords) {
    PyBaseException made = (PyBaseException) Construction.allocate(cls);
    made.setArguments(PyTuple.of(arguments));
    return made;
  }

  /** {@code BaseException.__init__}. */
  @PyInit
  public static void initialize(
      PyBaseException self,
      @Arguments @Nullable Object[] arguments,
      @KeywordArguments PyDict keywords) {
    requireNoKeywords(self.type(), keywords);
    self.setArguments(PyTuple.of(arguments));
  }

  static void requireNoKeywords(PyType type, PyDict keywords) {
    if (keywords.size() > 0) {
      throw Errors.typeError(type.name() + "() takes no keyword arguments");
    }
  }

  /** {@code args}. */
  @PyProperty("args")
  @Returns("tuple[object, ...]")
  public static PyTuple arguments(PyBaseException self) {
    return self.arguments();
  }

  /** Sets {@code args}. */
  @PySetter("args")
  public static void setArguments(PyBaseException self, @Nullable Object value) {
    self.setArguments(PyTuple.of(Iteration.toArray(value)));
  }

  /** {@code __cause__}. */
  @PyProperty("__cause__")
  @Returns("BaseException | None")
  public static @Nullable PyBaseException cause(PyBaseException self) {
    return self.cause();
  }

  /** Sets {@code __cause__}. */
  @PySetter("__cause__")
  public static void setCause(PyBaseException self, @Nullable Object value) {
    self.setCause(exceptionOrNone(value, "cause"));
  }

  /** {@code __context__}. */
  @PyProperty("__context__")
  @Returns("BaseException | None")
  public static @Nullable PyBaseException context(PyBaseException self) {
    return self.context();
  }

  /** Sets {@code __context__}. */
  @PySetter("__context__")
  public static void setContext(PyBaseException self, @Nullable Object value) {
    self.setContext(exceptionOrNone(value, "context"));
  }

  private static @Nullable PyBaseException exceptionOrNone(@Nullable Object value, String what) {
    if (value == null || value instanceof PyBaseException) {
      return (PyBaseException) value;
    }
    throw Errors.typeError("exception " + what + " must be None or derive from BaseException");
  }

  /** {@code __suppress_context__}. */
  @PyProperty("__suppress_context__")
  public static boolean suppressesContext(PyBaseException self) {
    return self.suppressesContext();
  }

  /** Sets {@code __suppress_context__}. */
  @PySetter("__suppress_context__")
  public static void setSuppressContext(PyBaseException self, @Nullable Object value) {
    if (!(value instanceof Boolean)) {
      throw Errors.typeError("attribute value type must be bool");
    }
    self.setSuppressContext((Boolean) value);
  }

  /** {@code __traceback__}. */
  @PyProperty("__traceback__")
  public static @Nullable Object traceback(PyBaseException self) {
    return Tracebacks.of(self);
  }

  /** Sets {@code __traceback__}. */
  @PySetter("__traceback__")
  public static void setTraceback(PyBaseException self, @Nullable Object value) {
    if (value != null && !(value instanceof PyTraceback)) {
      throw Errors.typeError("__traceback__ must be a traceback or None");
    }
    Tracebacks.set(self, (PyTraceback) value);
  }

  /** {@code with_traceback(tb)}. */
  @PyMethod
  @Returns("Self")
  public static PyBaseException withTraceback(PyBaseException self, @Nullable Object traceback) {
    setTraceback(self, traceback);
    return self;
  }

  /** {@code add_note(note)}. */
  @PyMethod
  public static void addNote(PyBaseException self, @Nullable Object note) {
    if (Convert.stringOrNull(note) == null) {
      throw Errors.typeError("note must be a str, not '" + PyType.of(note).name() + "'");
    }
    Object notes = Attributes.getOr(self, "__notes__", UNBOUND);
    if (notes == UNBOUND) {
      notes = PyList.of(new Object[0]);
      Attributes.set(self, "__notes__", notes);
    }
    if (!(notes instanceof PyList)) {
      throw Errors.typeError("Cannot add note: __notes__ is not a list");
    }
    ((PyList) notes).append(note);
  }

  /** {@code __str__}. */
  @PyMethod("__str__")
  public static String str(PyBaseException self) {
    return ExceptionTexts.common(self);
  }
}
