package dev.portalis.runtime.interop;

import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.object.BuiltinTypes;
import dev.portalis.runtime.object.PyCallable;
import org.jspecify.annotations.Nullable;

/** A Java function object that Python calls. */
public abstract class JavaCallback extends PyCallable {
  private final String name;
  private final int arity;

  /**
   * For generated code.
   *
   * @param name what to call it in errors: the interface and its method
   * @param arity how many arguments it takes
   */
  protected JavaCallback(String name, int arity) {
    super(BuiltinTypes.BUILTIN_FUNCTION);
    this.name = name;
    this.arity = arity;
  }

  /** Converts the arguments, calls the Java object and converts what it gives. */
  protected abstract @Nullable Object invoke(@Nullable Object[] arguments) throws Exception;

  @Override
  public @Nullable Object call(@Nullable Object[] arguments, String[] keywords) {
    if (keywords.length > 0) {
      throw Errors.typeError(name + "() takes no keyword arguments");
    }
    if (arguments.length != arity) {
      throw Errors.typeError(
          name
              + " expected "
              + arity
              + " argument"
              + (arity == 1 ? "" : "s")
              + ", got "
              + arguments.length);
    }
    try {
      return invoke(arguments);
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw Errors.runtimeError(name + ": " + e);
    }
  }

  @Override
  public String repr() {
    return "<java function " + name + ">";
  }
}
