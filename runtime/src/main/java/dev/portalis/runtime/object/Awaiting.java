package dev.portalis.runtime.object;

import static dev.portalis.runtime.object.Unbound.UNBOUND;

import dev.portalis.runtime.error.ErrorKind;
import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.error.PyException;
import org.jspecify.annotations.Nullable;

/**
 * The protocols of {@code await}, {@code async for} and {@code async with}.
 *
 * @see <a href="https://peps.python.org/pep-0492/">PEP 492</a>
 */
public final class Awaiting {
  private static final String MANAGER =
      "' object does not support the asynchronous context manager protocol";

  private Awaiting() {}

  /** The steps of {@code await value}. */
  public static PyIterator of(@Nullable Object value) {
    PyIterator steps = stepsOrNull(value);
    if (steps == null) {
      throw Errors.typeError(
          "object " + PyType.of(value).name() + " can't be used in 'await' expression");
    }
    return steps;
  }

  /** Whether {@code await value} is possible. */
  public static boolean isAwaitable(@Nullable Object value) {
    return value instanceof Awaitable
        || value instanceof AwaitSteps
        || (value instanceof PyObject && ((PyObject) value).type.special(Special.AWAIT) != null);
  }

  private static @Nullable PyIterator stepsOrNull(@Nullable Object value) {
    if (!(value instanceof PyObject)) {
      return null;
    }
    PyObject object = (PyObject) value;
    if (!object.type.isUserDefined()) {
      if (object instanceof Awaitable) {
        return ((Awaitable) object).await();
      }
      if (object instanceof AwaitSteps) {
        return (AwaitSteps) object;
      }
    }
    Object await = object.type.special(Special.AWAIT);
    return await == null ? null : walk(Calls.callSpecial(await, object));
  }

  private static PyIterator walk(@Nullable Object steps) {
    if (steps instanceof PyIterator && !((PyIterator) steps).type.isUserDefined()) {
      return (PyIterator) steps;
    }
    if (steps instanceof PyCoroutine) {
      throw Errors.typeError("__await__() returned a coroutine");
    }
    if (steps instanceof PyObject && ((PyObject) steps).type.special(Special.NEXT) != null) {
      return new PyUserIterator((PyObject) steps);
    }
    throw Errors.typeError(
        "__await__() returned non-iterator of type '" + PyType.of(steps).name() + "'");
  }

  // ---- asynchronous iteration

  /** {@code yield value} in an asynchronous generator. */
  public static Object yielded(@Nullable Object value) {
    return new PyAsyncGenerator.Yielded(value);
  }

  /** The asynchronous iterator of an {@code async for}. */
  public static Object iterator(@Nullable Object iterable) {
    if (iterable instanceof PyAsyncGenerator) {
      return iterable;
    }
    PyType type = PyType.of(iterable);
    Object method = type.special(Special.AITER);
    if (method == null) {
      throw Errors.typeError(
          "'async for' requires an object with __aiter__ method, got " + type.name());
    }
    Object iterator = Calls.callSpecial(method, iterable);
    if (!(iterator instanceof PyObject)
        || ((PyObject) iterator).type.special(Special.ANEXT) == null) {
      throw Errors.typeError(
          "'async for' received an object from __aiter__ that does not implement __anext__: "
              + PyType.of(iterator).name());
    }
    return iterator;
  }

  /** Closes an asynchronous generator that nothing refers to any more. */
  public static void drop(Object iterator) {
    if (iterator instanceof PyAsyncGenerator && !((PyAsyncGenerator) iterator).isClosed()) {
      AsyncGeneratorHook.dropped((PyAsyncGenerator) iterator);
    }
  }

  /** {@code aiter(value)}. */
  public static Object iter(@Nullable Object value) {
    PyType type = PyType.of(value);
    Object method = type.special(Special.AITER);
    if (method == null) {
      throw Errors.typeError("'" + type.name() + "' object is not an async iterable");
    }
    Object iterator = Calls.callSpecial(method, value);
    if (!(iterator instanceof PyObject)
        || ((PyObject) iterator).type.special(Special.ANEXT) == null) {
      throw Errors.typeError(
          "aiter() returned not an async iterator of type '" + PyType.of(iterator).name() + "'");
    }
    return iterator;
  }

  /** {@code anext(iterator)}. */
  public static @Nullable Object anext(@Nullable Object iterator) {
    PyType type = PyType.of(iterator);
    Object method = type.special(Special.ANEXT);
    if (method == null) {
      throw Errors.typeError("'" + type.name() + "' object is not an async iterator");
    }
    return Calls.callSpecial(method, iterator);
  }

  /** {@code anext(iterator, fallback)}. */
  public static Object anext(@Nullable Object iterator, @Nullable Object fallback) {
    PyIterator steps = of(anext(iterator));
    return new NextSteps(steps, fallback);
  }

  /** The steps to the next item; their result is UNBOUND at the end. */
  public static PyIterator next(Object iterator) {
    if (iterator instanceof PyAsyncGenerator) {
      return ((PyAsyncGenerator) iterator).nextOrUnbound();
    }
    Object awaitable;
    try {
      awaitable = Calls.callSpecial(PyType.of(iterator).special(Special.ANEXT), iterator);
    } catch (PyException e) {
      if (Exceptions.matches(e, ErrorKind.STOP_ASYNC_ITERATION)) {
        return new NextSteps(null, UNBOUND);
      }
      throw e;
    }
    PyIterator steps = stepsOrNull(awaitable);
    if (steps == null) {
      throw Errors.typeError(
          "'async for' received an invalid object from __anext__: " + PyType.of(awaitable).name());
    }
    return new NextSteps(steps, UNBOUND);
  }

  /** The steps of an {@code __anext__} in Python. */
  private static final class NextSteps extends AwaitSteps {
    private final @Nullable Object end;

    NextSteps(@Nullable PyIterator steps, @Nullable Object end) {
      super("anext");
      this.end = end;
      delegate = steps;
    }

    @Override
    protected @Nullable Object resume(@Nullable Throwable thrown) {
      if (delegate == null) {
        return returned(end);
      }
      try {
        Object item = stepDelegate(thrown);
        return item == UNBOUND ? returned(delegateResult()) : item;
      } catch (PyException e) {
        if (Exceptions.matches(e, ErrorKind.STOP_ASYNC_ITERATION)) {
          return returned(end);
        }
        throw e;
      }
    }
  }

  // ---- asynchronous context managers

  /** The {@code __aexit__} of a manager, looked up before {@code __aenter__} runs. */
  public static Object exitOf(@Nullable Object manager) {
    PyType type = PyType.of(manager);
    if (type.special(Special.AENTER) == null) {
      throw Errors.typeError("'" + type.name() + MANAGER);
    }
    Object exit = type.special(Special.AEXIT);
    if (exit == null) {
      throw Errors.typeError("'" + type.name() + MANAGER + " (missed __aexit__ method)");
    }
    return exit;
  }

  /** The steps of {@code __aenter__}. */
  public static PyIterator enter(@Nullable Object manager) {
    return received(
        Calls.callSpecial(PyType.of(manager).special(Special.AENTER), manager), "__aenter__");
  }

  /** The steps of {@code __aexit__(None, None, None)}. */
  public static PyIterator exit(@Nullable Object manager, Object exit) {
    return received(Calls.callSpecial(exit, manager, null, null, null), "__aexit__");
  }

  /** The steps of {@code __aexit__} for an exception; true if it is not to be raised further. */
  public static PyIterator exit(@Nullable Object manager, Object exit, Throwable thrown) {
    PyBaseException exception = Exceptions.caught(thrown);
    return received(
        Calls.callSpecial(
            exit, manager, exception.type(), exception, Attributes.get(exception, "__traceback__")),
        "__aexit__");
  }

  private static PyIterator received(@Nullable Object awaitable, String method) {
    PyIterator steps = stepsOrNull(awaitable);
    if (steps == null) {
      throw Errors.typeError(
          "'async with' received an object from "
              + method
              + " that does not implement __await__: "
              + PyType.of(awaitable).name());
    }
    return steps;
  }
}
