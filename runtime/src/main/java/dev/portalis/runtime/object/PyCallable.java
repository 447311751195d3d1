package dev.portalis.runtime.object;

import static dev.portalis.runtime.object.Signature.NO_KEYWORDS;

import dev.portalis.runtime.error.Errors;
import org.jspecify.annotations.Nullable;

/** Something that can be called with few arguments without making an array. */
public abstract class PyCallable extends PyObject {
  /** For subclasses. */
  protected PyCallable(PyType type) {
    super(type);
  }

  @Override
  public boolean isCallable() {
    return true;
  }

  /** Calls without arguments. */
  public @Nullable Object call0() {
    return call(new Object[0], NO_KEYWORDS);
  }

  /** Calls with one argument. */
  public @Nullable Object call1(@Nullable Object a) {
    return call(new Object[] {a}, NO_KEYWORDS);
  }

  /** Calls with two arguments. */
  public @Nullable Object call2(@Nullable Object a, @Nullable Object b) {
    return call(new Object[] {a, b}, NO_KEYWORDS);
  }

  /** Calls with three arguments. */
  public @Nullable Object call3(@Nullable Object a, @Nullable Object b, @Nullable Object c) {
    return call(new Object[] {a, b, c}, NO_KEYWORDS);
  }

  @Override
  public @Nullable Object getAttribute(String name) {
    if (name.equals("__call__") && type.lookup(name) == Unbound.UNBOUND) {
      return this;
    }
    if (name.equals("__get__") && type == BuiltinTypes.FUNCTION) {
      return new Getter(this);
    }
    return super.getAttribute(name);
  }

  /** {@code function.__get__}: binds the function to an object. */
  private static final class Getter extends PyCallable {
    private final PyCallable function;

    Getter(PyCallable function) {
      super(BuiltinTypes.METHOD);
      this.function = function;
    }

    @Override
    public @Nullable Object call(@Nullable Object[] arguments, String[] keywords) {
      if (keywords.length > 0 || arguments.length == 0 || arguments.length > 2) {
        throw Errors.typeError(
            keywords.length > 0
                ? "wrapper __get__() takes no keyword arguments"
                : arguments.length == 0
                    ? "expected at least 1 argument, got 0"
                    : "expected at most 2 arguments, got " + arguments.length);
      }
      if (arguments[0] == null) {
        if (arguments.length == 1 || arguments[1] == null) {
          throw Errors.typeError("__get__(None, None) is invalid");
        }
        return function;
      }
      return new PyMethod(function, arguments[0]);
    }
  }
}
