package dev.portalis.runtime.object;

import static dev.portalis.runtime.object.Unbound.UNBOUND;

import dev.portalis.runtime.error.ErrorKind;
import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.error.PyException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Raising, catching and matching of exceptions. */
public final class Exceptions {
  /** How many raises of the same object a traceback shows. */
  private static final int RAISED_AGAIN = 16;

  private Exceptions() {}

  /** {@code raise value}: makes what is to be thrown. */
  public static PyException raise(@Nullable Object value) {
    PyBaseException exception = instantiate(value);
    PyBaseException handled = ExceptionState.handled();
    if (handled != null && handled != exception && exception.context() == null) {
      exception.setContext(handled);
      cutCycle(handled, exception);
    }
    return carrier(exception);
  }

  /** An exception that is already in the context chain must not be its own context. */
  private static void cutCycle(PyBaseException start, PyBaseException exception) {
    PyBaseException each = start;
    for (int depth = 0; each != null && depth < 1000; depth++) {
      if (each.context() == exception) {
        each.setContext(null);
        return;
      }
      each = each.context();
    }
  }

  /** {@code raise value from cause}. */
  public static PyException raise(@Nullable Object value, @Nullable Object cause) {
    PyBaseException exception = instantiate(value);
    if (cause == null) {
      exception.setCause(null);
    } else if (isExceptionType(cause) || cause instanceof PyBaseException) {
      exception.setCause(instantiate(cause));
    } else {
      throw Errors.typeError("exception causes must derive from BaseException");
    }
    return raise(exception);
  }

  /** A bare {@code raise}. */
  public static PyException reraise() {
    PyBaseException handled = ExceptionState.handled();
    if (handled == null) {
      return Errors.runtimeError("No active exception to reraise");
    }
    return rethrow(handled);
  }

  /** Throws an exception on as it is, keeping its traceback. */
  public static PyException rethrow(PyBaseException exception) {
    PyException thrown = exception.thrown();
    return thrown != null ? thrown : carrier(exception);
  }

  private static PyException carrier(PyBaseException exception) {
    PyException thrown = new PyException(exception, true);
    if (exception.traceback() == UNBOUND) {
      exception.setTraceback(null);
      exception.setThrown(null);
    }
    thrown.setEarlier(exception.thrown());
    exception.setThrown(thrown);
    cutHistory(thrown);
    return thrown;
  }

  /** Gives an exception the traceback of another. */
  static void shareTraceback(PyBaseException from, PyBaseException to) {
    PyException thrown = from.thrown();
    if (thrown != null) {
      PyException copy = new PyException(to, true);
      copy.setStackTrace(thrown.getStackTrace());
      copy.setEarlier(thrown.earlier());
      to.setThrown(copy);
    }
    to.setTraceback(from.traceback());
  }

  /** An object that is raised again and again must not keep all stacks. */
  private static void cutHistory(PyException thrown) {
    PyException each = thrown;
    for (int i = 0; i < RAISED_AGAIN && each != null; i++) {
      each = each.earlier();
    }
    if (each != null) {
      each.setEarlier(null);
    }
  }

  private static boolean isExceptionType(@Nullable Object value) {
    return value instanceof PyType && ((PyType) value).isSubtypeOf(ExceptionTypes.BASE_EXCEPTION);
  }

  private static PyBaseException instantiate(@Nullable Object value) {
    if (value instanceof PyBaseException) {
      return (PyBaseException) value;
    }
    if (isExceptionType(value)) {
      Object made = Calls.call(value);
      if (made instanceof PyBaseException) {
        return (PyBaseException) made;
      }
      throw Errors.typeError(
          "calling "
              + Texts.repr(value)
              + " should have returned an instance of BaseException, not "
              + Texts.repr(PyType.of(made)));
    }
    throw Errors.typeError("exceptions must derive from BaseException");
  }

  /**
   * Loads what an overflow of the stack needs: a class that cannot be initialized where the stack
   * ends never can be again.
   */
  public static void prepare() {
    ExceptionState.leave(null);
    caught(new StackOverflowError());
  }

  /** The exception object for anything that Java code threw. */
  public static PyBaseException caught(Throwable thrown) {
    return valueOf(raised(thrown));
  }

  /** What was thrown as what Python raises; its exception object may still have to be made. */
  public static PyException raised(Throwable thrown) {
    return thrown instanceof PyException ? (PyException) thrown : JavaErrors.translate(thrown);
  }

  /** The exception object of a thrown exception, made now if it was raised by the runtime. */
  public static PyBaseException valueOf(PyException thrown) {
    PyBaseException value = (PyBaseException) thrown.value();
    if (value == null) {
      ErrorKind kind = thrown.kind();
      PyType type = ExceptionTypes.of(kind == null ? ErrorKind.SYSTEM_ERROR : kind);
      Object instance = Calls.call(type, thrown.arguments(), Signature.NO_KEYWORDS);
      PyBaseException made = (PyBaseException) Objects.requireNonNull(instance);
      made.setThrown(thrown);
      if (thrown.attribute() != null) {
        made.setField(AttributeErrorMembers.NAME, thrown.attribute());
        made.setField(AttributeErrorMembers.OBJECT, thrown.subject());
      }
      if (made.context() == null) {
        made.setContext((PyBaseException) thrown.context());
      }
      thrown.setValue(made);
      return made;
    }
    return value;
  }

  /** Has an AttributeError say which attribute of which object was not found. */
  static PyException located(PyException thrown, @Nullable Object object, String name) {
    PyBaseException value = (PyBaseException) thrown.value();
    if (value == null) {
      if (thrown.kind() == ErrorKind.ATTRIBUTE_ERROR) {
        thrown.locate(object, name);
      }
    } else if (value.type.isSubtypeOf(ExceptionTypes.of(ErrorKind.ATTRIBUTE_ERROR))
        && value.field(AttributeErrorMembers.NAME) == null
        && value.field(AttributeErrorMembers.OBJECT) == null) {
      value.setField(AttributeErrorMembers.NAME, name);
      value.setField(AttributeErrorMembers.OBJECT, object);
    }
    return thrown;
  }

  /** Whether a thrown exception is of a built-in kind. */
  public static boolean matches(PyException thrown, ErrorKind kind) {
    ErrorKind own = thrown.kind();
    if (own == null) {
      return valueOf(thrown).type.isSubtypeOf(ExceptionTypes.of(kind));
    }
    for (ErrorKind each = own; each != null; each = each.base()) {
      if (each == kind) {
        return true;
      }
    }
    return false;
  }

  /** {@code except selector}: a class or a tuple of classes. */
  public static boolean matches(PyBaseException exception, @Nullable Object selector) {
    if (selector instanceof PyTuple) {
      for (Object each : ((PyTuple) selector).items()) {
        if (matches(exception, each)) {
          return true;
        }
      }
      return false;
    }
    if (isExceptionType(selector)) {
      return exception.type.isSubtypeOf((PyType) Objects.requireNonNull(selector));
    }
    throw Errors.typeError(
        "catching classes that do not inherit from BaseException is not allowed");
  }

  /** The value of a StopIteration. */
  public static @Nullable Object stopValue(PyException thrown) {
    if (thrown.value() == null) {
      @Nullable Object[] arguments = thrown.arguments();
      return arguments.length == 0 ? null : arguments[0];
    }
    return valueOf(thrown).field(StopIterationMembers.VALUE);
  }
}
