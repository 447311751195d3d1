package dev.portalis.runtime.modules;

import dev.portalis.runtime.object.BuiltinTypes;
import dev.portalis.runtime.object.PyCallable;
import dev.portalis.runtime.object.PyMethod;
import dev.portalis.runtime.object.PyType;
import org.jspecify.annotations.Nullable;

/** A function of a program, for tests. */
public final class PythonFunction extends PyCallable {
  /** What it does. */
  public interface Body {
    /** Is called with the positional arguments. */
    @Nullable Object call(@Nullable Object[] arguments) throws Exception;
  }

  /** What it does where it takes nothing and gives nothing. */
  public interface Action {
    /** Does it. */
    void run() throws Exception;
  }

  private final String name;
  private final Body body;

  private PythonFunction(String name, Body body) {
    super(BuiltinTypes.FUNCTION);
    this.name = name;
    this.body = body;
  }

  /** A function with a name. */
  public static PythonFunction def(String name, Body body) {
    return new PythonFunction(name, body);
  }

  /** A function called {@code f} that takes nothing and returns None. */
  public static PythonFunction of(Action action) {
    return def(
        "f",
        arguments -> {
          action.run();
          return null;
        });
  }

  @Override
  public @Nullable Object call(@Nullable Object[] arguments, String[] keywords) {
    try {
      return body.call(arguments);
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public @Nullable Object getAttribute(String attribute) {
    return attribute.equals("__name__") || attribute.equals("__qualname__")
        ? name
        : super.getAttribute(attribute);
  }

  /** A method in a class: self is the first argument. */
  @Override
  public @Nullable Object descriptorGet(@Nullable Object self, PyType owner) {
    return new PyMethod(this, self);
  }
}
