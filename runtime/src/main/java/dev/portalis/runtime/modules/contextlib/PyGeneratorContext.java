package dev.portalis.runtime.modules.contextlib;

import static dev.portalis.runtime.object.Unbound.UNBOUND;

import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyMethod;
import dev.portalis.runtime.error.ErrorKind;
import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.error.PyException;
import dev.portalis.runtime.object.BuiltinTypes;
import dev.portalis.runtime.object.Calls;
import dev.portalis.runtime.object.ExceptionTypes;
import dev.portalis.runtime.object.Exceptions;
import dev.portalis.runtime.object.Iteration;
import dev.portalis.runtime.object.PyBaseException;
import dev.portalis.runtime.object.PyObject;
import dev.portalis.runtime.object.PyType;
import org.jspecify.annotations.Nullable;

/** A context manager that a generator runs; as a decorator, each call runs a new one. */
@PyClass(value = "_GeneratorContextManager", module = "contextlib", pure = true)
public final class PyGeneratorContext extends PyObject {
  /** The type of what functions with {@code @contextmanager} return. */
  public static final PyType TYPE =
      PyType.builtin(
          "_GeneratorContextManager",
          "contextlib",
          BuiltinTypes.OBJECT,
          new PyGeneratorContextFace());

  private final @Nullable Object function;
  private final @Nullable Object[] arguments;
  private final String[] keywords;
  private final @Nullable Object generator;

  PyGeneratorContext(@Nullable Object function, @Nullable Object[] arguments, String[] keywords) {
    super(TYPE);
    this.function = function;
    this.arguments = arguments;
    this.keywords = keywords;
    this.generator = Calls.call(function, arguments, keywords);
  }

  /** {@code __enter__}. */
  @PyMethod("__enter__")
  public @Nullable Object enter() {
    Object value = Iteration.nextOr(generator, UNBOUND);
    if (value == UNBOUND) {
      throw Errors.runtimeError("generator didn't yield");
    }
    return value;
  }

  /** {@code __exit__}. */
  @PyMethod("__exit__")
  public boolean exit(@Nullable Object type, @Nullable Object value, @Nullable Object traceback) {
    if (type == null) {
      if (Iteration.nextOr(generator, UNBOUND) == UNBOUND) {
        return false;
      }
      Calls.method(generator, "close");
      throw Errors.runtimeError("generator didn't stop");
    }
    Object exception = value == null ? Calls.call(type) : value;
    try {
      Calls.method(generator, "throw", exception);
    } catch (PyException e) {
      return afterThrow((PyBaseException) exception, e);
    }
    Calls.method(generator, "close");
    throw Errors.runtimeError("generator didn't stop after throw()");
  }

  /** Whether the generator swallowed the exception that was thrown into it. */
  private static boolean afterThrow(@Nullable PyBaseException exception, PyException thrown) {
    PyBaseException raised = Exceptions.valueOf(thrown);
    if (Exceptions.matches(thrown, ErrorKind.STOP_ITERATION)) {
      return raised != exception;
    }
    if (raised == exception) {
      return false;
    }
    boolean wrapped =
        exception != null
            && exception.type().isSubtypeOf(ExceptionTypes.STOP_ITERATION)
            && Exceptions.matches(thrown, ErrorKind.RUNTIME_ERROR)
            && raised.cause() == exception;
    if (wrapped) {
      return false;
    }
    throw thrown;
  }

  @Override
  public boolean isCallable() {
    return true;
  }

  /** {@code @manager()} before a function. */
  @Override
  public @Nullable Object call(@Nullable Object[] given, String[] names) {
    if (given.length != 1 || names.length != 0) {
      throw Errors.typeError("a context manager as a decorator takes one function");
    }
    return ContextDecorated.of(this, given[0]);
  }

  /** A manager that has not been entered, made as this one was. */
  PyGeneratorContext again() {
    return new PyGeneratorContext(function, arguments, keywords);
  }
}
