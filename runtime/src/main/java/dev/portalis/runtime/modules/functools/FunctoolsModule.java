package dev.portalis.runtime.modules.functools;

import static dev.portalis.runtime.object.Unbound.UNBOUND;

import dev.portalis.annotations.library.Default;
import dev.portalis.annotations.library.Named;
import dev.portalis.annotations.library.PyConstant;
import dev.portalis.annotations.library.PyFunction;
import dev.portalis.annotations.library.PyModule;
import dev.portalis.annotations.library.Returns;
import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.object.Attributes;
import dev.portalis.runtime.object.Calls;
import dev.portalis.runtime.object.Convert;
import dev.portalis.runtime.object.Iteration;
import dev.portalis.runtime.object.PyDict;
import dev.portalis.runtime.object.PyIterator;
import dev.portalis.runtime.object.PyObject;
import dev.portalis.runtime.object.PyTuple;
import dev.portalis.runtime.object.PyType;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Python's {@code functools}.
 *
 * @see <a href="https://docs.python.org/3.12/library/functools.html">functools</a>
 */
@PyModule(
    value = "functools",
    pure = true,
    classes = {
      PyPartial.class,
      PyPartialMethod.class,
      PyLruCache.class,
      PyCachedProperty.class,
      PySingleDispatchMethod.class
    })
public final class FunctoolsModule {
  /** {@code WRAPPER_ASSIGNMENTS}. */
  @PyConstant("WRAPPER_ASSIGNMENTS")
  @Returns("tuple[str, ...]")
  public static final PyTuple WRAPPER_ASSIGNMENTS =
      PyTuple.of(
          "__module__",
          "__name__",
          "__qualname__",
          "__doc__",
          "__annotations__",
          "__type_params__");

  /** {@code WRAPPER_UPDATES}. */
  @PyConstant("WRAPPER_UPDATES")
  @Returns("tuple[str, ...]")
  public static final PyTuple WRAPPER_UPDATES = PyTuple.of(new Object[] {"__dict__"});

  private FunctoolsModule() {}

  /** {@code reduce(function, iterable, initial)}. */
  @PyFunction
  public static @Nullable Object reduce(
      @Nullable Object function,
      @Nullable Object iterable,
      @Default("UNBOUND") @Nullable Object initial) {
    if (!Iteration.isIterable(iterable)) {
      throw Errors.typeError("reduce() arg 2 must support iteration");
    }
    PyIterator items = Iteration.iterator(iterable);
    Object result = initial == UNBOUND ? items.advance() : initial;
    if (result == UNBOUND) {
      throw Errors.typeError("reduce() of empty iterable with no initial value");
    }
    for (Object each = items.advance(); each != UNBOUND; each = items.advance()) {
      result = Calls.call(function, result, each);
    }
    return result;
  }

  /** {@code update_wrapper(wrapper, wrapped, assigned, updated)}. */
  @PyFunction
  @Returns("wrapper")
  public static @Nullable Object updateWrapper(
      @Named @Nullable Object wrapper,
      @Named @Nullable Object wrapped,
      @Named @Default("WRAPPER_ASSIGNMENTS") @Nullable Object assigned,
      @Named @Default("WRAPPER_UPDATES") @Nullable Object updated) {
    for (Object each : Iteration.toArray(assigned)) {
      String name = Convert.string(each, "attribute name");
      Object value = Attributes.getOr(wrapped, name, UNBOUND);
      if (value != UNBOUND) {
        Attributes.set(wrapper, name, value);
      }
    }
    for (Object each : Iteration.toArray(updated)) {
      String name = Convert.string(each, "attribute name");
      Object source = Attributes.getOr(wrapped, name, new PyDict());
      Object target = Attributes.get(wrapper, name);
      if (source instanceof PyDict && target instanceof PyDict) {
        for (Map.Entry<Object, Object> entry : ((PyDict) source).entrySet()) {
          ((PyDict) target).setItem(entry.getKey(), entry.getValue());
        }
      }
    }
    Attributes.set(wrapper, "__wrapped__", wrapped);
    return wrapper;
  }

  /** {@code wraps(wrapped, assigned, updated)}. */
  @PyFunction
  public static PyObject wraps(
      @Named @Nullable Object wrapped,
      @Named @Default("WRAPPER_ASSIGNMENTS") @Nullable Object assigned,
      @Named @Default("WRAPPER_UPDATES") @Nullable Object updated) {
    return new Decorators(Decorators.WRAPS, wrapped, assigned, updated);
  }

  /** {@code lru_cache(maxsize, typed)}, also as a decorator without arguments. */
  @PyFunction
  public static PyObject lruCache(
      @Named @Default("128") @Nullable Object maxsize, @Named @Default("false") boolean typed) {
    if (maxsize instanceof PyObject && ((PyObject) maxsize).isCallable()) {
      return PyLruCache.of(maxsize, 128L, typed);
    }
    if (maxsize != null && Convert.intOrNull(maxsize) == null) {
      throw Errors.typeError("Expected first argument to be an integer, a callable, or None");
    }
    return new Decorators(Decorators.LRU_CACHE, maxsize, typed, null);
  }

  /** {@code cache(user_function)}. */
  @PyFunction
  public static PyObject cache(@Named @Nullable Object userFunction) {
    return PyLruCache.of(userFunction, null, false);
  }

  /** {@code singledispatch(func)}. */
  @PyFunction("singledispatch")
  public static PyObject singleDispatch(@Named @Nullable Object func) {
    return new PySingleDispatch(func);
  }

  /** {@code cmp_to_key(mycmp)}. */
  @PyFunction
  public static PyObject cmpToKey(@Named @Nullable Object mycmp) {
    return new Decorators(Decorators.CMP_TO_KEY, mycmp, null, null);
  }

  /** {@code total_ordering(cls)}. */
  @PyFunction
  @Returns("cls")
  public static PyType totalOrdering(@Named PyType cls) {
    TotalOrdering.complete(cls);
    return cls;
  }
}
